import { valueIn } from "./json.ts";
import type { JsonObject } from "./resource.ts";
import { isGuid, wellKnownTenants } from "./well-known.ts";
import { brief } from "./words.ts";

/** What people call a partner, when the input or the id says. */
export function nameOf(value: JsonObject, id: string): string | undefined {
  const given = valueIn(value, "displayName");
  return typeof given === "string" && given.trim() !== "" ? given.trim() : wellKnownTenants.get(id)?.name;
}

/** A tenant id as a sentence can bear it: the ends of a GUID, anything else as it is. */
export function shortId(id: string): string {
  return isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}

/** A partner in a sentence: its name with the shortened id, or the id alone. */
export function label(name: string | undefined, id: string): string {
  const short = shortId(id);
  if (name === undefined) return short === "" ? "A partner without tenant id" : `Partner ${brief(short)}`;
  return `${brief(name)} (${short === "" ? "without tenant id" : brief(short)})`;
}
