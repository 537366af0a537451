import { closesContainer, keyAt, opensContainer, skipSpace, skipString, skipValue } from "./json-text.ts";
import { isObject } from "../model/json.ts";
import { writtenStep } from "./pointer.ts";

/** Members further down are not looked at: no policy lies there, and hostile input could make the pointers endless. */
const deepest = 64;

/**
 * Whether some object of the text certainly repeats no key. Every member of the text shows a quote and a colon, so
 * equal counts mean that the parser dropped none; a colon after a quote inside a string only makes them differ.
 */
export function hasNoDuplicate(text: string, value: unknown): boolean {
  return membersShown(text) === membersOf(value);
}

function membersShown(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    let code = text.charCodeAt(before);
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      before -= 1;
      code = text.charCodeAt(before);
    }
    if (code === 34) count += 1;
  }
  return count;
}

function membersOf(value: unknown): number {
  let count = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const here = left.pop();
    if (Array.isArray(here)) {
      for (const inner of here as readonly unknown[]) if (typeof inner === "object") left.push(inner);
    } else if (isObject(here)) {
      // No list of keys or values is made: this walks everything that was parsed.
      for (const key in here) {
        count += 1;
        const inner = here[key];
        if (typeof inner === "object") left.push(inner);
      }
    }
  }
  return count;
}

interface Repeat {
  readonly pointer: string;
  /** True once a later member of the same key replaced it, or one around it. */
  replaced: boolean;
}

interface Member {
  /** The repeats found in this member stand from `from` up to `to`. */
  from: number;
  to: number;
}

interface Open {
  readonly members: Map<string, Member> | undefined;
  readonly pointer: string;
  index: number;
  current: Member | undefined;
}

/** The members of well-formed JSON that repeat a key of their object: of each the last, in document order. */
export function duplicatesInJson(text: string): readonly string[] {
  const repeats: Repeat[] = [];
  const open: Open[] = [];
  let at = skipSpace(text, 0);
  let pointer = "";
  for (;;) {
    const code = text.charCodeAt(at);
    if (opensContainer(code) && open.length < deepest) {
      open.push({ members: code === 123 ? new Map() : undefined, pointer, index: -1, current: undefined });
      at += 1;
    } else {
      at = skipValue(text, at);
    }

    let container: Open | undefined;
    for (;;) {
      container = open.at(-1);
      if (container === undefined) return repeats.filter((repeat) => !repeat.replaced).map((repeat) => repeat.pointer);
      if (container.current !== undefined) container.current.to = repeats.length;
      at = skipSpace(text, at);
      if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
      if (!closesContainer(text.charCodeAt(at))) break;
      at += 1;
      open.pop();
    }

    if (container.members === undefined) {
      container.index += 1;
      pointer = `${container.pointer}/${container.index}`;
      continue;
    }
    const keyEnd = skipString(text, at);
    const key = keyAt(text, at, keyEnd);
    at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    pointer = `${container.pointer}/${writtenStep(key)}`;
    const earlier = container.members.get(key);
    const member: Member = { from: repeats.length, to: repeats.length };
    container.members.set(key, member);
    container.current = member;
    if (earlier !== undefined) {
      for (let index = earlier.from; index < earlier.to; index += 1) {
        const repeat = repeats[index];
        if (repeat !== undefined) repeat.replaced = true;
      }
      repeats.push({ pointer, replaced: false });
    }
  }
}
