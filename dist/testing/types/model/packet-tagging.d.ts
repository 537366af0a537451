import { type Known } from "./located.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** Whether Global Secure Access marks the traffic of our devices with the tenant restrictions policy (`networkPacketTaggingStatus`). */
export declare function packetTagging(tenant: Tenant): Known<boolean> | Undetermined;
