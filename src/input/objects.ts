import type { JsonObject } from "../model/resource.ts";

/** What a value is, for people: "null", "a number", "a list". */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "boolean" ? String(value) : `a ${typeof value === "string" ? "text" : "number"}`;
}

/** The key of an object that is `name` but for its case; the exact one before any other. */
export function keyLike(object: JsonObject, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(object).find((key) => key.length === lower.length && key.toLowerCase() === lower);
}

/** The value of the member `name`, whatever the case of its key. */
export function memberLike(object: JsonObject, name: string): unknown {
  const key = keyLike(object, name);
  return key === undefined ? undefined : object[key];
}
