import { accessReviews, type AccessReview } from "./access-reviews.ts";
import { assignmentPolicies, type AssignmentPolicy } from "./assignment-policies.ts";
import { connectedOrganizations, type ConnectedOrganization } from "./connected-organizations.ts";
import type { Inventory } from "./inventory.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";
import { usersById } from "./users.ts";

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

/** The governance of a tenant, as far as the input shows it. */
export function governance(tenant: Tenant): Governance {
  const policies = assignmentPolicies(tenant);
  const kind = "accessReviewScheduleDefinition";
  const list = tenant.files.flatMap((file) => file.lists).find((each) => each.kind === kind);
  return {
    assignmentPolicies: policies,
    connectedOrganizations: connectedOrganizations(tenant),
    accessReviews: accessReviews(tenant, policies),
    accessReviewList: list?.place ?? tenant.all(kind)[0]?.place,
    hasNoGuests: !isUndetermined(tenant.complete("user")) && [...usersById(tenant).values()].every(({ isExternal }) => isExternal === false),
  };
}
