import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import type { Preset } from "../lint/rule.ts";
import { inputError, inputsThat } from "../report/inputs.ts";
import { visible } from "../report/untrusted.ts";
import type { RunResult } from "../run.ts";
import type { Update } from "../tasks/update-baseline.ts";
import { actualOf, takeActual, type ActualFlags } from "./actual-flags.ts";
import { inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { writeToFile } from "./output.ts";

interface Flags extends InputFlags, ActualFlags {
  readonly config?: string;
  readonly output?: string;
  readonly prune?: true;
  readonly preset?: Preset;
}

/** `xtaplint baseline`. */
export function baselineCommand(): Command {
  return takeActual(takeInput(newCommand("baseline", "Writes today's findings as a baseline, which lint then excepts. Give it the same input as lint.")))
    .addOption(presetOption())
    .option("--output <file>", "the baseline to write (default: what the configuration names, else xtaplint-baseline.json)")
    .option("--prune", "only remove the entries whose finding is gone")
    .addHelpText("after", "\nExit codes: 0 the baseline was written, 2 the job could not be done.")
    .action(async (paths: string[], flags: Flags) => {
      // Loaded when it is asked for: most runs lint.
      const { updateBaselines } = await import("../tasks/update-baseline.ts");
      const { result, updates } = await updateBaselines({
        ...inputOf(paths, flags),
        ...(await actualOf(flags)),
        prune: flags.prune === true,
        ...(flags.output !== undefined && { output: flags.output }),
        ...(flags.preset !== undefined && { preset: flags.preset }),
      });
      if (updates.length === 0) throw new ConfigError(reasons(result));
      for (const update of updates) {
        writeToFile(update.file, update.text, "baseline");
        console.error(visible(summary(update)));
        if (!update.isConfigured) {
          console.error(visible(`The configuration does not name it: lint uses it with --baseline ${update.file}, or with baseline: in xtaplint.yml.`));
        }
      }
    });
}

/** What happened to the entries, on one line. */
function summary({ file, added, kept, removed, notJudged }: Update): string {
  const open = notJudged === 0 ? "" : ` (${notJudged} of them not judged now)`;
  return `${file}: ${added} added, ${kept} kept${open}, ${removed} removed.`;
}

/** What kept a run from judging everything. */
function reasons({ report, crashes, nothingFound }: RunResult): readonly string[] {
  return [
    ...(nothingFound === undefined ? [] : [nothingFound]),
    ...inputsThat("failed", report.inputs).map(inputError),
    ...[...new Set(crashes.map(({ rule }) => rule.id))].map((id) => `Rule ${id} crashed; xtaplint lint says more.`),
    "No baseline was written: what could not be judged would count as gone.",
  ];
}
