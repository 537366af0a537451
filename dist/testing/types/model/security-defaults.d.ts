import type { Answer } from "./answer.ts";
import { type Known } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** Whether security defaults are on, in which case no Conditional Access policy is in force. */
export declare function securityDefaults(tenant: Tenant): Known<boolean> | Undetermined;
/** Whether they are on and so replace every policy. Off where the input does not hold them: most exports leave them out. */
export declare function hasSecurityDefaults(tenant: Tenant): Answer;
