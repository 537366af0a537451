import { nearest } from "../model/nearest.ts";
import type { Config } from "./config.ts";
import type { OptionSchema } from "./options.ts";
import type { Rule } from "./rule.ts";

/** A setting of the configuration that fits no rule: where it stands, and why. */
export interface SettingFault {
  readonly steps: readonly string[];
  readonly text: string;
}

/** What a configuration says of rules that are not in the pack, held against those that there are: its schema cannot know them. */
export function ownSettingFaults(settings: NonNullable<Config["rules"]>, rules: readonly Rule[]): readonly SettingFault[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return Object.entries(settings).flatMap(([id, setting]): SettingFault[] => {
    if (!id.startsWith("org-")) return [];
    const rule = byId.get(id);
    if (rule === undefined) return [{ steps: ["rules", id], text: `unknown rule "${id}"${hint(id, [...byId.keys()])}` }];
    const options = typeof setting === "object" ? (setting.options ?? {}) : {};
    return Object.entries(options).flatMap(([name, value]) => {
      const text = optionFault(name, value, rule);
      return text === undefined ? [] : [{ steps: ["rules", id, "options", name], text }];
    });
  });
}

function optionFault(name: string, value: unknown, { id, options }: Rule): string | undefined {
  const known = options?.properties ?? {};
  const schema = Object.hasOwn(known, name) ? known[name] : undefined;
  if (schema === undefined) return `unknown option "${name}" of ${id}${hint(name, Object.keys(known))}`;
  const wanted = wantedOf(schema, value);
  return wanted === undefined ? undefined : `rules.${id}.options.${name} is not ${wanted}`;
}

/** What a value would have to be; undefined when it is that. */
function wantedOf(schema: OptionSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case "integer": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
      const bounds = schema.minimum === undefined && schema.maximum === undefined ? "" : ` from ${minimum} to ${maximum}`;
      return typeof value === "number" && Number.isSafeInteger(value) && value >= minimum && value <= maximum ? undefined : `a whole number${bounds}`;
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "string":
      return typeof value === "string" ? undefined : "a text";
    case "array":
      return Array.isArray(value) && value.every((each) => typeof each === "string") ? undefined : "a list of texts";
    default:
      return typeof value === "string" || value === null ? undefined : "a text or null";
  }
}

function hint(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
