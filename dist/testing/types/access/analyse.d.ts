import type { Tenant } from "../model/tenant.ts";
import type { AccessAnalysis, AccessOptions } from "./access.ts";
/** Prepares the analysis of who can come in and what they must prove. Answers are worked out when asked for, and kept. */
export declare function analyseAccess(tenant: Tenant, options?: AccessOptions): AccessAnalysis;
