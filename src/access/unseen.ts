import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { WhoClass } from "./access.ts";

/** A tenant id that nobody has. */
const nobodysTenant = "00000000-0000-0000-0000-000000000001";

const partnerTypes = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"] as const;

/** People of a partner that is not in the input, of whose settings nothing is known; none where all partners are. */
export function unseenPeople(tenant: Tenant): readonly WhoClass[] {
  if (!isUndetermined(tenant.complete("crossTenantAccessPolicyPartner"))) return [];
  return partnerTypes.map((userType) => ({ who: { home: nobodysTenant, userType }, homes: [nobodysTenant], trusted: [] }));
}
