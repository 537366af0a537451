import type { Located } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** What Graph answered to the question who a tenant is. */
export interface TenantLookup extends Located {
    readonly exists: boolean;
}
/** The lookups of the input by tenant id, in lower case. One that found the tenant outweighs one that did not: it can be the newer one. */
export declare function tenantLookups(tenant: Tenant): ReadonlyMap<string, TenantLookup>;
/** Said of a tenant that nobody asked for. */
export declare const notLookedUp: Undetermined;
