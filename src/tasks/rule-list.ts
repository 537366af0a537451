import { ruleInfo } from "../judge/assemble.ts";
import type { Rule } from "../lint/rule.ts";
import { safeJson } from "../report/safe-json.ts";
import { terminalText } from "../report/terminal-text.ts";
import { wrap } from "../report/wrap.ts";

/** Rules as a table for people: id, severity and presets in a line, what it flags below. */
export function rulesText(rules: readonly Rule[], width: number): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.flatMap((rule) => [
    `${rule.id.padEnd(idWidth)}  ${rule.severity.padEnd(6)}  ${presetsOf(rule).join(", ")}`,
    ...wrap(terminalText(rule.description), width - 2).map((line) => `  ${line}`),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

/** Rules as data: what they say of themselves, before any configuration. */
export function rulesJson(rules: readonly Rule[]): string {
  const entries = rules.map((rule) => {
    const { id, description, category, severity, controls, fix, help } = ruleInfo({ rule, severity: rule.severity, options: {} });
    return { id, description, category, severity, presets: presetsOf(rule), subjects: [rule.subject].flat(), controls, fix, since: rule.since, help };
  });
  return `${safeJson(entries)}\n`;
}

/** The presets that switch a rule on, the widest last. */
function presetsOf({ presets }: Rule): readonly string[] {
  return [...presets, "all"];
}
