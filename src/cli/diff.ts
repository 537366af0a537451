import { Option } from "commander";
import picocolors from "picocolors";
import type { ExposureReport } from "../report/diff.ts";
import { terminalText } from "../report/terminal-text.ts";
import type { InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor, writeToFile } from "./output.ts";

interface Flags extends Pick<InputFlags, "config" | "catalog"> {
  readonly format: "text" | "json" | "markdown";
  readonly output?: string;
  readonly color: boolean;
}

/** `xtaplint diff`. */
export function diffCommand() {
  return newCommand("diff", "Prints what a change opens and closes: who gains or loses which access from BASE to HEAD.")
    .argument("<BASE>", "how it was: a folder, a file or a git revision, such as main, HEAD~1 or main:policies")
    .argument("[HEAD]", "how it is to be, likewise (default: the working directory)")
    .option("--config <file>", "the configuration, of a revision its own (default: xtaplint.yml in the folder, else at the top)")
    .option("--catalog <file>", "the partner catalog, for names (default: what the configuration names)")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "markdown", "json"]).default("text"))
    .option("--output <file>", "the file to write (default: standard output)")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .option("--debug", "print more about what went wrong")
    .addHelpText("after", "\nA file or folder wins over a revision of the same name; main: is the revision all the same.\nExit codes: 0 both sides were compared, whatever came out, 2 the job could not be done.")
    .action(async (base: string, head: string | undefined, flags: Flags) => {
      const { config, catalog } = flags;
      const { readDiff } = await import("../tasks/diff.ts");
      const { report, empty, requiresApproval } = await readDiff({
        cwd: process.cwd(),
        base,
        ...(head !== undefined && { head }),
        ...(config !== undefined && { configFile: config }),
        ...(catalog !== undefined && { catalog }),
      });
      for (const { side, file, reason } of report.unread) console.error(terminalText(`${side}: ${file}${/^\d/.test(reason) ? ":" : ": "}${reason}`));
      for (const side of empty) console.error(terminalText(`No policy found in ${side}. Name a folder, a file or a revision that holds some; see xtaplint diff --help.`));
      if (empty.length === 0) await write(report, flags);
      if (requiresApproval && report.verdict === "opens") console.error("What opens needs an approval or an exception here (requireApprovalForOpening): xtaplint lint --base says what has none.");
      if (empty.length + report.unread.length > 0) process.exitCode = 2;
    });
}

async function write(report: ExposureReport, { format, output, color }: Flags): Promise<void> {
  const text = await render(report, format, output === undefined && wantsColor(color));
  if (output === undefined) process.stdout.write(text);
  else writeToFile(output, text);
}

async function render(report: ExposureReport, format: Flags["format"], isColored: boolean): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../report/diff-json.ts")).exposureJson(report);
    case "markdown":
      return (await import("../report/diff-markdown.ts")).exposureMarkdown(report);
    case "text": {
      const { bold } = picocolors.createColors(isColored);
      return (await import("../report/diff-text.ts")).exposureText(report, { width: pageWidth(), heading: bold });
    }
  }
}
