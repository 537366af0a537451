import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** Where a tenant lives cannot be seen, only whether it can live elsewhere. No policy in the input says nothing of it. */
export declare function livesInOurCloud(tenant: Tenant): true | Undetermined;
