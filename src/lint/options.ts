import type { Rule } from "./rule.ts";

/** What a rule's options are when nobody sets them: the `default` of each property of its schema. */
export function defaultOptions(rule: Rule): Readonly<Record<string, unknown>> {
  const properties: Readonly<Record<string, { default?: unknown }>> = rule.options?.properties ?? {};
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schema.default]));
}
