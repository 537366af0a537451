import { analyseAccess } from "./access/analyse.ts";
import type { AccessAnalysis, AccessQuestion } from "./access/access.ts";
import { exposureOf } from "./access/exposure.ts";
import type { Document } from "./input/document.ts";
import type { InputRecord } from "./input/read.ts";
import type { Tenant } from "./model/tenant.ts";
import { readTenant, type TenantOptions } from "./read-tenant.ts";
import { exposureReport, namesFor, type AccessNames, type ExposureReport } from "./report/exposure.ts";

/** A tenant's analysis, with what it was read from. */
export interface AnalysedTenant {
  readonly tenant: Tenant;
  readonly analysis: AccessAnalysis;
  readonly names: AccessNames;
  readonly inputs: readonly InputRecord[];
  /** For positions. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Whether nothing was recognised at all. */
  readonly isEmpty: boolean;
}

/**
 * Reads a tenant and prepares the analysis of who can come in, with the facts that the configuration states.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readAnalysis(options: TenantOptions, applications: readonly string[] = []): Promise<AnalysedTenant> {
  const { tenant, config, input, documents, isEmpty } = await readTenant(options);
  const facts = (config.facts ?? []).map(({ group, contains }) => ({ id: group, contains }));
  const analysis = analyseAccess(tenant, { facts, applications });
  return { tenant, analysis, names: namesFor(tenant), inputs: input.inputs, documents, isEmpty };
}

/** Answers every question about everybody and every target. `strength` is the id that `weaker than` is held against. */
export async function readExposure(options: TenantOptions, strength: string | undefined): Promise<AnalysedTenant & { readonly report: ExposureReport }> {
  const analysed = await readAnalysis(options);
  const questions: readonly AccessQuestion[] = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }, ...(strength === undefined ? [] : [{ kind: "weakerThan" as const, strength }])];
  const { tenant, analysis, names } = analysed;
  return { ...analysed, report: exposureReport(exposureOf(analysis, questions), analysis, names, tenant.today) };
}
