import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { ConfigError } from "../lint/errors.ts";
import type { Preset } from "../lint/rule.ts";
import { isDay } from "../model/days.ts";
import { inputError, inputsThat } from "../report/inputs.ts";
import { visible } from "../report/untrusted.ts";
import type { RunResult } from "../run.ts";
import type { Update } from "../update-baseline.ts";

interface Flags {
  readonly output?: string;
  readonly prune?: true;
  readonly config?: string;
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly preset?: Preset;
  readonly now?: string;
  readonly allowRuleModules?: true;
}

/** `xtaplint baseline`. */
export function baselineCommand(): Command {
  return new Command("baseline")
    .description("Writes today's findings as a baseline, which lint then excepts.")
    .argument("[PATH...]", "files, folders or globs, the same as for lint (default: what xtaplint.yml names, else the working directory)")
    .option("--output <file>", "the baseline to write (default: what the configuration names, else xtaplint-baseline.json)")
    .option("--prune", "only remove the entries whose finding is gone")
    .option("--config <file>", "the configuration (default: xtaplint.yml in PATH when that is one folder, else here)")
    .option("--catalog <file>", "the partner catalog (default: what the configuration names)")
    .option("--exceptions <file>", "the exceptions file (default: what the configuration names)")
    .addOption(new Option("--preset <name>", "the rules to start from").choices(["recommended", "strict", "all"]))
    .option("--now <day>", "judge as of this day, YYYY-MM-DD (default: today)", parseDay)
    .option("--allow-rule-modules", "run the modules with rules that the configuration names")
    .option("--debug", "print more about what went wrong")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nExit codes: 0 the baseline was written, 2 the job could not be done.")
    .showHelpAfterError("(xtaplint baseline --help lists what there is)")
    .exitOverride()
    .action(async (paths: string[], flags: Flags) => {
      // Loaded when it is asked for: most runs lint.
      const { updateBaseline } = await import("../update-baseline.ts");
      const { result, update } = await updateBaseline({
        cwd: process.cwd(),
        paths,
        prune: flags.prune === true,
        ...(flags.output !== undefined && { output: flags.output }),
        ...(flags.config !== undefined && { configFile: flags.config }),
        ...(flags.catalog !== undefined && { catalog: flags.catalog }),
        ...(flags.exceptions !== undefined && { exceptions: flags.exceptions }),
        ...(flags.preset !== undefined && { preset: flags.preset }),
        ...(flags.now !== undefined && { now: flags.now }),
        ...(flags.allowRuleModules && { allowRuleModules: true }),
      });
      if (update === undefined) throw new ConfigError(reasons(result));
      write(update);
      console.error(visible(summary(update)));
      if (!update.isConfigured) {
        console.error(visible(`The configuration does not name it: lint uses it with --baseline ${update.file}, or with baseline: in xtaplint.yml.`));
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

function write({ file, text }: Update): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${file}: the baseline cannot be written (${reason}); name a file that can be written with --output.`]);
  }
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  return text;
}
