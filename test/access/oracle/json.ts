/** An object of Microsoft Graph as it came. */
export interface Json {
  readonly [property: string]: unknown;
}

/** The object under `name`; undefined for null, for what is absent and for what is no object. */
export function objectIn(object: Json | undefined, name: string): Json | undefined {
  const value = object?.[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** A word as it is compared: trimmed and in lower case. Undefined for what is no text. */
export function wordIn(object: Json | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}

/** The words of a list, or of a text of words between commas, which is how Graph writes flags. */
export function wordsIn(object: Json | undefined, name: string): readonly string[] {
  const value = object?.[name];
  const items: readonly unknown[] = typeof value === "string" ? value.split(",") : Array.isArray(value) ? (value as unknown[]) : [];
  return items.map((item) => String(item).trim().toLowerCase()).filter((item) => item !== "");
}

/** The objects of a list. */
export function objectsIn(object: Json | undefined, name: string): readonly Json[] {
  const value = object?.[name];
  return Array.isArray(value) ? (value as unknown[]).filter((item): item is Json => typeof item === "object" && item !== null) : [];
}
