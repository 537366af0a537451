import type { Command } from "commander";
import { run } from "../run.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pairOutputs, type OutputArgument } from "./output.ts";
import { judging, takeReport, tellReport, type ReportFlags } from "./report-flags.ts";

type Flags = InputFlags & ReportFlags;

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  const command = takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."));
  return takeReport(command.addOption(presetOption()), outputs).action(async (paths: string[], flags: Flags) => {
    const pairs = pairOutputs(outputs);
    const result = await run({ ...inputOf(paths, flags), excerpts: pairs.some(({ format }) => format === "text"), ...judging(flags) });
    const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
    await tellReport(result, pairs, flags, given);
  });
}
