import type { Opening, Surveyed } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessAnalysis } from "./access.ts";
/** Every distinct way to an application without multifactor authentication, and why there can be more. */
export declare function openings(analysis: AccessAnalysis, tenant: Tenant): Surveyed<Opening>;
