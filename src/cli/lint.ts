import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { visible } from "../report/untrusted.ts";
import { run, type RunOptions, type RunResult } from "../run.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pairOutputs, type OutputArgument } from "./output.ts";
import { judging, takeReport, tellReport, type ReportFlags } from "./report-flags.ts";

type Flags = InputFlags & ReportFlags & { readonly fix?: true; readonly fixDryRun?: true };

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  const command = takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."))
    .addOption(presetOption())
    .option("--fix", "edit the files where that provably opens nothing, and report what is left")
    .option("--fix-dry-run", "print the edits of --fix as a diff, and write none");
  return takeReport(command, outputs).action(async (paths: string[], flags: Flags) => {
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
    const result = flags.fix === true || isDry ? await fixed(options, isDry) : await run(options);
    const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
    await tellReport(result, isDry && outputs.length === 0 ? [] : pairs, flags, given);
  });
}

/** Fixes, and says what was fixed where no text report says it. */
async function fixed(options: RunOptions, isDry: boolean): Promise<RunResult> {
  const { runWithFixes } = await import("../write-fixes.ts");
  const result = await runWithFixes(options, isDry);
  if (isDry) process.stdout.write((await import("./show-fixes.ts")).diffOf(result.files));
  const { fixes } = result.report;
  if (fixes !== undefined && (isDry || options.excerpts !== true)) {
    for (const sentence of (await import("../report/fixes.ts")).fixSentences(fixes, isDry)) console.error(visible(sentence));
  }
  return result;
}
