import { type AccessReview } from "./access-reviews.ts";
import { type AssignmentPolicy } from "./assignment-policies.ts";
import { type ConnectedOrganization } from "./connected-organizations.ts";
import type { Inventory } from "./inventory.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** How the tenant governs the access of outsiders: who can ask for it, and who looks whether they still need it. */
export interface Governance {
    readonly assignmentPolicies: Inventory<AssignmentPolicy> | Undetermined;
    readonly connectedOrganizations: Inventory<ConnectedOrganization> | Undetermined;
    readonly accessReviews: Inventory<AccessReview> | Undetermined;
    /** The list of access reviews, or the first of them where they stand alone. */
    readonly accessReviewList: Place | undefined;
    /** True where the input holds all users and none of them is external. */
    readonly hasNoGuests: boolean;
}
/** The governance of a tenant, as far as the input shows it. Each part is worked out once, when a rule asks: directories are large. */
export declare function governance(tenant: Tenant): Governance;
