import type { Command } from "commander";
import { visible } from "../report/untrusted.ts";
import type { OwnRules } from "../tasks/own-rules.ts";

/** What the commands take that know the organization's own rules and judge nothing. */
export interface OwnRulesFlags {
  readonly config?: string;
  readonly allowRuleModules?: true;
}

/** Adds the flags that say which rules there are beside the pack. */
export function takeOwnRules(command: Command): Command {
  return command
    .option("--config <file>", "the configuration that names your own rules (default: xtaplint.yml in the working directory)")
    .option("--allow-rule-modules", "run the modules with rules that the configuration names");
}

/**
 * The organization's own rules. Says on stderr which modules are left out.
 * @throws ConfigError when the configuration or one of its rules cannot be used.
 */
export async function ownRules({ config, allowRuleModules }: OwnRulesFlags): Promise<OwnRules> {
  const { readOwnRules } = await import("../tasks/own-rules.ts");
  const modules = { allowed: allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
  const own = await readOwnRules({ cwd: process.cwd(), modules, ...(config !== undefined && { configFile: config }) });
  for (const file of own.left) console.error(visible(`${file}: this module is code, and its rules are left out: --allow-rule-modules runs it.`));
  return own;
}
