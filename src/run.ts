import { performance } from "node:perf_hooks";
import { pack } from "../rules/index.ts";
import { assemble, ruleInfo, together } from "./assemble.ts";
import { judgeAll } from "./judge.ts";
import { enableRules } from "./lint/enable.ts";
import type { Crash } from "./lint/evaluate.ts";
import type { Preset } from "./lint/rule.ts";
import { reaches, type FailOn } from "./lint/severity.ts";
import type { TenantOptions } from "./read-tenant.ts";
import { readTenants, type ReadTenants } from "./read-tenants.ts";
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
  /** Rules that threw. */
  readonly crashes: readonly Crash[];
  /** Said when there was nothing to judge. */
  readonly nothingFound: string | undefined;
}

/**
 * Lints policy files: reads them, judges the tenant they describe and puts the report together. It prints nothing.
 * @throws ConfigError when the configuration cannot be used.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const started = performance.now();
  const { config, tenants, inputs, documents, today } = await readTenants(options);
  const rules = enableRules(pack, options.preset ?? config.extends ?? "recommended", config.rules);
  const judged = judgeAll(tenants, rules);
  const excerpts = options.excerpts === true;
  const assembled = together(judged.map(({ outcomes, tenant }) => assemble(outcomes, { documents, catalog: tenant.catalog, excerpts })));

  const crashes = judged.flatMap(({ outcomes }) => outcomes.crashes);
  const incomplete = tenants.length === 0 || tenants.some(({ isEmpty }) => isEmpty) || crashes.length > 0 || inputs.some(({ status }) => status === "failed");
  const failOn = options.failOn ?? config.failOn ?? "medium";
  const failOnUnknown = options.failOnUnknown ?? config.failOnUnknown ?? false;
  const failed = assembled.findings.some(({ severity }) => reaches(severity, failOn)) || (failOnUnknown && assembled.unknown.length > 0);

  const report: Report = {
    version: 1,
    tool: { name: "xtaplint", version },
    verdict: incomplete ? "incomplete" : failed ? "fail" : "pass",
    now: today,
    inputs,
    ...assembled,
    rules: rules.map(ruleInfo),
    ...(config.tenants && { tenants: tenants.length }),
    partners: tenants.reduce((sum, { tenant }) => sum + tenant.all("crossTenantAccessPolicyPartner").length, 0),
    hasCrossTenantData: tenants.some(({ input }) => input.resources.some(({ kind }) => kind.startsWith("crossTenantAccessPolicy"))),
    seconds: (performance.now() - started) / 1000,
  };
  return { report, crashes, nothingFound: nothingFound(options.paths, tenants) };
}

/** Said of what held no policy at all; undefined where there was something in every tenant. */
function nothingFound(paths: readonly string[], tenants: ReadTenants["tenants"]): string | undefined {
  const empty = tenants.filter(({ isEmpty }) => isEmpty).map(({ tenant }) => JSON.stringify(tenant.name));
  if (empty.length > 0 && empty.length < tenants.length) {
    return `No policy found for the tenant ${empty.join(", ")}: look at its policies in the configuration.`;
  }
  if (empty.length < tenants.length) return undefined;
  const where = paths.length === 0 ? "the working directory" : paths.join(", ");
  return (
    `No policy found under ${where}. xtaplint reads Microsoft Graph JSON and YAML of cross-tenant access settings, Conditional ` +
    "Access and the authorization policy; see xtaplint lint --help."
  );
}
