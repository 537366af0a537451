import type { AccessAnalysis, AccessQuestion } from "../access/access.ts";
import { analyseAccess } from "../access/analyse.ts";
import { exposureOf } from "../access/exposure.ts";
import { namesFor, type AccessNames } from "../access/words.ts";
import type { Document } from "../input/document.ts";
import { configOf } from "../lint/tenants-config.ts";
import type { Tenant } from "../model/tenant.ts";
import type { TenantOptions } from "../read/tenant.ts";
import { readTenants, type ReadTenants } from "../read/tenants.ts";
import { exposureReport, type ExposureReport } from "../report/exposure.ts";

/** A tenant, and its analysis. */
export interface AnalysedTenant {
  readonly tenant: Tenant;
  readonly analysis: AccessAnalysis;
  readonly names: AccessNames;
}

/** What there is to say of what was read. */
export interface AccessInput extends Pick<ReadTenants, "inputs" | "nothingFound"> {
  /** Whether the configuration names several tenants. */
  readonly isSeveral: boolean;
}

export interface AnalysedTenants extends AccessInput {
  /** Those of which something was recognised, in the order of the configuration. */
  readonly tenants: readonly AnalysedTenant[];
  /** What the configuration calls them, read or not; undefined where it names none. */
  readonly configured: readonly string[] | undefined;
  /** For positions. */
  readonly documents: ReadonlyMap<string, Document>;
}

export interface ExposureResult extends AccessInput {
  /** One for each tenant of which something was recognised, in the order of the configuration. */
  readonly reports: readonly ExposureReport[];
}

/**
 * Reads tenants and prepares the analysis of who can come in, with the facts that the configuration states.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readAnalyses(options: TenantOptions, applications: readonly string[] = []): Promise<AnalysedTenants> {
  return analyseTenants(await readTenants({ ...options, baseline: false }), applications);
}

/** As {@link readAnalyses}, of tenants that are read already. */
export function analyseTenants({ found, tenants, inputs, documents, nothingFound }: ReadTenants, applications: readonly string[] = []): AnalysedTenants {
  const analysed = tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant, own }): AnalysedTenant => {
    const { facts = [] } = own === undefined ? found.config : configOf(found.config, own);
    const analysis = analyseAccess(tenant, { facts: facts.map(({ group, contains }) => ({ id: group, contains })), applications });
    return { tenant, analysis, names: namesFor(tenant) };
  });
  const configured = found.config.tenants?.map(({ name }) => name);
  return { tenants: analysed, configured, isSeveral: configured !== undefined, inputs, documents, nothingFound };
}

/** Answers every question about everybody and every target. `strength` is the id that `weaker than` is held against. */
export async function readExposure(options: TenantOptions, strength: string | undefined): Promise<ExposureResult> {
  const { tenants, isSeveral, inputs, nothingFound } = await readAnalyses(options);
  const questions: readonly AccessQuestion[] = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }, ...(strength === undefined ? [] : [{ kind: "weakerThan" as const, strength }])];
  const reports = tenants.map(({ tenant, analysis, names }) => exposureReport(exposureOf(analysis, questions), analysis, names, tenant));
  return { reports, isSeveral, inputs, nothingFound };
}
