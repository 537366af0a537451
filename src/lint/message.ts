import type { Problem, Rule } from "./rule.ts";

const placeholder = /\{\{(\w+)\}\}/g;

/** The sentence of a problem. A message that the rule lacks, or a placeholder without a value, is a fault of the rule. */
export function fillMessage(rule: Rule, problem: Problem, subject: string): string {
  const template = rule.messages[problem.message];
  if (template === undefined) throw new Error(`${rule.id} has no message "${problem.message}"`);
  const values: Readonly<Record<string, string | number>> = { subject, ...problem.data };
  return template.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${rule.id} gives no value for {{${name}}} in "${problem.message}"`);
    return String(value);
  });
}
