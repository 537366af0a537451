import type { RuleSetting, RuleSettings } from "./config.ts";
import type { EnabledRule } from "./evaluate.ts";
import type { StartingSet } from "./layers.ts";
import { defaultOptions } from "./options.ts";
import type { Rule } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** What a rule is under a configuration. */
export interface RuleState {
  readonly severity: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules of a pack that a preset and a configuration switch on, with their severities and options, in the pack's order. */
export function enableRules(pack: readonly Rule[], preset: StartingSet, settings: RuleSettings = {}): EnabledRule[] {
  return pack.flatMap((rule) => enabledAs(rule, ruleState(rule, preset, settings[rule.id])));
}

/** A rule as the engine takes it; none where it is off. */
export function enabledAs(rule: Rule, { severity, options }: RuleState): readonly EnabledRule[] {
  return severity === "off" ? [] : [{ rule, severity, options }];
}

/** What a rule is where a preset and a configuration say this of it. */
export function ruleState(rule: Rule, preset: StartingSet, setting: RuleSetting | undefined): RuleState {
  const given = typeof setting === "object" ? setting.options : undefined;
  return { severity: severityOf(rule, preset, setting), options: { ...defaultOptions(rule), ...given } };
}

/** A rule that the configuration names is on, whatever the preset says, unless it is named to be off. */
function severityOf(rule: Rule, preset: StartingSet, setting: RuleSetting | undefined): RuleState["severity"] {
  if (typeof setting === "string") return setting;
  if (setting !== undefined) return setting.severity ?? rule.severity;
  return isIn(rule, preset) ? rule.severity : "off";
}

/** Who asks for a comparison wants what it finds. Where no rule of the pack is on, those of one's own are as in `recommended`: they were named to be there. */
function isIn({ presets, own, comparing }: Rule, preset: StartingSet): boolean {
  if (comparing === true) return true;
  if (preset === "off") return own !== undefined && presets.includes("recommended");
  return preset === "all" || presets.includes(preset);
}
