import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
import { type User } from "./users.ts";
/** An app registration or enterprise application that somebody owns. */
export interface OwnedApplication {
    readonly id: string;
    readonly title: string;
    /** The owner in the list of owners. */
    readonly place: Place;
}
/** What one user owns, and what keeps the answer from being complete. */
export interface Ownership {
    readonly owned: readonly OwnedApplication[];
    readonly gaps: readonly Undetermined[];
}
/** The owners of every application of the input. */
export interface Owners {
    /** Users that an application holds in itself. */
    readonly users: readonly User[];
    ownedBy(userId: string): Ownership | Undetermined;
}
/** Reads the owners once for all users. */
export declare function applicationOwners(tenant: Tenant): Owners;
