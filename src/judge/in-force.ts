import { enableRules } from "../lint/enable.ts";
import { ConfigError } from "../lint/errors.ts";
import type { EnabledRule } from "../lint/evaluate.ts";
import { startOf, withStart } from "../lint/layers.ts";
import { loosenedRules, loosenedThresholds, type LoosenedRule, type LoosenedThreshold } from "../lint/loosened.ts";
import type { Preset, Rule } from "../lint/rule.ts";
import { defaultFailOn, depthOf, type FailOn } from "../lint/severity.ts";
import { tenantLoosenings, tightenedRules } from "../lint/tenant-rules.ts";
import type { FoundConfig } from "../load/config.ts";
import type { ListedTenant } from "../read/tenants.ts";

/** What flags say of how to judge; they beat the configuration. */
export interface JudgingFlags {
  readonly preset?: Preset;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: boolean;
}

/** A tenant, and what it is judged by. */
export interface MeasuredTenant extends ListedTenant {
  readonly rules: readonly EnabledRule[];
  /** Those that find by comparing: no subject meets them. */
  readonly comparing: readonly EnabledRule[];
  readonly failOn: FailOn;
}

/** What a run judges by. */
export interface InForce {
  readonly tenants: readonly MeasuredTenant[];
  /** Every rule that is on in some tenant, with the worst severity that it has, in their order. */
  readonly rules: readonly EnabledRule[];
  /** The same of those that find by comparing. */
  readonly comparing: readonly EnabledRule[];
  /** For all tenants; their own may be stricter. */
  readonly failOn: FailOn;
  readonly failOnUnknown: boolean;
  /** What the configuration takes back of what it starts from. */
  readonly loosened: readonly (LoosenedRule | LoosenedThreshold)[];
}

/**
 * Works out which rules are on, how severe they are and what fails a run. `known` are all rules that exist.
 * @throws ConfigError when a tenant of the configuration loosens what holds for all.
 */
export function inForce(known: readonly Rule[], { config, layers, at }: FoundConfig, tenants: readonly ListedTenant[], flags: JudgingFlags): InForce {
  // Against the configuration's own preset: what a flag adds makes no mistake of what is written.
  const problems = tenantLoosenings(config, startOf(withStart(layers)), known, at);
  if (problems.length > 0) throw new ConfigError(problems);

  const from = withStart(layers, flags.preset);
  const preset = startOf(from);
  const measured = tenants.map((tenant): MeasuredTenant => ({
    ...tenant,
    ...apart(tightenedRules(known, preset, config.rules, tenant.own?.rules)),
    failOn: flags.failOn ?? tenant.own?.failOn ?? config.failOn ?? defaultFailOn,
  }));
  const isDecided = { failOn: flags.failOn !== undefined, failOnUnknown: flags.failOnUnknown !== undefined };
  return {
    tenants: measured,
    ...apart(worstOf(known, [...enableRules(known, preset, config.rules), ...measured.flatMap(({ rules, comparing }) => [...rules, ...comparing])])),
    failOn: flags.failOn ?? config.failOn ?? defaultFailOn,
    failOnUnknown: flags.failOnUnknown ?? config.failOnUnknown ?? false,
    loosened: [...loosenedRules(known, from), ...loosenedThresholds(from).filter(({ setting }) => !isDecided[setting])],
  };
}

function apart(enabled: readonly EnabledRule[]): Pick<InForce, "rules" | "comparing"> {
  return { rules: enabled.filter(({ rule }) => rule.comparing !== true), comparing: enabled.filter(({ rule }) => rule.comparing === true) };
}

function worstOf(known: readonly Rule[], rules: readonly EnabledRule[]): readonly EnabledRule[] {
  const worst = new Map<Rule, EnabledRule>();
  for (const enabled of rules) {
    const before = worst.get(enabled.rule);
    if (before === undefined || depthOf(enabled.severity) < depthOf(before.severity)) worst.set(enabled.rule, enabled);
  }
  return known.flatMap((rule) => worst.get(rule) ?? []);
}
