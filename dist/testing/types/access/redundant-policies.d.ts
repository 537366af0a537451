import type { RedundantPolicy, Surveyed } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessAnalysis } from "./access.ts";
import type { Workbench } from "./workbench.ts";
/**
 * Policies about external users alone that deny nothing but what others deny, whomever cross-tenant access lets in and
 * whatever it trusts: a block is not idle because nobody's devices are trusted today. Each that is found is left out
 * before the next one is asked about, so that all of them can go together.
 */
export declare function redundantPolicies(analysis: AccessAnalysis, bench: Workbench, tenant: Tenant): Surveyed<RedundantPolicy>;
