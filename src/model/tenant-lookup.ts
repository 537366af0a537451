import { valueIn, word } from "./json.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** What Graph answered to the question who a tenant is. */
export interface TenantLookup extends Located {
  readonly exists: boolean;
}

/** The lookups of the input by tenant id, in lower case. One that found the tenant outweighs one that did not: it can be the newer one. */
export function tenantLookups(tenant: Tenant): ReadonlyMap<string, TenantLookup> {
  const lookups = new Map<string, TenantLookup>();
  const add = (id: string, place: Place, exists: boolean): void => {
    if (!lookups.has(id)) lookups.set(id, { exists, place });
  };
  for (const { value, place } of tenant.all("tenantInformation")) add(word(valueIn(value, "tenantId")) ?? "", place, true);
  for (const [id, place] of tenant.absences("tenantInformation")) add(id, place, false);
  return lookups;
}

/** Said of a tenant that nobody asked for. */
export const notLookedUp: Undetermined = undetermined("the tenant was not looked up (findTenantInformationByTenantId)", ["tenantInformation"]);
