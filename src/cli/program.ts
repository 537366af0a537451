import { Command, CommanderError } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { visible } from "../report/untrusted.ts";
import { repository, version } from "../version.ts";
import { accessCommand } from "./access.ts";
import { baselineCommand } from "./baseline.ts";
import { catalogCommand } from "./catalog.ts";
import { diffCommand } from "./diff.ts";
import { doctorCommand } from "./doctor.ts";
import { effectiveCommand } from "./effective.ts";
import { exposureCommand } from "./exposure.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { ledgerCommand } from "./ledger.ts";
import { lintCommand } from "./lint.ts";
import { mergeCommand } from "./merge.ts";
import { newRuleCommand } from "./new-rule.ts";
import { rulesCommand } from "./rules.ts";
import { scanCommand } from "./scan.ts";
import { suggestCommand } from "./suggest.ts";
import { testCommand } from "./test.ts";
import { whyCommand } from "./why.ts";

/** Exit code of a job that could not be done. */
const notDone = 2;

/** The command line with all its commands. */
export function commandLine(): Command {
  return new Command("xtaplint")
    .description("Lints how a Microsoft Entra tenant trusts other tenants.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("(xtaplint --help lists what there is)")
    .exitOverride()
    .addCommand(lintCommand())
    .addCommand(scanCommand())
    .addCommand(exportCommand())
    .addCommand(doctorCommand())
    .addCommand(mergeCommand())
    .addCommand(baselineCommand())
    .addCommand(newRuleCommand())
    .addCommand(rulesCommand())
    .addCommand(explainCommand())
    .addCommand(effectiveCommand())
    .addCommand(diffCommand())
    .addCommand(exposureCommand())
    .addCommand(accessCommand())
    .addCommand(ledgerCommand())
    .addCommand(suggestCommand())
    .addCommand(testCommand())
    .addCommand(catalogCommand())
    .addCommand(whyCommand());
}

/** Runs the command line and sets the exit code: 0 clean, 1 findings, 2 the job could not be done. */
export async function program(args: readonly string[]): Promise<void> {
  try {
    await commandLine().parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = explain(error, args.includes("--debug"));
  }
}

/** Says what went wrong on stderr: one sentence each for what the user can mend, everything for what only we can. */
function explain(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : notDone;
  if (error instanceof ConfigError) {
    // A problem quotes files and names of files; some show a line with what is wrong marked under it.
    for (const problem of error.problems) console.error(problem.split("\n").map(visible).join("\n"));
    if (debug) console.error(error.stack);
    return notDone;
  }
  console.error("xtaplint failed through a fault of its own. Please report it with what follows:", `${repository}/issues`);
  console.error(error);
  return notDone;
}
