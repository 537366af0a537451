import { Command, InvalidArgumentError, Option } from "commander";
import type { Preset } from "../lint/rule.ts";
import { severities, type FailOn } from "../lint/severity.ts";
import { isDay } from "../model/days.ts";
import { run, type RunResult } from "../run.ts";
import { repository } from "../version.ts";
import { formats, pairOutputs, writeReport, type FormatName, type OutputArgument } from "./output.ts";

interface Flags {
  readonly config?: string;
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: true;
  readonly now?: string;
  readonly quiet?: true;
  readonly color: boolean;
  readonly debug?: true;
}

/** `xtaplint lint`. */
export function lintCommand(): Command {
  // One list for both flags, because which --output belongs to which --format is a matter of their order.
  const outputs: OutputArgument[] = [];
  return new Command("lint")
    .description("Lints policy files and folders. All of them are one tenant, unless the configuration names several.")
    .argument("[PATH...]", "files, folders or globs (default: what xtaplint.yml names, else the working directory)")
    .option("--config <file>", "the configuration (default: xtaplint.yml in PATH when that is one folder, else here)")
    .option("--catalog <file>", "the partner catalog (default: what the configuration names)")
    .option("--exceptions <file>", "the exceptions file (default: what the configuration names)")
    .addOption(new Option("--preset <name>", "the rules to start from").choices(["recommended", "strict", "all"]))
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
    .option("--now <day>", "judge as of this day, YYYY-MM-DD (default: today)", parseDay)
    .option("--quiet", "print findings and the last line only")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .option("--debug", "print more about what went wrong")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.")
    .showHelpAfterError("(xtaplint lint --help lists what there is)")
    .exitOverride()
    .action(async (paths: string[], flags: Flags) => {
      const pairs = pairOutputs(outputs);
      const result = await run({
        cwd: process.cwd(),
        paths,
        excerpts: pairs.some(({ format }) => format === "text"),
        ...(flags.config !== undefined && { configFile: flags.config }),
        ...(flags.catalog !== undefined && { catalog: flags.catalog }),
        ...(flags.exceptions !== undefined && { exceptions: flags.exceptions }),
        ...(flags.preset !== undefined && { preset: flags.preset }),
        ...(flags.failOn !== undefined && { failOn: flags.failOn }),
        ...(flags.failOnUnknown && { failOnUnknown: true }),
        ...(flags.now !== undefined && { now: flags.now }),
      });
      for (const pair of pairs) await writeReport(result.report, pair, { quiet: flags.quiet === true, color: flags.color });
      complain(result, flags.debug === true);
      process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[result.report.verdict];
    });
}

/** Diagnostics go to stderr, so that the report on stdout stays a report. */
function complain({ crashes, nothingFound }: RunResult, debug: boolean): void {
  if (nothingFound !== undefined) console.error(nothingFound);
  for (const { rule, subject, cause } of crashes) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    console.error(
      `Rule ${rule.id} crashed on ${subject.kind} ${subject.id ?? ""}: ${reason}. The other rules were judged. Please report it: ${repository}/issues`,
    );
    if (debug) console.error(cause);
  }
}

function parseFormat(name: string): FormatName {
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
  return format;
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  return text;
}
