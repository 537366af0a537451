import type { Located } from "./located.ts";
import { label } from "./partner-name.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** A tenant that is in use and that nobody wrote down. */
export interface Stranger extends Located {
  readonly tenantId: string;
  readonly label: string;
  /** At least so many. */
  readonly users: number;
  /** ISO day. */
  readonly lastSeen: string;
}

/** The tenants in use without partner entry and catalog entry; undetermined where one can stand in the cut rest of the partners. */
export function strangers(tenant: Tenant): readonly (Stranger | Undetermined)[] {
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  const unknown = tenant
    .activity()
    .active.filter(({ tenantId }) => !tenant.partnerByTenantId().has(tenantId) && tenant.catalog?.byTenantId.has(tenantId) !== true);
  if (isUndetermined(partners)) return unknown.map(() => partners);
  return unknown.map(({ tenantId, name, users, lastSeen, place }) => ({ tenantId, label: label(name, tenantId), users, lastSeen, place, setting: tenantId }));
}
