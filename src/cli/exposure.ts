import { Option, type Command } from "commander";
import picocolors from "picocolors";
import type { ExposureResult } from "../tasks/exposure.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor } from "./output.ts";

interface Flags extends InputFlags {
  readonly strength?: string;
  readonly format: "text" | "markdown" | "json";
  readonly color: boolean;
}

/** The built-in strengths by the words that name them; anything else is the id of one. */
const strengths: Readonly<Record<string, string>> = {
  mfa: "00000000-0000-0000-0000-000000000002",
  passwordless: "00000000-0000-0000-0000-000000000003",
  "phishing-resistant": "00000000-0000-0000-0000-000000000004",
};

/** `xtaplint exposure`. */
export function exposureCommand(): Command {
  return takeInput(newCommand("exposure", "Works out who can come in from outside and what they must prove, with a sign-in that shows each gap."))
    .option("--strength <id>", "also ask for weaker methods than this authentication strength: mfa, passwordless, phishing-resistant, or an id")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "markdown", "json"]).default("text"))
    .option("--no-color", "print without colours, as NO_COLOR does")
    .action(async (paths: string[], flags: Flags) => {
      const { readExposure } = await import("../tasks/exposure.ts");
      const { strength } = flags;
      const result = await readExposure(inputOf(paths, flags), strength === undefined ? undefined : strengthId(strength));
      if (result.reports.length > 0) process.stdout.write(await written(result, flags));
      tellInputFaults(result);
    });
}

/** The id of the strength that a flag means. */
export function strengthId(strength: string): string {
  const word = strength.trim().toLowerCase();
  return strengths[word] ?? word;
}

async function written({ reports, isSeveral }: ExposureResult, { format, color }: Flags): Promise<string> {
  if (format === "json") {
    const { exposureJson, exposureTenantsJson } = await import("../report/exposure.ts");
    return isSeveral ? exposureTenantsJson(reports) : reports.map(exposureJson).join("");
  }
  if (format === "markdown") {
    const { exposureMarkdown } = await import("../report/exposure-markdown.ts");
    return reports.map(exposureMarkdown).join("\n");
  }
  const { exposureText } = await import("../report/exposure-text.ts");
  const { bold } = picocolors.createColors(wantsColor(color));
  return reports.map((report) => exposureText(report, { width: pageWidth(), heading: bold })).join("\n");
}
