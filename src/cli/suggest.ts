import { Option, type Command } from "commander";
import picocolors from "picocolors";
import { ConfigError } from "../lint/errors.ts";
import type { ShownEdit } from "../report/suggestions.ts";
import { visible } from "../report/untrusted.ts";
import type { SuggestionsResult } from "../tasks/suggestions.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor } from "./output.ts";
import { diffOf } from "./show-fixes.ts";

interface Flags extends InputFlags {
  readonly partner?: string;
  readonly write?: true;
  readonly format: "text" | "markdown" | "json";
  readonly color: boolean;
}

/** `xtaplint suggest`. */
export function suggestCommand(): Command {
  return takeInput(newCommand("suggest", "Works out from the ledger what partners can be narrowed to without blocking anything that they were seen to use."))
    .option("--partner <id>", "only the partner with this tenant id")
    .option("--write", "make the edits in the files")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "markdown", "json"]).default("text"))
    .option("--no-color", "print without colours, as NO_COLOR does")
    .action(async (paths: string[], flags: Flags) => {
      const { readSuggestions } = await import("../tasks/suggestions.ts");
      const options = inputOf(paths, flags);
      const only = flags.partner?.trim().toLowerCase();
      const result = await readSuggestions(options, only);
      if (only !== undefined && result.reports.length > 0 && result.reports.every(({ suggestions, none }) => suggestions.length + none.length === 0)) {
        throw new ConfigError([`There is no partner ${JSON.stringify(visible(only))} in the input.`]);
      }
      if (result.reports.length > 0) process.stdout.write(await written(result, flags));
      if (flags.write === true) {
        const { writeFixed } = await import("../tasks/write-fixes.ts");
        for (const file of result.files) writeFixed(options.cwd, file);
        console.error(`${result.files.length} ${result.files.length === 1 ? "file" : "files"} written.`);
      }
      tellInputFaults(result);
    });
}

async function written({ reports, isSeveral, files }: SuggestionsResult, { format, color }: Flags): Promise<string> {
  const edits = files.map((file): ShownEdit => ({ file: file.file, diff: diffOf([file]) }));
  if (format === "json") {
    const { suggestionsJson } = await import("../report/suggestions.ts");
    return suggestionsJson(reports, edits, isSeveral);
  }
  if (format === "markdown") {
    const { editsMarkdown, suggestionsMarkdown } = await import("../report/suggestions-markdown.ts");
    return reports.map(suggestionsMarkdown).join("\n") + editsMarkdown(edits);
  }
  const { editsText, suggestionsText } = await import("../report/suggestions-text.ts");
  const { bold } = picocolors.createColors(wantsColor(color));
  const texts = reports.map((report) => suggestionsText(report, { width: pageWidth(), heading: bold }));
  return [...texts, ...(edits.length === 0 ? [] : [editsText(edits)])].join("\n");
}
