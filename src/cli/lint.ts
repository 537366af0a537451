import { Option, type Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { visible } from "../report/untrusted.ts";
import { run, type RunOptions, type RunResult } from "../run.ts";
import type { Gate, JudgedChange } from "../tasks/judge-change.ts";
import { actualOf, takeActual, type ActualFlags } from "./actual-flags.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pairOutputs, type OutputArgument } from "./output.ts";
import { judging, takeReport, tellReport, type ReportFlags } from "./report-flags.ts";

interface Flags extends InputFlags, ReportFlags, ActualFlags {
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly gate?: Gate;
  readonly base?: string;
  readonly config?: string;
  readonly quiet?: true;
}

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  const command = takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."))
    .addOption(presetOption())
    .option("--base <rev|folder>", "hold the findings against those of a git revision, or of a folder that holds what this one held; judge by its settings")
    .addOption(new Option("--gate <name>", "with --base: which findings fail, new and changed ones or all (default: new)").choices(["new", "all"]))
    .option("--fix", "edit the files where that provably opens nothing, and report what is left")
    .option("--fix-dry-run", "print the edits of --fix as a diff, and write none");
  return takeReport(takeActual(command), outputs).action(async (paths: string[], flags: Flags) => {
    const pairs = pairOutputs(outputs);
    const isDry = flags.fixDryRun === true;
    if (isDry && outputs.length > 0 && pairs.some(({ file }) => file === undefined)) {
      throw new ConfigError(["--fix-dry-run prints a diff to standard output: give each --format an --output."]);
    }
    const options: RunOptions = {
      ...inputOf(paths, flags),
      excerpts: pairs.some(({ format }) => format === "text"),
      requests: pairs.some(({ format }) => format === "json"),
      ...judging(flags),
    };
    const fixes = flags.fix === true || isDry;
    if (fixes && flags.base !== undefined) throw new ConfigError(["--fix and --base do not go together: fix first, and hold what is left against the base."]);
    const drift = flags.live ?? flags.liveExport;
    if (drift !== undefined && (fixes || flags.base !== undefined)) throw new ConfigError(["--live and --live-export compare files with their tenant as they are: leave --fix, --fix-dry-run and --base out."]);
    const change = await changeOf(flags, options);
    const result = fixes ? await fixed(options, isDry) : (change ?? (await run({ ...options, ...(await actualOf(flags)) })));
    const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
    await tellReport(result, isDry && outputs.length === 0 ? [] : pairs, flags, given, change);
  });
}

/** Undefined without a base. What compares with one is loaded by the runs that have one. */
async function changeOf({ base, gate }: Flags, options: RunOptions): Promise<JudgedChange | undefined> {
  if (base !== undefined) return (await import("./judge-against.ts")).judgeAgainst(base, gate ?? "new", options);
  if (gate === "new") throw new ConfigError(["--gate new needs --base REV or --base FOLDER: what is new can be told only from what there was."]);
  return undefined;
}

/** Fixes, and says what was fixed where no text report says it. */
async function fixed(options: RunOptions, isDry: boolean): Promise<RunResult> {
  const { runWithFixes } = await import("../tasks/write-fixes.ts");
  const result = await runWithFixes(options, isDry);
  if (isDry) process.stdout.write((await import("./show-fixes.ts")).diffOf(result.files));
  const { fixes } = result.report;
  if (fixes !== undefined && (isDry || options.excerpts !== true)) {
    for (const sentence of (await import("../report/fixes.ts")).fixSentences(fixes, isDry)) console.error(visible(sentence));
  }
  return result;
}
