import type { Command } from "commander";
import picocolors from "picocolors";
import { ConfigError } from "../lint/errors.ts";
import { nearest } from "../model/nearest.ts";
import { visible } from "../report/untrusted.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor } from "./output.ts";

/** `xtaplint explain`. */
export function explainCommand(): Command {
  return newCommand("explain", "Prints the page of a rule: what it flags, why, and what to do.")
    .argument("<RULE>", "the id of the rule")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .action(async (id: string, { color }: { readonly color: boolean }) => {
      // The pages and what reads them are nothing that linting should have to load.
      const { ruleTexts } = await import("./generated/rule-texts.ts");
      const page = Object.entries(ruleTexts).find(([known]) => known === id.toLowerCase())?.[1];
      if (page === undefined) throw new ConfigError([unknownRule(id, Object.keys(ruleTexts))]);
      const { pageText } = await import("../report/page-text.ts");
      const { bold } = picocolors.createColors(wantsColor(color));
      process.stdout.write(pageText(page, { width: pageWidth(), heading: bold }));
    });
}

function unknownRule(id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  return `There is no rule ${JSON.stringify(visible(id))}${meant === undefined ? "." : `; did you mean ${JSON.stringify(meant)}?`} xtaplint rules lists all.`;
}
