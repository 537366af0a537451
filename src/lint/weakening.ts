import type { Config } from "./config.ts";
import { enableRules } from "./enable.ts";
import type { Rule } from "./rule.ts";
import { severities, type FailOn } from "./severity.ts";

/** One way in which a configuration asks for less than another: the key that says it, and a clause about it. */
export interface Weakening {
  readonly key: string;
  readonly steps: readonly string[];
  readonly clause: string;
}

const thresholds: readonly FailOn[] = ["info", "low", "medium", "high", "never"];
const mostNames = 5;

/** In what a configuration asks for less than the one before it, or for something that nobody can rank. */
export function weakenings(pack: readonly Rule[], base: Config, head: Config): readonly Weakening[] {
  return [...ruleWeakenings(pack, base, head), ...thresholdWeakenings(base, head), ...inputWeakenings(base, head)];
}

function ruleWeakenings(pack: readonly Rule[], base: Config, head: Config): readonly Weakening[] {
  const before = enableRules(pack, base.extends ?? "recommended", base.rules);
  const now = new Map(enableRules(pack, head.extends ?? "recommended", head.rules).map((each) => [each.rule.id, each]));
  const off: string[] = [];
  const lowered: string[] = [];
  const changed: string[] = [];
  for (const { rule, severity, options } of before) {
    const other = now.get(rule.id);
    if (other === undefined) off.push(rule.id);
    else if (severities.indexOf(other.severity) > severities.indexOf(severity)) lowered.push(rule.id);
    else if (JSON.stringify(other.options) !== JSON.stringify(options)) changed.push(rule.id);
  }
  const own = [...new Set([...Object.keys(base.rules ?? {}), ...Object.keys(head.rules ?? {})])].filter((id) => id.startsWith("org-"));
  changed.push(...own.filter((id) => JSON.stringify(base.rules?.[id]) !== JSON.stringify(head.rules?.[id])));
  const steps = (ids: readonly string[]): readonly string[] => ["rules", ...ids.filter((id) => head.rules?.[id] !== undefined).slice(0, 1)];
  const about = (key: string, verb: string, ids: readonly string[]): Weakening[] => (ids.length === 0 ? [] : [{ key, steps: steps(ids), clause: `${verb} ${named(ids)}` }]);
  return [...about("rules/off", "switches off", off), ...about("rules/severity", "lowers the severity of", lowered), ...about("rules/options", "changes the settings of", changed)];
}

function named(ids: readonly string[]): string {
  const shown = ids.slice(0, mostNames).join(", ");
  const more = ids.length > mostNames ? ` and ${ids.length - mostNames} more` : "";
  return `${ids.length} ${ids.length === 1 ? "rule" : "rules"} (${shown}${more})`;
}

function thresholdWeakenings(base: Config, head: Config): readonly Weakening[] {
  const [before, now] = [base.failOn ?? "medium", head.failOn ?? "medium"];
  const weaker: Weakening[] = [];
  if (thresholds.indexOf(now) > thresholds.indexOf(before)) weaker.push({ key: "failOn", steps: ["failOn"], clause: `raises failOn from ${before} to ${now}` });
  if (base.failOnUnknown === true && head.failOnUnknown !== true) {
    weaker.push({ key: "failOnUnknown", steps: ["failOnUnknown"], clause: "no longer fails on what cannot be judged" });
  }
  return weaker;
}

/** What is read, as what it is read, and whose it is taken to be: a change of these cannot be ranked. */
function inputWeakenings(base: Config, head: Config): readonly Weakening[] {
  const keys = {
    policies: "changes which files are linted",
    tenants: "changes which tenants there are, and what belongs to each",
    mappings: "changes which mappings say how files are read",
    customRules: "changes which rules of its own there are",
    catalog: "names another catalog",
    tenantId: "changes our own tenant id",
    cloud: "changes the cloud",
    baselineTenant: "changes the tenant that the others are held against",
  } as const;
  return (Object.keys(keys) as (keyof typeof keys)[])
    .filter((key) => (key === "policies" || base[key] !== undefined) && JSON.stringify(base[key]) !== JSON.stringify(head[key]))
    .map((key) => ({ key, steps: [key], clause: keys[key] }));
}
