import { type Idleness } from "../activity.ts";
import { type DirectoryRoles } from "../directory-roles.ts";
import { type Known } from "../located.ts";
import { type Ownership } from "../owned-applications.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
/** A user of another organization as rules see it: a guest, or a member who was synchronized here. */
export interface GuestSubject {
    readonly kind: "guest";
    /** Graph's id of the user, in lower case. */
    readonly id: string;
    readonly name: string | undefined;
    readonly label: string;
    readonly place: Place;
    /** Undetermined where the input does not say whether the user is one of our own: it is then no guest for certain. */
    readonly isExternal: true | Undetermined;
    readonly isEnabled: Known<boolean> | Undetermined;
    readonly isInvitationPending: Known<boolean> | Undetermined;
    /** Days since the invitation was sent or redeemed. */
    readonly invitationAge: number | Undetermined;
    readonly idleness: Known<Idleness> | Undetermined;
    /** How many people answer for the user. */
    readonly sponsors: Known<number> | Undetermined;
    readonly directoryRoles: DirectoryRoles | Undetermined;
    readonly ownedApplications: Ownership | Undetermined;
}
/** Every user that is external or can be: of the list of users, and of those that assignments and applications hold. */
export declare function guestSubjects(tenant: Tenant): Generator<GuestSubject>;
