import { Option, type Command } from "commander";
import type { Gate, JudgedChange } from "../judge-change.ts";
import { ConfigError } from "../lint/errors.ts";
import { run, type RunOptions } from "../run.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pairOutputs, type OutputArgument } from "./output.ts";
import { judging, takeReport, tellReport, type ReportFlags } from "./report-flags.ts";

interface Flags extends InputFlags, ReportFlags {
  readonly gate?: Gate;
  readonly base?: string;
}

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  const command = takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."))
    .addOption(presetOption())
    .option("--base <rev|folder>", "hold the findings against those of a git revision, or of a folder that holds what this one held; judge by its settings")
    .addOption(new Option("--gate <name>", "with --base: which findings fail, new and changed ones or all (default: new)").choices(["new", "all"]));
  return takeReport(command, outputs).action(async (paths: string[], flags: Flags) => {
    const pairs = pairOutputs(outputs);
    const options = { ...inputOf(paths, flags), excerpts: pairs.some(({ format }) => format === "text"), ...judging(flags) };
    const change = await changeOf(flags, options);
    const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
    await tellReport(change ?? (await run(options)), pairs, flags, given, change);
  });
}

/** Undefined without a base. What compares with one is loaded by the runs that have one. */
async function changeOf({ base, gate }: Flags, options: RunOptions): Promise<JudgedChange | undefined> {
  if (base !== undefined) return (await import("./judge-against.ts")).judgeAgainst(base, gate ?? "new", options);
  if (gate === "new") throw new ConfigError(["--gate new needs --base REV or --base FOLDER: what is new can be told only from what there was."]);
  return undefined;
}
