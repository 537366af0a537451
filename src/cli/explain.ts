import type { Command } from "commander";
import picocolors from "picocolors";
import { ConfigError } from "../lint/errors.ts";
import { nearest } from "../model/nearest.ts";
import { visible } from "../report/untrusted.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth, wantsColor } from "./output.ts";
import { ownRules, takeOwnRules, type OwnRulesFlags } from "./own-rules-flags.ts";

interface Flags extends OwnRulesFlags {
  readonly color: boolean;
}

/** `xtaplint explain`. */
export function explainCommand(): Command {
  return takeOwnRules(newCommand("explain", "Prints the page of a rule: what it flags, why, and what to do.").argument("<RULE>", "the id of the rule"))
    .option("--no-color", "print without colours, as NO_COLOR does")
    .action(async (asked: string, { color, ...flags }: Flags) => {
      const id = asked.toLowerCase();
      const style = { width: pageWidth(), heading: picocolors.createColors(wantsColor(color)).bold };
      // The pages and what reads them are nothing that linting should have to load.
      const { ruleTexts } = await import("./generated/rule-texts.ts");
      const { comparingRulePages } = await import("./comparing-rules.ts");
      const text = Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : comparingRulePages.get(id);
      if (text !== undefined) {
        const { pageText } = await import("../report/page-text.ts");
        process.stdout.write(pageText(text, style));
        return;
      }
      const { pages } = await ownRules(flags);
      const page = pages.get(id);
      if (page === undefined) throw new ConfigError([unknownRule(asked, [...Object.keys(ruleTexts), ...comparingRulePages.keys(), ...pages.keys()])]);
      const { ownRulePage } = await import("../report/own-rule-page.ts");
      process.stdout.write(ownRulePage(page, style));
    });
}

function unknownRule(id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  const isOwn = id.toLowerCase().startsWith("org-") && meant === undefined;
  const hint = isOwn ? " Rules of your own are those that the configuration names under customRules." : "";
  return `There is no rule ${JSON.stringify(visible(id))}${meant === undefined ? "." : `; did you mean ${JSON.stringify(meant)}?`}${hint} xtaplint rules lists all.`;
}
