import { locateInJson } from "./json-locate.ts";
import { skipSpace, skipString } from "./json-text.ts";
import type { Span } from "./lines.ts";

const quote = 34;
const colon = 58;
const backslash = 92;
const letterU = 117;

/**
 * The spans, in the text of a document, of pointers that lead into a text in which JSON stands. `outside` are the
 * spans of the texts, each as `locateInJson` gives it; `pointers` lead on from there.
 */
export function locateInTexts(
  text: string,
  outside: ReadonlyMap<string, Span>,
  pointers: readonly string[],
): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const [holder, inner] of byHolder(outside, pointers)) {
    const span = outside.get(holder);
    const start = span === undefined ? undefined : startOfText(text, span);
    if (span === undefined || start === undefined) continue;
    const decoded = decodedText(text.slice(start, span.end));
    if (decoded === undefined) continue;
    const offsets = offsetsOf(text, start, decoded.length);
    const spans = locateInJson(decoded, inner, new Map());
    for (const [pointer, { start: from, end: to }] of spans) {
      found.set(holder + pointer, { start: offsets[from] ?? start, end: offsets[to] ?? span.end });
    }
  }
  return found;
}

/** Pointers by the longest of their beginnings that was found, and what follows it. */
function byHolder(outside: ReadonlyMap<string, Span>, pointers: readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const pointer of pointers) {
    const holder = beginningsOf(pointer).find((beginning) => outside.has(beginning));
    if (holder === undefined) continue;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [pointer.slice(holder.length)]);
    else group.push(pointer.slice(holder.length));
  }
  return groups;
}

/** The pointers to what is around a pointer's node, the nearest first. */
export function beginningsOf(pointer: string): readonly string[] {
  const beginnings: string[] = [];
  for (let at = pointer.lastIndexOf("/"); at >= 0; at = at === 0 ? -1 : pointer.lastIndexOf("/", at - 1)) beginnings.push(pointer.slice(0, at));
  return beginnings;
}

/** Where the text opens that is the value of a member or element; undefined when the value is none. */
function startOfText(text: string, { start, end }: Span): number | undefined {
  if (text.charCodeAt(start) !== quote) return undefined;
  const after = skipString(text, start);
  if (after === end) return start;
  const value = skipSpace(text, skipSpace(text, after) + 1);
  return text.charCodeAt(skipSpace(text, after)) === colon && text.charCodeAt(value) === quote ? value : undefined;
}

/** The text that a JSON string means, when it is JSON itself. */
function decodedText(written: string): string | undefined {
  const decoded: unknown = JSON.parse(written);
  if (typeof decoded !== "string") return undefined;
  try {
    JSON.parse(decoded);
    return decoded;
  } catch {
    return undefined;
  }
}

/** For each code unit of the text that a JSON string means, and for its end, where it is written. */
function offsetsOf(text: string, start: number, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let at = start + 1;
  for (let index = 0; index <= length; index += 1) {
    offsets[index] = at;
    if (text.charCodeAt(at) !== backslash) at += 1;
    else at += text.charCodeAt(at + 1) === letterU ? 6 : 2;
  }
  return offsets;
}
