import { InvalidArgumentError, Option, type Command } from "commander";
import { crashSentence } from "../lint/crash.ts";
import type { Preset } from "../lint/rule.ts";
import { severities, type FailOn } from "../lint/severity.ts";
import { visible } from "../report/untrusted.ts";
import type { RunOptions, RunResult } from "../run.ts";
import type { JudgedChange } from "../tasks/judge-change.ts";
import { formats, writeReport, type FormatName, type Output, type OutputArgument } from "./output.ts";

/** What every command takes that judges and writes a report. */
export interface ReportFlags {
  /** False when `--no-baseline` was given. */
  readonly baseline?: string | false;
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: true;
  readonly quiet?: true;
  readonly color: boolean;
  readonly debug?: true;
}

/** Adds the flags that say what counts and how it is written; `outputs` fills as they are read. */
export function takeReport(command: Command, outputs: OutputArgument[]): Command {
  return command
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
    .addHelpText("after", "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.");
}

/** What the flags say of judging. */
export function judging({ baseline, preset, failOn, failOnUnknown }: ReportFlags): Pick<RunOptions, "baseline" | "preset" | "failOn" | "failOnUnknown"> {
  return {
    ...(baseline !== undefined && { baseline }),
    ...(preset !== undefined && { preset }),
    ...(failOn !== undefined && { failOn }),
    ...(failOnUnknown && { failOnUnknown: true }),
  };
}

/** Writes the reports and sets the exit code. `given` are the arguments for another command to read the same; `change` says that it is the report of one. */
export async function tellReport(result: RunResult, pairs: readonly Output[], flags: ReportFlags, given?: readonly string[], change?: JudgedChange): Promise<void> {
  for (const pair of pairs) await writeReport(result.report, pair, { quiet: flags.quiet === true, color: flags.color, ...(given && { given }), ...(change && { change }) });
  for (const fault of change?.faults ?? []) console.error(visible(fault));
  complain(result, flags.debug === true);
  process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[result.report.verdict];
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
