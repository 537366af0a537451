import type { OptionSchema } from "../options.ts";
import type { Seen } from "./seen.ts";
import type { Shapes } from "./shape.ts";
import type { OptionValue, OptionValues } from "./written-rule.ts";

/** The options of a rule as expressions see them: each has the type of its default. */
export function optionShapes(options: OptionValues = {}): Shapes {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { type: typeOf(value), description: "" } as const]));
}

/** The JSON Schemas of a rule's options, as the engine knows them from its own rules. */
export function optionSchemas(options: OptionValues = {}): Readonly<Record<string, OptionSchema>> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, schemaOf(value)]));
}

/** The value of an option as expressions see it. */
export function seeOption(value: OptionValue): Seen {
  return typeof value === "number" ? BigInt(value) : value;
}

/** The options of a rule that is on, as expressions see them. */
export function seeOptions(options: Readonly<Record<string, unknown>>): ReadonlyMap<string, Seen> {
  return new Map(Object.entries(options).flatMap(([name, value]) => (isOptionValue(value) ? [[name, seeOption(value)] as const] : [])));
}

function isOptionValue(value: unknown): value is OptionValue {
  return ["string", "boolean"].includes(typeof value) || Number.isSafeInteger(value) || (Array.isArray(value) && value.every((each) => typeof each === "string"));
}

function typeOf(value: OptionValue): "string" | "bool" | "int" | "list<string>" {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  return typeof value === "number" ? "int" : "list<string>";
}

function schemaOf(value: OptionValue): OptionSchema {
  const description = "An option of the rule.";
  if (typeof value === "string") return { type: "string", default: value, description };
  if (typeof value === "boolean") return { type: "boolean", default: value, description };
  if (typeof value === "number") return { type: "integer", default: value, description };
  return { type: "array", items: { type: "string" }, default: value, description };
}
