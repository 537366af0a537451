import type { Config, RuleSettings, TenantConfig } from "./config.ts";
import { enabledAs, ruleState, type RuleState } from "./enable.ts";
import type { EnabledRule } from "./evaluate.ts";
import { mergeSetting, type StartingSet } from "./layers.ts";
import type { Rule } from "./rule.ts";
import { defaultFailOn, depthOf, isStricter } from "./severity.ts";

/**
 * What tenants of a configuration say of rules and of failing that is looser than what holds for all, a sentence each.
 * `at` is `file:line:column` of a key.
 */
export function tenantLoosenings(config: Config, preset: StartingSet, rules: readonly Rule[], at: (steps: readonly string[]) => string): readonly string[] {
  return (config.tenants ?? []).flatMap((tenant, index) => {
    const place = (...steps: readonly string[]): string => at(["tenants", String(index), ...steps]);
    return [
      ...rules.flatMap((rule) => looserRule(rule, ruleState(rule, preset, config.rules?.[rule.id]), tenant, place)),
      ...looserFailOn(tenant, config.failOn ?? defaultFailOn, place),
    ];
  });
}

const toTighten = "a tenant can only tighten, so say it beside tenants, for all of them, or leave it out";

function looserRule({ id, severity }: Rule, shared: RuleState, { name, rules }: TenantConfig, place: (...steps: readonly string[]) => string): readonly string[] {
  const setting = rules?.[id];
  if (setting === undefined) return [];
  const own = typeof setting === "string" ? setting : (setting.severity ?? (shared.severity === "off" ? severity : shared.severity));
  if (depthOf(own) > depthOf(shared.severity)) {
    return [`${place("rules", id)}: ${id} is ${own} in ${JSON.stringify(name)} and ${shared.severity} in all tenants: ${toTighten}`];
  }
  if (shared.severity === "off" || typeof setting === "string" || setting.options === undefined) return [];
  return [`${place("rules", id, "options")}: whether other options tighten ${id} cannot be told, and it is on in all tenants: ${toTighten}`];
}

function looserFailOn({ name, failOn }: TenantConfig, shared: NonNullable<Config["failOn"]>, place: (...steps: readonly string[]) => string): readonly string[] {
  if (failOn === undefined || !isStricter(shared, failOn)) return [];
  return [`${place("failOn")}: failOn is ${failOn} in ${JSON.stringify(name)} and ${shared} for all tenants: ${toTighten}`];
}

/** The rules of one tenant: those that are on for all, and what its entry adds; never less than for all, whatever preset a flag names. */
export function tightenedRules(rules: readonly Rule[], preset: StartingSet, shared: RuleSettings = {}, own: RuleSettings = {}): EnabledRule[] {
  return rules.flatMap((rule) => {
    const forAll = ruleState(rule, preset, shared[rule.id]);
    const added = own[rule.id];
    if (added === undefined) return enabledAs(rule, forAll);
    const here = ruleState(rule, preset, mergeSetting(shared[rule.id], added));
    if (forAll.severity === "off") return enabledAs(rule, here);
    return enabledAs(rule, { severity: depthOf(here.severity) < depthOf(forAll.severity) ? here.severity : forAll.severity, options: forAll.options });
  });
}
