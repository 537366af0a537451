import type { Located } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";
import { brief } from "./words.ts";

/** A tenant that is in use and that nobody wrote down. */
export interface Stranger extends Located {
  readonly tenantId: string;
  /** The tenant in a sentence, with its whole id: nothing else leads to it. */
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
  return unknown.map(({ tenantId, name, users, lastSeen, place }) => ({ tenantId, label: name === undefined ? `Tenant ${tenantId}` : `${brief(name)} (${tenantId})`, users, lastSeen, place, setting: tenantId }));
}
