import type { Config, RuleSetting } from "./config.ts";
import type { EnabledRule } from "./evaluate.ts";
import { defaultOptions } from "./options.ts";
import type { Preset, Rule } from "./rule.ts";

/** The rules of a pack that a preset and a configuration switch on, with their severities and options, in the pack's order. */
export function enableRules(pack: readonly Rule[], preset: Preset, settings: Config["rules"] = {}): EnabledRule[] {
  const enabled: EnabledRule[] = [];
  for (const rule of pack) {
    const setting = settings[rule.id];
    const severity = severityOf(rule, preset, setting);
    if (severity === "off") continue;
    const given = typeof setting === "object" ? setting.options : undefined;
    enabled.push({ rule, severity, options: { ...defaultOptions(rule), ...given } });
  }
  return enabled;
}

/** A rule that the configuration names is on, whatever the preset says, unless it is named to be off. */
function severityOf(rule: Rule, preset: Preset, setting: RuleSetting | undefined): EnabledRule["severity"] | "off" {
  if (typeof setting === "string") return setting;
  if (setting !== undefined) return setting.severity ?? rule.severity;
  return preset === "all" || rule.presets.includes(preset) ? rule.severity : "off";
}
