import { Option, type Command } from "commander";
import { pack } from "../../rules/index.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth } from "./output.ts";
import { ownRules, takeOwnRules, type OwnRulesFlags } from "./own-rules-flags.ts";
import { rulesTestCommand } from "./rules-test.ts";

interface Flags extends OwnRulesFlags {
  readonly control?: string;
  readonly format: "text" | "json";
}

/** `xtaplint rules`. */
export function rulesCommand(): Command {
  return takeOwnRules(newCommand("rules", "Lists the rules: those of the pack, and your own that the configuration names."))
    .addCommand(rulesTestCommand())
    .option("--control <name>", "only those that serve this control or framework, such as CIS, SCuBA, NIST, ZTA or AC-3")
    .addOption(new Option("--format <name>", "how to write the list").choices(["text", "json"]).default("text"))
    .action(async ({ control, format, ...flags }: Flags) => {
      const { rules } = await ownRules(flags);
      const all = [...pack, ...rules];
      const { frameworkWords, isAskedFor } = await import("../lint/controls.ts");
      const asked = control === undefined ? all : all.filter(({ controls = [] }) => controls.some((each) => isAskedFor(each, control)));
      if (asked.length === 0) console.error(`No rule serves such a control. Frameworks are asked for by ${frameworkWords.join(", ")}, controls by their ids.`);
      const { rulesJson, rulesText } = await import("../tasks/rule-list.ts");
      process.stdout.write(format === "json" ? rulesJson(asked) : rulesText(asked, pageWidth()));
    });
}
