import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** A property of a user, and where it stands. */
export interface StatedProperty {
    readonly value: unknown;
    readonly place: Place;
}
/** One user of the directory, out of every object of the input that has its id: sponsors and activity come in lists of their own. */
export interface User {
    /** Graph's id in lower case. */
    readonly id: string;
    readonly place: Place;
    readonly isExternal: boolean | Undetermined;
    /** Whether a list that holds the user was read with `signInActivity`. */
    readonly hasActivity: boolean;
    /** The property of the first object that has it; undefined where none has. */
    stated(name: string): StatedProperty | undefined;
}
/** The users of the input by id, in canonical order. Those that were deleted are none. */
export declare function usersById(tenant: Tenant): ReadonlyMap<string, User>;
/** A user that an assignment or an application holds in itself; undefined for anything else that can stand there. */
export declare function heldUser(value: unknown, place: Place): User | undefined;
/** The id of a directory object as it is compared. */
export declare function idOf(value: JsonObject): string | undefined;
