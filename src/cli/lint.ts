import { InvalidArgumentError, Option, type Command } from "commander";
import { crashSentence } from "../lint/crash.ts";
import type { Preset } from "../lint/rule.ts";
import { severities, type FailOn } from "../lint/severity.ts";
import { visible } from "../report/untrusted.ts";
import { run, type RunResult } from "../run.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { formats, pairOutputs, writeReport, type FormatName, type OutputArgument } from "./output.ts";

interface Flags extends InputFlags {
  /** False when `--no-baseline` was given. */
  readonly baseline?: string | false;
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: true;
  readonly quiet?: true;
  readonly color: boolean;
}

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  return takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."))
    .addOption(presetOption())
    .option("--baseline <file>", "the baseline (default: what the configuration names)")
    .option("--no-baseline", "use no baseline, whatever the configuration names")
    .addOption(
      new Option("--format <name>", "how to write the report; may repeat, each with an --output (default: text)")
        .choices(formats)
        .argParser((name: string) => {
          outputs.push({ format: parseFormat(name) });
        }),
    )
    .option("--output <file>", "the file for the --format before it (default: standard output)", (file: string) => {
      outputs.push({ file });
    })
    .addOption(
      new Option("--fail-on <severity>", "fail on findings this severe or worse (default: medium)").choices([...severities, "never"]),
    )
    .option("--fail-on-unknown", "fail on rules that could not be judged, too")
    .option("--quiet", "print findings and the last line only")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText("after", "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.")
    .action(async (paths: string[], flags: Flags) => {
      const pairs = pairOutputs(outputs);
      const result = await run({
        ...inputOf(paths, flags),
        excerpts: pairs.some(({ format }) => format === "text"),
        ...(flags.baseline !== undefined && { baseline: flags.baseline }),
        ...(flags.preset !== undefined && { preset: flags.preset }),
        ...(flags.failOn !== undefined && { failOn: flags.failOn }),
        ...(flags.failOnUnknown && { failOnUnknown: true }),
      });
      const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
      for (const pair of pairs) await writeReport(result.report, pair, { quiet: flags.quiet === true, color: flags.color, given });
      complain(result, flags.debug === true);
      process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[result.report.verdict];
    });
}

/** Diagnostics go to stderr, so that the report on stdout stays a report. */
function complain({ crashes, nothingFound }: RunResult, debug: boolean): void {
  if (nothingFound !== undefined) console.error(nothingFound);
  for (const crash of crashes) {
    console.error(visible(crashSentence(crash)));
    if (debug) console.error(crash.cause);
  }
}

function parseFormat(name: string): FormatName {
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
  return format;
}
