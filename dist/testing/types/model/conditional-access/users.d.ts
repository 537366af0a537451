import { type Answer } from "../answer.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type ExternalUserType, type GuestScope, type Home } from "./external-users.ts";
import { type Words } from "./words.ts";
/** One side of `conditions.users`, as far as it can be told who is external: groups, roles and single users cannot. */
export interface UserSide {
    /** `includeUsers` or `excludeUsers`: ids and the words `All`, `None` and `GuestsOrExternalUsers`. */
    readonly users: Words;
    readonly usersPlace: Place;
    readonly guests: GuestScope | Undetermined | undefined;
    /** Groups and roles are there: they mean somebody, and membership is not read. */
    readonly hasGroupsOrRoles: Answer;
}
/** Whom a policy is about. */
export interface UserScope {
    readonly include: UserSide;
    readonly exclude: UserSide;
    /** A policy on workload identities is never about a person. */
    readonly isAboutWorkloads: Answer;
}
/** The old word for all six types of all tenants. */
export declare const legacyGuests = "guestsorexternalusers";
/** Reads `conditions.users`, with what makes it a policy on workloads. `place` is that of `conditions`. */
export declare function userScope(conditions: JsonObject, place: Place): UserScope | Undetermined;
/** Whether one side means somebody of a type from a home. */
export declare function names({ users, guests }: UserSide, type: ExternalUserType, home: Home): Answer;
/** Whether a policy would be about somebody if it excluded nobody. */
export declare function includes(users: UserScope | Undetermined, type: ExternalUserType, home: Home): Answer;
/** Whether a policy is about somebody: an exclusion always beats an inclusion. */
export declare function appliesTo(users: UserScope | Undetermined, type: ExternalUserType, home: Home): Answer;
