import type { JsonObject } from "./resource.ts";
import { isUndetermined } from "./undetermined.ts";

/** One member of an object as the file writes it: its own spelling of the key, and the value. */
export interface Member {
  readonly key: string;
  readonly value: unknown;
}

/** Whether a parsed value is an object: neither null, nor a list, nor what its reader could not determine. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUndetermined(value);
}

/** The member that `name` means: exactly so spelt, else the same word in another case, because exports differ in case. */
export function member(object: JsonObject, name: string): Member | undefined {
  const value = object[name];
  if (value !== undefined) return { key: name, value };
  const { length } = name;
  // No allocation here: the newer properties are absent from most objects, and each is asked for.
  for (const key in object) {
    if (key.length === length && key.toLowerCase() === name.toLowerCase()) return { key, value: object[key] };
  }
  return undefined;
}

/** The value of the member that `name` means, as {@link member} finds it; undefined where there is none. */
export function valueIn(object: JsonObject, name: string): unknown {
  const value = object[name];
  return value === undefined ? member(object, name)?.value : value;
}

/** An enum word as it is compared: without blanks around it and without case. */
export function word(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}
