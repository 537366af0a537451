import { some, type Answer } from "../answer.ts";
import { isObject, member, word } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";

/** A list of a policy as a set of words: trimmed, in lower case, without order. */
export interface Words {
  readonly known: ReadonlySet<string>;
  /** Why there can be more in it than is known. */
  readonly gap: Undetermined | undefined;
  readonly isEmpty: Answer;
}

export const noWords: Words = { known: new Set(), gap: undefined, isEmpty: true };

/** Whether the list holds a word, given in lower case. */
export function has(words: Words, text: string): Answer {
  return words.known.has(text) || (words.gap ?? false);
}

/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
export function wordsIn(object: JsonObject, name: string): Words {
  const own = member(object, name);
  return own === undefined || own.value === null ? noWords : wordsOf(own.value, name);
}

/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
export function wordsOf(value: unknown, name: string): Words {
  if (typeof value === "string") return setOf(value.split(","), name);
  if (Array.isArray(value)) return setOf(value, name);
  const gap = isUndetermined(value) ? value : undetermined(`${name} is not a list`);
  return { known: new Set(), gap, isEmpty: gap };
}

function setOf(items: readonly unknown[], name: string): Words {
  const known = new Set<string>();
  let gap: Undetermined | undefined;
  for (const item of items) {
    const text = word(item);
    if (text === undefined) gap ??= isUndetermined(item) ? item : undetermined(`${name} holds something that is not a text`);
    else if (text !== "") known.add(text);
  }
  return { known, gap, isEmpty: known.size === 0 && gap === undefined };
}

/**
 * Whether a value says something: nulls, empty texts and lists, and what is made of nothing else do not, whatever the
 * exporter writes for "not set".
 */
export function saysSomething(value: unknown, depth = 0): Answer {
  if (value === null || value === undefined || value === "") return false;
  if (isUndetermined(value)) return value;
  if (Array.isArray(value)) return some(value as unknown[], (part) => saysSomething(part, depth + 1));
  // No condition of Graph is this deep: what is, was not written by Graph, and is not nothing.
  if (!isObject(value) || depth > 8) return true;
  return some(Object.entries(value), ([key, part]) => !key.includes("@") && saysSomething(part, depth + 1));
}
