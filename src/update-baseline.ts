import path from "node:path";
import { standingsOf, type Standing } from "./judge-baseline.ts";
import { baselineFileName, byKey, canStandInBaseline, entryOf, keyOf } from "./lint/baseline.ts";
import { ConfigError } from "./lint/errors.ts";
import { loadBaselineIfThere } from "./load-baseline.ts";
import { toBaseline } from "./report/baseline-text.ts";
import { run, type RunOptions, type RunResult } from "./run.ts";

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
 * Works out today's baseline, and writes nothing. `update` is missing when not everything could be judged: what was
 * not looked at would count as gone.
 * @throws ConfigError when the configuration or the file that is there cannot be used, or there is none to prune.
 */
export async function updateBaseline({ output, prune, ...options }: UpdateOptions): Promise<{ readonly result: RunResult; readonly update?: Update }> {
  const result = await run({ ...options, baseline: false });
  const [judged, other] = result.judged;
  if (judged === undefined) return { result };
  if (other !== undefined) throw new ConfigError(["the configuration names several tenants, and a baseline is of one: name a configuration of one tenant with --config."]);
  const { baselineFile } = judged;
  const file = output === undefined ? (baselineFile ?? baselineFileName) : relative(options.cwd, output);
  const previous = loadBaselineIfThere(options.cwd, file);
  if (prune && previous === undefined) throw new ConfigError([`${file}: there is no baseline to prune: write one with xtaplint baseline.`]);
  if (result.report.verdict === "incomplete") return { result };

  const before = [...byKey(previous ?? []).values()];
  const standings = standingsOf(before, judged);
  const kept = before.filter((_, index) => isKept(standings[index] ?? "gone", prune));
  const today = judged.outcomes.findings.filter(canStandInBaseline).map((finding) => entryOf(finding, judged.tenant.today));
  const known = new Set(kept.map(keyOf));
  const added = prune ? [] : [...byKey(today)].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
  const update = {
    file,
    text: toBaseline([...kept, ...added]),
    isConfigured: file === baselineFile,
    added: added.length,
    kept: kept.length,
    removed: before.length - kept.length,
    notJudged: standings.filter((standing) => standing === "not judged").length,
  };
  return { result, update };
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
