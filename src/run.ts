import { performance } from "node:perf_hooks";
import { pack } from "../rules/index.ts";
import { assemble, ruleInfo, together } from "./judge/assemble.ts";
import { standingsOf, withBaseline, type Judged } from "./judge/baseline.ts";
import { inForce, type JudgingFlags, type MeasuredTenant } from "./judge/in-force.ts";
import { judgeAll } from "./judge/judge.ts";
import { withAnalysis } from "./judge/with-analysis.ts";
import { atLevels, driftRules } from "./lint/drift-rules.ts";
import type { Crash, EnabledRule } from "./lint/evaluate.ts";
import { comparingRules } from "./lint/opening-rule.ts";
import { reaches } from "./lint/severity.ts";
import { configOf } from "./lint/tenants-config.ts";
import type { JudgedException } from "./model/exceptions.ts";
import type { Actual } from "./read/actual.ts";
import type { ReadTenant, TenantOptions } from "./read/tenant.ts";
import { readTenants, type ReadTenants } from "./read/tenants.ts";
import type { Finding, Report } from "./report/report.ts";
import { version } from "./version.ts";

/** What a caller can say; what it leaves out, the configuration decides. */
export interface RunOptions extends TenantOptions, JudgingFlags {
  /** Whether somebody wants to see the lines of the findings. */
  readonly excerpts?: boolean;
  /** Whether somebody wants to see requests to Graph that mend findings. */
  readonly requests?: boolean;
  /** The tenant that the files are held against. */
  readonly actual?: Actual;
}

/** A tenant with its files, and what was found in it before its baseline was held against it. */
export type JudgedTenant = ReadTenant & Judged;

/** What fails a run. */
export interface Threshold {
  /** Whether a finding is severe enough, in its tenant where there are several. */
  readonly isReached: (finding: Pick<Finding, "severity" | "subject">) => boolean;
  readonly failOnUnknown: boolean;
}

/** A report, and what went wrong on the way that is no finding. */
export interface RunResult {
  readonly report: Report;
  /** What was read, before anything was judged. */
  readonly read: ReadTenants;
  /** What was judged, before any baseline, tenant by tenant. */
  readonly judged: readonly JudgedTenant[];
  /** Rules that threw or were stopped. */
  readonly crashes: readonly Crash[];
  /** What became of each exception. */
  readonly exceptions: readonly JudgedException[];
  /** Said when there was nothing to judge. */
  readonly nothingFound: string | undefined;
  /** What decided the verdict. */
  readonly threshold: Threshold;
}

/**
 * Lints policy files: reads them, judges the tenant they describe and puts the report together. It prints nothing.
 * @throws ConfigError when the configuration cannot be used.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const started = performance.now();
  const read = await readTenants(options);
  const { found, tenants, inputs, documents, today, nothingFound } = read;
  const known = [...pack, ...(tenants[0]?.custom.rules ?? []), ...driftRules];
  const { tenants: measured, rules, comparing, failOn, failOnUnknown, loosened } = inForce(known, found, tenants, options);
  const drift = options.actual && (await import("./judge/find-drift.ts")).findDrift(read, options.actual);
  const ready = await Promise.all(measured.map(async (each) => {
    const { facts } = each.own === undefined ? found.config : configOf(found.config, each.own);
    const beside = drift?.declared === each.tenant ? { beside: { ...atLevels(drift, each.comparing), rules: each.comparing.map(({ rule }) => rule) } } : {};
    return { ...each, ...(await withExpressions(each)), tenant: await withAnalysis(each.tenant, each.rules, facts), ...beside };
  }));
  const judged = judgeAll(ready, new Set([...known, ...comparingRules].map(({ id }) => id)));
  const excerpts = options.excerpts === true;
  const governed = judged.map((each) => ({ ...each, outcomes: each.baseline === undefined ? each.outcomes : withBaseline(each.outcomes, each.baseline) }));
  const requestsFor = options.requests === true ? (await import("./judge/graph-requests.ts")).graphRequests : undefined;
  const assembled = together(
    governed.map(({ outcomes, tenant }) => {
      const requests = requestsFor?.(outcomes.findings, tenant);
      return assemble(outcomes, { documents: drift?.documents ?? documents, catalog: tenant.catalog, excerpts, ...(requests && { requests }) });
    }),
  );

  const crashes = judged.flatMap(({ stopped, outcomes }) => [...stopped, ...outcomes.crashes]);
  const incomplete = tenants.length === 0 || tenants.some(({ isEmpty }) => isEmpty) || crashes.length > 0 || inputs.some(({ status }) => status === "failed") || (drift !== undefined && drift.report.unread.length > 0);
  const isReached: Threshold["isReached"] = ({ severity, subject }) => reaches(severity, measured.find(({ tenant }) => tenant.name === subject.tenant)?.failOn ?? failOn);
  const failed = assembled.findings.some(isReached) || (failOnUnknown && assembled.unknown.length > 0);

  const report: Report = {
    version: 1,
    tool: { name: "xtaplint", version },
    verdict: incomplete ? "incomplete" : failed ? "fail" : "pass",
    now: today,
    inputs,
    ...assembled,
    ...(loosened.length > 0 && { loosened }),
    ...(drift && { drift: drift.report }),
    rules: [...rules, ...(drift === undefined ? [] : comparing)].map(ruleInfo),
    // Where not everything was looked at, nothing can be said to be gone.
    staleBaselineEntries: incomplete ? 0 : judged.reduce((sum, each) => sum + goneOf(each), 0),
    ...(found.config.tenants && { tenants: tenants.length }),
    partners: tenants.reduce((sum, { tenant }) => sum + tenant.all("crossTenantAccessPolicyPartner").length, 0),
    unread: [...new Set(tenants.flatMap(({ tenant }) => tenant.files.flatMap(({ manifest }) => (manifest?.unread ?? []).map(({ kind }) => kind))))],
    hasCrossTenantData: tenants.some(({ input }) => input.resources.some(({ kind }) => kind.startsWith("crossTenantAccessPolicy"))),
    seconds: (performance.now() - started) / 1000,
  };
  const exceptions = judged.flatMap(({ outcomes }) => outcomes.exceptions);
  return { report, read, judged, crashes, exceptions, nothingFound, threshold: { isReached, failOnUnknown } };
}

/** The rules for one tenant; what evaluates expressions is loaded by the runs that have some. */
async function withExpressions({ tenant, custom, rules }: MeasuredTenant): Promise<{ readonly rules: readonly EnabledRule[]; readonly stopped: readonly Crash[] }> {
  if (custom.expressions.size === 0) return { rules, stopped: [] };
  const { judgeCustom } = await import("./judge/custom.ts");
  return judgeCustom(tenant, rules, custom.expressions);
}

/** How many entries of a tenant's baseline match nothing any more. */
function goneOf(judged: JudgedTenant): number {
  return judged.baseline === undefined ? 0 : standingsOf(judged.baseline, judged).filter((standing) => standing === "gone").length;
}
