import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
import { type User } from "./users.ts";
/** A directory role that somebody has. */
export interface HeldRole {
    /** The role's template id, in lower case. */
    readonly roleId: string;
    readonly name: string;
    /** Whether it has to be activated first. */
    readonly isEligible: boolean;
    readonly place: Place;
}
/** Assignments of one role to what is no single user: who gets the role by them is not in the input. */
export interface UnreadHolders {
    readonly roleId: string;
    /** Why, of the first of them. */
    readonly reason: Undetermined;
    readonly count: number;
}
/** The directory roles of one user, as far as the input shows them. */
export interface DirectoryRoles {
    readonly held: readonly HeldRole[];
    /** Assignments by which the user can have further roles. */
    readonly unread: readonly UnreadHolders[];
    /** Lists of assignments that are missing or cut. */
    readonly gaps: readonly Undetermined[];
}
/** Every role assignment of the input, by who has the role. */
export interface RoleAssignments {
    /** Users that an assignment holds in itself. */
    readonly users: readonly User[];
    rolesOf(userId: string): DirectoryRoles | Undetermined;
}
/** Reads the assignments once for all users. `known` are the ids of the users of the input. */
export declare function roleAssignments(tenant: Tenant, known: ReadonlyMap<string, User>): RoleAssignments;
