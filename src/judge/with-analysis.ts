import type { FactConfig } from "../lint/config.ts";
import type { EnabledRule } from "../lint/evaluate.ts";
import { policiesMissing } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";

/** Gives a tenant the analysis of external access where a rule reads it and policies are there; else nothing is loaded. */
export async function withAnalysis(tenant: Tenant, rules: readonly EnabledRule[], facts: readonly FactConfig[] = []): Promise<Tenant> {
  if (!rules.some(({ rule }) => rule.reads.includes("externalAccess"))) return tenant;
  const missing = policiesMissing(tenant);
  if (missing !== undefined) return { ...tenant, externalAccess: missing };
  const { analysedAccess } = await import("../access/external-access.ts");
  return { ...tenant, externalAccess: analysedAccess(tenant, facts.map(({ group, contains }) => ({ id: group, contains }))) };
}
