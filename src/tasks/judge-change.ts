import path from "node:path";
import { judgeOpenings, unjudgedOpening, type ApprovalsAt, type JudgedOpenings } from "../judge/approve-openings.ts";
import type { Config } from "../lint/config.ts";
import { ConfigError } from "../lint/errors.ts";
import { inBrief } from "../model/words.ts";
import type { SideName } from "../read/side.ts";
import { judgingNotes, withStandings } from "../report/change.ts";
import type { ExposureReport } from "../report/diff.ts";
import { tally, worstFirst } from "../report/order.ts";
import type { Finding, Report } from "../report/report.ts";
import { splitFindings, type Split } from "../report/split.ts";
import { run, type RunOptions, type RunResult } from "../run.ts";
import { compareAccess } from "./diff.ts";
import { findWeakened, type SettingsAt } from "./weakened.ts";

/** Which findings fail a run. */
export type Gate = "new" | "all";

/** A run on a change, and what the change has to do with its findings. */
export interface JudgedChange extends RunResult {
  /** By the settings of the base, with what weakens these among the findings, and with standings and what is fixed. */
  readonly report: Report;
  readonly split: Split;
  /** The base as it was read, and its working directory, absolute. */
  readonly base: Pick<RunResult, "read"> & { readonly cwd: string };
  /** With which options the change was run. */
  readonly asRun: RunOptions;
  /** What changes in access. */
  readonly exposure: ExposureReport;
  /** What the change does to the settings by which it is judged; part of `split.fresh`. */
  readonly weakened: readonly Finding[];
  /** Sentences on what could not be used. */
  readonly faults: readonly string[];
  /** How it was judged, a sentence each. Hold text of the input. */
  readonly notes: readonly string[];
}

/** The files of the base. */
export interface BaseFiles {
  /** Absolute: what the working directory is in the change. */
  readonly folder: string;
  /** What a reader knows it by. */
  readonly name: SideName;
}

/**
 * The options with every path relative to the working directory, so that it means the same in a base; or the first path
 * that does not lie in `root`, of which a base has no other state. Files of settings out there are those of both.
 */
export function movable(options: RunOptions, root: string): RunOptions | { readonly outside: string } {
  const { cwd, paths, configFile, catalog, exceptions, baseline } = options;
  const isInside = (file: string): boolean => {
    const way = path.relative(root, path.resolve(cwd, file));
    return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  };
  const relative = (file: string): string => (path.isAbsolute(file) ? path.relative(cwd, file).split(path.sep).join("/") || "." : file);
  const outside = [cwd, ...paths].find((each) => !each.startsWith("!") && !isInside(each));
  if (outside !== undefined) return { outside };
  const settings = (file: string): string => (isInside(file) ? relative(file) : path.resolve(cwd, file));
  return {
    ...options,
    paths: paths.map((each) => (each.startsWith("!") ? `!${relative(each.slice(1))}` : relative(each))),
    ...(configFile !== undefined && { configFile: settings(configFile) }),
    ...(catalog !== undefined && { catalog: settings(catalog) }),
    ...(exceptions !== undefined && { exceptions: settings(exceptions) }),
    ...(typeof baseline === "string" && { baseline: settings(baseline) }),
  };
}

/**
 * Judges a change by the settings of its base, whose files lie in a folder as those of the change lie in the working
 * directory. With the gate `new` only new and changed findings fail.
 * @throws ConfigError when neither the settings of the base nor those of the change can be used.
 */
export async function judgeChange(options: RunOptions, { folder: baseCwd, name }: BaseFiles, gate: Gate): Promise<JudgedChange> {
  const { cwd, paths, configFile } = options;
  const today = options.now ?? new Date().toISOString().slice(0, 10);
  const at = (folder: string): SettingsAt => ({ cwd: folder, paths, today, ...(configFile !== undefined && { configFile }), ...(options.preset !== undefined && { preset: options.preset }) });
  let base: RunResult;
  let settingsFrom: string | undefined = baseCwd;
  let ownSettings: string | undefined;
  let weakened: Awaited<ReturnType<typeof findWeakened>> = { findings: [], rules: [], faults: [] };
  try {
    base = await run({ ...options, now: today, cwd: baseCwd, excerpts: false });
    weakened = await findWeakened(at(baseCwd), at(cwd));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // A change that mends its base must be able to pass.
    ownSettings = error.problems[0] ?? error.message;
    settingsFrom = undefined;
    base = await run({ ...options, now: today, cwd: baseCwd, settingsFrom: cwd, excerpts: false });
  }
  const asRun = { ...options, now: today, ...(settingsFrom !== undefined && { settingsFrom }) };
  const head = await run(asRun);
  const drifting = new Set(head.judged.flatMap(({ rules }) => rules.filter(({ rule }) => rule.valueDrifts === true).map(({ rule }) => rule.id)));
  const exposure = await compareAccess({ ...base.read, name }, { ...head.read, name: { kind: "working-directory" } });
  const openings = await openingsOf(exposure, head, { base: baseCwd, head: cwd }, { ...options, now: today });
  const found = splitFindings(base.report, head.report, drifting);
  const split = { ...found, fresh: [...weakened.findings, ...(openings?.findings ?? []), ...found.fresh] };
  const faults = [...new Set([...weakened.faults, ...(openings?.faults ?? [])])];
  const report = withStandings(withWeakened(withOpenings(head.report, openings), weakened), split);
  return {
    ...head,
    report: { ...report, verdict: verdictOf({ ...head, report }, split, gate, faults.length > 0) },
    split,
    base: { read: base.read, cwd: baseCwd },
    asRun,
    exposure,
    weakened: weakened.findings,
    faults,
    notes: [...judgingNotes(gate, ownSettings), ...sharedNote(head.read.found.config), ...(openings?.notes ?? [])],
  };
}

