import { isObject } from "./json.ts";
import type { JsonObject } from "./resource.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";
import { isGuid } from "./well-known.ts";

/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so everything there counts as the same. */
const deepest = 64;

/** They say when something was written, not what. */
const times: ReadonlySet<string> = new Set(["createddatetime", "modifieddatetime"]);

/**
 * Whether two values mean the same: lists are sets, keys and GUIDs have no case, null and empty are the same as absent,
 * and annotations (`@odata.…`) and times of writing do not count. What differs outweighs what could not be determined.
 */
export function sameMeaning(one: unknown, other: unknown, depth = 0): boolean | Undetermined {
  if (depth > deepest || isOneNode(one, other)) return true;
  if (!isObject(one) || !isObject(other)) {
    const gaps: Undetermined[] = [];
    const same = canonical(one, gaps, depth) === canonical(other, gaps, depth);
    return gaps[0] ?? same;
  }
  const [here, there] = [meaningful(one), meaningful(other)];
  let gap: Undetermined | undefined;
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const same = sameMeaning(here.get(key), there.get(key), depth + 1);
    if (same === false) return false;
    if (isUndetermined(same)) gap = same;
  }
  return gap ?? true;
}

/** A node is the same as itself, even where what stands in it is not known; two unknown values are two nodes. */
function isOneNode(one: unknown, other: unknown): boolean {
  if (one === other) return !isUndetermined(one);
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((part, index) => part === other[index] && !isUndetermined(part));
}

function meaningful(object: JsonObject): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  for (const key of Object.keys(object)) {
    const lower = key.toLowerCase();
    if (!key.includes("@") && !times.has(lower)) members.set(lower, object[key]);
  }
  return members;
}

/** One text for all that means the same; the empty text for nothing. */
function canonical(value: unknown, gaps: Undetermined[], depth: number): string {
  if (depth > deepest || value === undefined || value === null) return "";
  if (isUndetermined(value)) {
    gaps.push(value);
    return "";
  }
  if (typeof value === "string") {
    const text = value.trim();
    return JSON.stringify(isGuid(text) ? text.toLowerCase() : text);
  }
  if (Array.isArray(value)) {
    const parts = value.map((part) => canonical(part, gaps, depth + 1)).filter((part) => part !== "");
    return parts.length === 0 ? "" : `[${[...new Set(parts)].sort().join(",")}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const parts = [...meaningful(value)]
    .map(([key, part]) => ({ key, text: canonical(part, gaps, depth + 1) }))
    .filter(({ text }) => text !== "")
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return parts.length === 0 ? "" : `{${parts.map(({ key, text }) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}
