import type { ExternalAccess } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessFact } from "./access.ts";
/** What rules ask the analysis of a tenant. Everything is worked out when the first of them asks, and kept for the others. */
export declare function analysedAccess(tenant: Tenant, facts?: readonly AccessFact[]): ExternalAccess;
