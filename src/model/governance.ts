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

/** The governance of a tenant, as far as the input shows it. Each part is worked out once, when a rule asks: directories are large. */
export function governance(tenant: Tenant): Governance {
  const policies = once(() => assignmentPolicies(tenant));
  const organizations = once(() => connectedOrganizations(tenant));
  const reviews = once(() => accessReviews(tenant, policies()));
  return {
    get assignmentPolicies() {
      return policies();
    },
    get connectedOrganizations() {
      return organizations();
    },
    get accessReviews() {
      return reviews();
    },
    get accessReviewList() {
      const kind = "accessReviewScheduleDefinition";
      const list = tenant.files.flatMap((file) => file.lists).find((each) => each.kind === kind);
      return list?.place ?? tenant.all(kind)[0]?.place;
    },
    get hasNoGuests() {
      if (isUndetermined(tenant.complete("user"))) return false;
      return [...usersById(tenant).values()].every(({ isExternal }) => isExternal === false);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
