import path from "node:path";
import { performance } from "node:perf_hooks";
import { groups, pack } from "../rules/index.ts";
import { readInput, type ReadOptions, type ReadResult } from "./input/read.ts";
import { enableRules } from "./lint/enable.ts";
import { evaluate, type Crash, type EnabledRule, type Evaluation, type PlacedFinding, type SubjectName } from "./lint/evaluate.ts";
import type { Preset } from "./lint/rule.ts";
import { reaches, severities, type FailOn, type Severity } from "./lint/severity.ts";
import { loadConfig, type FoundConfig } from "./load-config.ts";
import { loadMappings, type FoundMappings } from "./load-mappings.ts";
import { Locator } from "./locate.ts";
import { buildTenant } from "./model/tenant.ts";
import type { Counts, Finding, Report, RuleInfo, SubjectRef, Verdict } from "./report/report.ts";
import { rulePage, version } from "./version.ts";

/** What a caller can say; what it leaves out, the configuration decides. */
export interface RunOptions {
  /** Absolute. Paths in the report are relative to it. */
  readonly cwd: string;
  /** As the user named them; empty: what the configuration names, else the working directory. */
  readonly paths: readonly string[];
  readonly configFile?: string;
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: boolean;
  /** ISO day; today in UTC when left out. */
  readonly now?: string;
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
  const found = await loadConfig(options.cwd, options.configFile, options.paths);
  const mapped = await loadMappings(options.cwd, found.config.mappings, (pattern) => relativePattern(options.cwd, found.folder, pattern));
  const input = await readInput(readOptions(options, found, mapped));
  const now = options.now ?? new Date().toISOString().slice(0, 10);
  const { config } = found;

  const rules = enableRules(pack, options.preset ?? config.extends ?? "recommended", config.rules);
  const tenant = buildTenant(input.resources, input.facts, {
    today: now,
    cloud: config.cloud ?? "public",
    ...(config.tenantId !== undefined && { tenantId: config.tenantId }),
  });
  const evaluation = evaluate(tenant, rules);
  const findings = place(evaluation.findings, input, options.excerpts === true);

  const nothingRead = input.resources.length === 0 && input.facts.every(({ lists }) => lists.length === 0);
  const incomplete = nothingRead || evaluation.crashes.length > 0 || input.inputs.some(({ status }) => status === "failed");
  const failOn = options.failOn ?? config.failOn ?? "medium";
  const failOnUnknown = options.failOnUnknown ?? config.failOnUnknown ?? false;
  const failed = findings.some(({ severity }) => reaches(severity, failOn)) || (failOnUnknown && evaluation.unknown.length > 0);

  const report: Report = {
    version: 1,
    tool: { name: "xtaplint", version },
    verdict: verdict(incomplete, failed),
    now,
    counts: count(evaluation),
    inputs: input.inputs,
    findings,
    excepted: [],
    unknown: evaluation.unknown.map(({ rule, subject, reason, needs }) => ({
      rule: rule.id,
      subject: subjectRef(subject),
      reason,
      needs,
    })),
    rules: rules.map(ruleInfo),
    partners: tenant.all("crossTenantAccessPolicyPartner").length,
    hasCrossTenantData: input.resources.some(({ kind }) => kind.startsWith("crossTenantAccessPolicy")),
    seconds: (performance.now() - started) / 1000,
  };
  return { report, crashes: evaluation.crashes, nothingFound: nothingRead ? nothingFound(options.paths) : undefined };
}

/** Paths that the user names win; what the configuration excludes stays excluded all the same. */
function readOptions({ cwd, paths }: RunOptions, { config, file, folder }: FoundConfig, mapped: FoundMappings): ReadOptions {
  const configured = (config.policies ?? []).map((pattern) => relativePattern(cwd, folder, pattern));
  const named = paths.length > 0;
  return {
    cwd,
    paths: named ? [...paths, ...configured.filter((pattern) => pattern.startsWith("!"))] : configured.length > 0 ? configured : ["."],
    named,
    configured: !named && configured.length > 0,
    ownFiles: new Set(file === undefined ? mapped.files : [file, ...mapped.files]),
    mappings: mapped.mappings,
  };
}

/** A pattern of the configuration, which is relative to its own folder, as one relative to the working directory. */
function relativePattern(cwd: string, folder: string, pattern: string): string {
  const excluded = pattern.startsWith("!");
  const prefix = path.relative(cwd, folder).split(path.sep).join("/");
  const joined = path.posix.join(prefix, excluded ? pattern.slice(1) : pattern);
  return excluded ? `!${joined}` : joined;
}

function place(found: readonly PlacedFinding[], input: ReadResult, excerpts: boolean): Finding[] {
  const locator = new Locator(input.documents, found.flatMap((each) => [each.place, ...each.related.map((one) => one.place)]));
  const findings = found.map((each): Finding => {
    const location = locator.location(each.place);
    const excerpt = location && excerpts ? locator.excerpt(location) : undefined;
    return {
      rule: each.rule.id,
      severity: each.severity,
      message: each.message,
      subject: subjectRef(each.subject),
      ...(location && { location }),
      related: each.related.flatMap((one) => {
        const at = locator.location(one.place);
        return at === undefined ? [] : [{ message: one.message, location: at }];
      }),
      ...(each.value !== undefined && { value: each.value }),
      help: help(each.rule.id),
      fingerprint: each.fingerprint,
      ...(excerpt && { excerpt }),
    };
  });
  return findings.sort(worstFirst);
}

/** Severity, then file and line: an order that nothing but the input's content decides. */
function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.location?.file ?? "", b.location?.file ?? "") ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function verdict(incomplete: boolean, failed: boolean): Verdict {
  if (incomplete) return "incomplete";
  return failed ? "fail" : "pass";
}

function count({ findings, unknown, passes, notApplicable }: Evaluation): Counts {
  const bySeverity: Record<Severity, number> = { high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    finding: findings.length,
    excepted: 0,
    unknown: unknown.length,
    pass: passes,
    "not-applicable": notApplicable,
    bySeverity,
  };
}

function subjectRef({ kind, id, name }: SubjectName): SubjectRef {
  return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}

const groupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, rules]) => rules.map((rule) => [rule.id, group] as const)),
);

function help(id: string): string {
  return rulePage(groupOf.get(id) ?? "", id);
}

function ruleInfo({ rule, severity }: EnabledRule): RuleInfo {
  const { id, description, category, fix, controls = [] } = rule;
  return { id, description, category, severity, fix, help: help(id), controls };
}

function nothingFound(paths: readonly string[]): string {
  const where = paths.length === 0 ? "the working directory" : paths.join(", ");
  return (
    `No policy found under ${where}. xtaplint reads Microsoft Graph JSON and YAML of cross-tenant access settings, Conditional ` +
    "Access and the authorization policy; see xtaplint lint --help."
  );
}
