import { InvalidArgumentError, Option, type Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { crashSentence } from "../lint/crash.ts";
import type { Preset } from "../lint/rule.ts";
import { severities, type FailOn } from "../lint/severity.ts";
import { visible } from "../report/untrusted.ts";
import { run, type RunOptions, type RunResult } from "../run.ts";
import { asArguments, inputOf, presetOption, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { formats, pairOutputs, writeReport, type FormatName, type OutputArgument } from "./output.ts";

interface Flags extends InputFlags {
  /** False when `--no-baseline` was given. */
  readonly baseline?: string | false;
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
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
    .option("--fix", "edit the files where that provably opens nothing, and report what is left")
    .option("--fix-dry-run", "print the edits of --fix as a diff, and write none")
    .option("--quiet", "print findings and the last line only")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText("after", "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.")
    .action(async (paths: string[], flags: Flags) => {
      const pairs = pairOutputs(outputs);
      const isDry = flags.fixDryRun === true;
      if (isDry && outputs.length > 0 && pairs.some(({ file }) => file === undefined)) {
        throw new ConfigError(["--fix-dry-run prints a diff to standard output: give each --format an --output."]);
      }
      const options: RunOptions = {
        ...inputOf(paths, flags),
        excerpts: pairs.some(({ format }) => format === "text"),
        requests: pairs.some(({ format }) => format === "json"),
        ...(flags.baseline !== undefined && { baseline: flags.baseline }),
        ...(flags.preset !== undefined && { preset: flags.preset }),
        ...(flags.failOn !== undefined && { failOn: flags.failOn }),
        ...(flags.failOnUnknown && { failOnUnknown: true }),
      };
      const result = flags.fix === true || isDry ? await fixed(options, isDry) : await run(options);
      const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
      for (const pair of isDry && outputs.length === 0 ? [] : pairs) await writeReport(result.report, pair, { quiet: flags.quiet === true, color: flags.color, given });
      complain(result, flags.debug === true);
      process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[result.report.verdict];
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