function verdictOf({ report, threshold }: RunResult, { fresh, changed }: Split, gate: Gate, isUnusable: boolean): Report["verdict"] {
  if (report.verdict === "incomplete" || isUnusable) return "incomplete";
  const { isReached, failOnUnknown } = threshold;
  const gating = gate === "new" ? [...fresh, ...changed] : report.findings;
  return gating.some(isReached) || (failOnUnknown && report.unknown.length > 0) ? "fail" : "pass";
}

/** What a configuration names by an absolute path lies in one place, which is the change's. */
function sharedNote({ policies = [], mappings = [], customRules = [], catalog, exceptions, baseline, ledger, tenants = [] }: Config): readonly string[] {
  const ofTenants = tenants.flatMap((each) => [...each.policies, each.catalog, each.exceptions, each.baseline, each.ledger]);
  const named = [...policies, ...mappings, ...customRules, catalog, exceptions, baseline, ledger, ...ofTenants].flatMap((each) => (each !== undefined && path.isAbsolute(each.replace(/^!/, "")) ? [each] : []));
  if (named.length === 0) return [];
  return [`The configuration names ${inBrief([...new Set(named)])} by an absolute path: there the base is what the change holds, so that nothing in it counts as changed. Name it relative to the configuration.`];
}

/** Undefined where openings need no approval. */
async function openingsOf(exposure: ExposureReport, { read }: RunResult, cwd: { readonly base: string; readonly head: string }, { catalog, exceptions, now = "" }: RunOptions): Promise<JudgedOpenings | undefined> {
  if (read.found.config.requireApprovalForOpening !== true) return undefined;
  const at = (folder: string): ApprovalsAt => ({ cwd: folder, ...(catalog !== undefined && { catalog }), ...(exceptions !== undefined && { exceptions }) });
  return judgeOpenings(exposure, read.found, at(cwd.base), at(cwd.head), now);
}

function withOpenings(report: Report, openings: JudgedOpenings | undefined): Report {
  if (openings === undefined) return report;
  const findings = worstFirst([...openings.findings, ...report.findings]);
  const excepted = [...openings.excepted, ...report.excepted];
  const unknown = [...report.unknown, ...openings.unknown];
  return {
    ...report,
    findings,
    excepted,
    unknown,
    rules: [...report.rules, openings.rule],
    counts: { ...report.counts, finding: findings.length, excepted: excepted.length, unknown: unknown.length, pass: report.counts.pass + openings.approved, bySeverity: tally(findings) },
  };
}

/** A run without a base, where one was to be expected: what the change opens is unknown then, where it needs an approval. */
export function withUnjudgedOpenings(result: RunResult, reason: string): RunResult {
  if (result.read.found.config.requireApprovalForOpening !== true) return result;
  const { report, threshold } = result;
  const unknown = [...report.unknown, unjudgedOpening(reason)];
  const verdict = report.verdict === "pass" && threshold.failOnUnknown ? "fail" : report.verdict;
  return { ...result, report: { ...report, verdict, unknown, counts: { ...report.counts, unknown: unknown.length } } };
}

/** What weakens the gate stands first among its like. */
function withWeakened(report: Report, { findings, rules }: Awaited<ReturnType<typeof findWeakened>>): Report {
  if (findings.length === 0) return report;
  const all = [...findings, ...report.findings];
  return {
    ...report,
    findings: all,
    rules: [...report.rules, ...rules],
    counts: { ...report.counts, finding: all.length, bySeverity: tally(all) },
  };
}
