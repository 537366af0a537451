import { performance } from "node:perf_hooks";
import { pack } from "../rules/index.ts";
import { assemble, ruleInfo } from "./assemble.ts";
import { standingsOf, withBaseline, type Judged } from "./judge-baseline.ts";
import { judge } from "./judge.ts";
import { enableRules } from "./lint/enable.ts";
import type { Crash } from "./lint/evaluate.ts";
import type { Preset } from "./lint/rule.ts";
import { reaches, type FailOn } from "./lint/severity.ts";
import type { JudgedException } from "./model/exceptions.ts";
import { readTenant, type TenantOptions } from "./read-tenant.ts";
import type { Report } from "./report/report.ts";
import { version } from "./version.ts";

/** What a caller can say; what it leaves out, the configuration decides. */
export interface RunOptions extends TenantOptions {
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: boolean;
  /** Whether somebody wants to see the lines of the findings. */
  readonly excerpts?: boolean;
}

/** A report, and what went wrong on the way that is no finding. */
export interface RunResult {
  readonly report: Report;
  /** What was judged, before the baseline; and the baseline that a flag or the configuration names, used or not. */
  readonly judged: Judged;
  readonly baselineFile: string | undefined;
  /** Rules that threw or were stopped. */
  readonly crashes: readonly Crash[];
  /** What became of each exception. */
  readonly exceptions: readonly JudgedException[];
  /** Said when there was nothing to judge. */
  readonly nothingFound: string | undefined;
}

/**
 * Lints policy files: reads them, judges the tenant they describe and puts the report together. It prints nothing.
 * @throws ConfigError when the configuration cannot be used.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const started = performance.now();
  const { tenant, config, input, exceptions, baseline, baselineFile, custom, documents, isEmpty } = await readTenant(options);
  const known = [...pack, ...custom.rules];
  const enabled = enableRules(known, options.preset ?? config.extends ?? "recommended", config.rules);
  // What evaluates expressions is loaded by the runs that have some.
  const { rules, stopped } = custom.expressions.size === 0 ? { rules: enabled, stopped: [] } : await (await import("./judge-custom.ts")).judgeCustom(tenant, enabled, custom.expressions);
  const judged = { tenant, rules, outcomes: judge(tenant, rules, new Set(known.map(({ id }) => id)), exceptions) };
  const outcomes = baseline === undefined ? judged.outcomes : withBaseline(judged.outcomes, baseline);
  const crashes = [...stopped, ...outcomes.crashes];
  const assembled = assemble(outcomes, { documents, catalog: tenant.catalog, excerpts: options.excerpts === true });

  const incomplete = isEmpty || crashes.length > 0 || input.inputs.some(({ status }) => status === "failed");
  const failOn = options.failOn ?? config.failOn ?? "medium";
  const failOnUnknown = options.failOnUnknown ?? config.failOnUnknown ?? false;
  const failed = assembled.findings.some(({ severity }) => reaches(severity, failOn)) || (failOnUnknown && outcomes.unknown.length > 0);

  const report: Report = {
    version: 1,
    tool: { name: "xtaplint", version },
    verdict: incomplete ? "incomplete" : failed ? "fail" : "pass",
    now: tenant.today,
    inputs: input.inputs,
    ...assembled,
    rules: rules.map(ruleInfo),
    // Where not everything was looked at, nothing can be said to be gone.
    staleBaselineEntries: baseline === undefined || incomplete ? 0 : standingsOf(baseline, judged).filter((standing) => standing === "gone").length,
    partners: tenant.all("crossTenantAccessPolicyPartner").length,
    hasCrossTenantData: input.resources.some(({ kind }) => kind.startsWith("crossTenantAccessPolicy")),
    seconds: (performance.now() - started) / 1000,
  };
  return { report, judged, baselineFile, crashes, exceptions: outcomes.exceptions, nothingFound: isEmpty ? nothingFound(options.paths) : undefined };
}

/** What is said when no policy was found. */
export function nothingFound(paths: readonly string[]): string {
  const where = paths.length === 0 ? "the working directory" : paths.join(", ");
  return (
    `No policy found under ${where}. xtaplint reads Microsoft Graph JSON and YAML of cross-tenant access settings, Conditional ` +
    "Access and the authorization policy; see xtaplint lint --help."
  );
}
