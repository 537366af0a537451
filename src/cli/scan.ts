import type { Command } from "commander";
import { readLive } from "../read/live.ts";
import { run } from "../run.ts";
import { inputOf, presetOption, takeOwnFiles, type InputFlags } from "./input-flags.ts";
import { liveInput, takeReading, type LiveFlags } from "./live-flags.ts";
import { newCommand } from "./new-command.ts";
import { pairOutputs, type OutputArgument } from "./output.ts";
import { judging, takeReport, tellReport, type ReportFlags } from "./report-flags.ts";

type Flags = InputFlags & LiveFlags & ReportFlags;

/** `xtaplint scan`. */
export function scanCommand(): Command {
  const outputs: OutputArgument[] = [];
  const command = takeReading(newCommand("scan", "Lints a live tenant, read-only. xtaplint doctor says what it would be able to read."));
  return takeReport(takeOwnFiles(command).addOption(presetOption()), outputs).action(async (flags: Flags) => {
    const pairs = pairOutputs(outputs);
    const { files, manifest } = await readLive(liveInput(flags));
    const result = await run({ ...inputOf([], flags), ...judging(flags), given: { files, tenantId: manifest.tenantId } });
    await tellReport(result, pairs, flags);
  });
}
