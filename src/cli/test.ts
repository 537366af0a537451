import path from "node:path";
import { Option, type Command } from "commander";
import { accessTestsFile } from "../lint/access-tests-words.ts";
import type { AccessTestsReport } from "../report/access-tests.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeOwnFiles, type InputFlags } from "./input-flags.ts";
import { namedAccessTests } from "./named-access-tests.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth } from "./output.ts";

interface Flags extends InputFlags {
  readonly tests?: string;
  readonly format: "text" | "json" | "junit";
}

/** `xtaplint test`. */
export function testCommand(): Command {
  const command = newCommand("test", "Runs access tests: who may come in, and what they must prove.");
  return takeOwnFiles(command.argument("[FILE...]", "files of access tests (default: access-tests.yml beside the configuration), and the policy files, folders or globs that they are about (default: what xtaplint.yml names, else the working directory)"))
    .option("--tests <file>", "a file of access tests")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "json", "junit"]).default("text"))
    .addHelpText("after", "\nExit codes: 0 every test passed, 1 one failed or could not be decided, 2 the tests or the input cannot be used.")
    .action(async (named: string[], flags: Flags) => {
      const { readTenants } = await import("../read/tenants.ts");
      const { analyseTenants } = await import("../tasks/exposure.ts");
      const { loadAccessTests, runAccessTests } = await import("../tasks/access-tests.ts");
      const { tests: files, paths } = namedAccessTests(process.cwd(), named, flags.config !== undefined);
      const input = inputOf(paths, flags);
      const read = await readTenants({ ...input, baseline: false });
      const asked = [...(flags.tests === undefined ? [] : [flags.tests]), ...files];
      const sources = asked.length > 0 ? asked : [path.join(read.found.folder, accessTestsFile)];
      const tests = await Promise.all(sources.map((file) => loadAccessTests(input.cwd, file)));
      const report = runAccessTests(tests.flat(), analyseTenants(read));
      if (report.tests.length > 0) process.stdout.write(await written(report, flags.format, read.today));
      if (report.tests.some(({ status }) => status !== "passed")) process.exitCode = 1;
      tellInputFaults(read);
    });
}

async function written(report: AccessTestsReport, format: Flags["format"], today: string): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../report/access-tests.ts")).accessTestsJson(report, today);
    case "junit":
      return (await import("../report/access-tests-junit.ts")).accessTestsJunit(report);
    case "text":
      return (await import("../report/access-tests-text.ts")).accessTestsText(report, pageWidth());
  }
}
