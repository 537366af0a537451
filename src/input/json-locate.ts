import { closesContainer, keyAt, opensContainer, skipSpace, skipString, skipValue } from "./json-text.ts";
import type { ArrayOutline, Outline } from "./json-outline.ts";
import type { Span } from "./lines.ts";
import { stepsOf } from "./pointer.ts";

/** A node of the trie of wanted pointers, and where its member was seen last. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  pointer: string | undefined;
  start: number;
  end: number;
  /** Where the object or array that holds it begins: a member of an earlier duplicate has another owner. */
  owner: number;
}

interface Open {
  readonly node: Wanted;
  readonly isArray: boolean;
  index: number;
  /** Of an outlined array, the way over the elements that nobody wants. */
  readonly leaps: Leaps | undefined;
}

interface Leaps {
  readonly array: ArrayOutline;
  /** The wanted indexes still to come, the nearest last. */
  readonly indexes: number[];
}

/**
 * The spans of the wanted pointers in well-formed JSON, in one pass that enters only what leads to one of them.
 * Of a repeated key the last counts, for everything below it too, exactly as `JSON.parse` has it.
 */
export function locateInJson(
  text: string,
  pointers: readonly string[],
  arrays: Outline,
): ReadonlyMap<string, Span> {
  const root = trieOf(pointers);
  root.start = skipSpace(text, 0);
  scan(text, root, arrays);
  return found(root);
}

function node(): Wanted {
  return { children: new Map(), pointer: undefined, start: -1, end: -1, owner: -1 };
}

function trieOf(pointers: readonly string[]): Wanted {
  const root = node();
  for (const pointer of pointers) {
    const steps = stepsOf(pointer);
    if (steps === undefined) continue;
    let here = root;
    for (const step of steps) {
      let next = here.children.get(step);
      if (next === undefined) here.children.set(step, (next = node()));
      here = next;
    }
    here.pointer = pointer;
  }
  return root;
}

function scan(text: string, root: Wanted, arrays: Outline): void {
  const open: Open[] = [];
  let at = root.start;
  let wanted: Wanted | undefined = root;
  for (;;) {
    if (wanted !== undefined) {
      const code = text.charCodeAt(at);
      if (wanted.children.size > 0 && opensContainer(code)) {
        open.push({ node: wanted, isArray: code === 91, index: -1, leaps: leapsOf(wanted, arrays.get(at)) });
        at += 1;
      } else {
        at = wanted.end = arrays.get(at)?.end ?? skipValue(text, at);
      }
    } else {
      at = arrays.get(at)?.end ?? skipValue(text, at);
    }

    let container: Open | undefined;
    for (;;) {
      container = open.at(-1);
      if (container === undefined) return;
      if (container.leaps !== undefined) {
        const { array, indexes } = container.leaps;
        const index = indexes.pop();
        at = (index === undefined ? undefined : array.starts[index]) ?? array.end - 1;
        if (index !== undefined) container.index = index - 1;
      }
      at = skipSpace(text, at);
      if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
      if (!closesContainer(text.charCodeAt(at))) break;
      at += 1;
      container.node.end = at;
      open.pop();
    }

    const start = at;
    let key: string;
    if (container.isArray) {
      container.index += 1;
      key = String(container.index);
    } else {
      const keyEnd = skipString(text, at);
      key = keyAt(text, at, keyEnd);
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    wanted = container.node.children.get(key);
    if (wanted !== undefined) {
      wanted.start = start;
      wanted.owner = container.node.start;
    }
  }
}

function leapsOf(wanted: Wanted, array: ArrayOutline | undefined): Leaps | undefined {
  if (array === undefined) return undefined;
  const indexes = [...wanted.children.keys()].map(Number).filter((index) => index in array.starts);
  return { array, indexes: indexes.sort((a, b) => b - a) };
}

function found(root: Wanted): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const left = [root];
  for (let here = left.pop(); here !== undefined; here = left.pop()) {
    if (here.pointer !== undefined) spans.set(here.pointer, { start: here.start, end: here.end });
    for (const child of here.children.values()) {
      if (child.start !== -1 && child.owner === here.start) left.push(child);
    }
  }
  return spans;
}
