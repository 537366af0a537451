import { type Known } from "../located.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import { guestRoles } from "../well-known.ts";
/** Who may invite guests, from nobody to everyone, as Graph writes it. */
export declare const inviters: readonly ["none", "adminsAndGuestInviters", "adminsGuestInvitersAndAllMembers", "everyone"];
export type Inviters = (typeof inviters)[number];
export type GuestRole = keyof typeof guestRoles;
/** The authorization policy as rules see it: what guests may do and who lets them in. */
export interface AuthorizationSubject {
    readonly kind: "authorization";
    readonly id: undefined;
    readonly name: undefined;
    readonly label: string;
    readonly place: Place | undefined;
    readonly allowInvitesFrom: Known<Inviters> | Undetermined;
    readonly guestUserRoleId: Known<GuestRole> | Undetermined;
    readonly allowEmailVerifiedUsersToJoinOrganization: Known<boolean> | Undetermined;
}
/** The one subject of kind `authorization`. */
export declare function authorizationSubject(tenant: Tenant): AuthorizationSubject;
