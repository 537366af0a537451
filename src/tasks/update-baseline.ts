import path from "node:path";
import { standingsOf, type Standing } from "../judge/baseline.ts";
import { baselineFileName, byKey, canStandInBaseline, entryOf, keyOf, type BaselineEntry } from "../lint/baseline.ts";
import { ConfigError } from "../lint/errors.ts";
import { loadBaselineIfThere } from "../load/baseline.ts";
import { toBaseline } from "../report/baseline-text.ts";
import { run, type JudgedTenant, type RunOptions, type RunResult } from "../run.ts";

/** What to make a baseline of, and how. */
export interface UpdateOptions extends Omit<RunOptions, "baseline" | "excerpts"> {
  /** The baseline to write, relative to `cwd`; else the configuration's, else `xtaplint-baseline.json`. */
  readonly output?: string;
  /** Only take out the entries whose finding is gone. */
  readonly prune: boolean;
}

/** A baseline as it is to be written. */
export interface Update {
  /** POSIX path relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** Whether the configuration names this file, so that lint uses it. */
  readonly isConfigured: boolean;
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** Entries among the kept ones that this run could not judge, or whose rule is off. */
  readonly notJudged: number;
}

/**
 * Works out today's baseline, one for each tenant, and writes nothing. `updates` is empty when not everything could be
 * judged: what was not looked at would count as gone.
 * @throws ConfigError when the configuration or a file that is there cannot be used, or there is none to prune.
 */
export async function updateBaselines({ output, prune, ...options }: UpdateOptions): Promise<{ readonly result: RunResult; readonly updates: readonly Update[] }> {
  const result = await run({ ...options, baseline: false });
  const targets = targetsOf(result, options.cwd, output);
  const previous = targets.map(({ file }) => loadBaselineIfThere(options.cwd, file));
  const missing = targets.filter((_, index) => prune && previous[index] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map(({ file }) => `${file}: there is no baseline to prune: write one with xtaplint baseline.`));
  if (result.report.verdict === "incomplete") return { result, updates: [] };
  return { result, updates: targets.map((target, index) => updateOf(target, previous[index] ?? [], prune)) };
}

/** A tenant and the file that holds its baseline. */
interface Target {
  readonly judged: JudgedTenant;
  readonly file: string;
}

/** @throws ConfigError when the configuration names several tenants, and not which file is whose. */
function targetsOf({ judged }: RunResult, cwd: string, output: string | undefined): readonly Target[] {
  const named = output === undefined ? undefined : relative(cwd, output);
  const several = judged.filter(({ tenant }) => tenant.name !== undefined);
  if (several.length > 0 && named !== undefined) {
    throw new ConfigError(["--output names one file, and each of several tenants has a baseline of its own: name them in the configuration, as baseline under each name."]);
  }
  const without = several.filter(({ baselineFile }) => baselineFile === undefined).map(({ tenant }) => JSON.stringify(tenant.name));
  if (without.length > 0) {
    throw new ConfigError([`No baseline is named for the tenant ${without.join(", ")}: name one in the configuration, as baseline under its name.`]);
  }
  return judged.map((each) => ({ judged: each, file: named ?? each.baselineFile ?? baselineFileName }));
}

function updateOf({ judged, file }: Target, previous: readonly BaselineEntry[], prune: boolean): Update {
  const before = [...byKey(previous).values()];
  const standings = standingsOf(before, judged);
  const kept = before.filter((_, index) => isKept(standings[index] ?? "gone", prune));
  const today = judged.outcomes.findings.filter(canStandInBaseline).map((finding) => entryOf(finding, judged.tenant.today));
  const known = new Set(kept.map(keyOf));
  const added = prune ? [] : [...byKey(today)].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
  return {
    file,
    text: toBaseline([...kept, ...added]),
    isConfigured: file === judged.baselineFile,
    added: added.length,
    kept: kept.length,
    removed: before.length - kept.length,
    notJudged: standings.filter((standing) => standing === "not judged").length,
  };
}

/**
 * What an exception covers by now leaves the baseline when it is written, since the exception has an end and the
 * baseline would outlive it; pruning takes nothing but what is gone.
 */
function isKept(standing: Standing, prune: boolean): boolean {
  return standing === "found" || standing === "not judged" || (prune && standing === "excepted");
}

function relative(cwd: string, named: string): string {
  return path.relative(cwd, path.resolve(cwd, named)).split(path.sep).join("/");
}
