import type * as yaml from "yaml";
import type { Node, Pair } from "yaml";
import { lineEndOf, withoutElements, type Splice, type Stretch } from "./splice.ts";
import type { Step } from "./steps.ts";

type Yaml = typeof yaml;

interface Found {
  readonly node: Node;
  /** The member of a mapping that holds the node. */
  readonly pair: Pair | undefined;
}

/** The steps as replacements in a YAML text; undefined where they cannot be made without touching what they are not about. */
export async function yamlSplices(text: string, steps: readonly Step[]): Promise<readonly Splice[] | undefined> {
  const library = await import("yaml");
  const ast = library.parseDocument(text, { uniqueKeys: false, stringKeys: true, resolveKnownTags: false, prettyErrors: false, logLevel: "error" });
  if (sharesNodes(library, ast)) return undefined;
  const splices: Splice[] = [];
  for (const step of steps) {
    const found = find(library, ast.contents, step.path);
    const own = found && splicesOf(library, text, found, step);
    if (own === undefined) return undefined;
    splices.push(...own);
  }
  return splices;
}

/** What stands in one place and counts in several, or is more than its text, is not edited. */
function sharesNodes(library: Yaml, ast: yaml.Document): boolean {
  let shares = false;
  library.visit(ast, {
    Node: (_key, node) => {
      if (library.isAlias(node) || node.anchor !== undefined || node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) shares = true;
    },
  });
  return shares;
}

function find(library: Yaml, root: unknown, path: readonly string[]): Found | undefined {
  let node = root;
  let pair: Pair | undefined;
  for (const step of path) {
    if (library.isMap(node)) {
      pair = node.items.find((item) => library.isScalar(item.key) && String(item.key.value) === step);
      node = pair?.value;
    } else if (library.isSeq(node)) {
      pair = undefined;
      node = node.items[Number(step)];
    } else return undefined;
  }
  return library.isNode(node) ? { node, pair } : undefined;
}

function splicesOf(library: Yaml, text: string, { node, pair }: Found, step: Step): readonly Splice[] | undefined {
  if (step.kind === "rename") {
    const key = pair?.key;
    if (!library.isScalar(key) || !key.range) return undefined;
    return [{ start: key.range[0], end: key.range[1], text: scalar(step.key, text.slice(key.range[0], key.range[1])) }];
  }
  const own = stretchOf(library, text, node);
  if (own === undefined) return undefined;
  if (step.kind === "replace") return [replacement(library, text, { node, pair }, own, step.value)];
  if (!library.isSeq(node)) return undefined;
  const elements = node.items.map((item) => stretchOf(library, text, item)).filter((each) => each !== undefined);
  if (elements.length !== node.items.length) return undefined;
  return node.flow === true ? withoutElements(elements, step.indexes) : withoutItems(text, elements, step.indexes);
}

function replacement(library: Yaml, text: string, { node, pair }: Found, { start, end }: Stretch, value: unknown): Splice {
  const isBlock = library.isCollection(node) && node.flow !== true;
  if (!isBlock && library.isCollection(node)) return { start, end, text: JSON.stringify(value) };
  if (typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0)) {
    const words = library.isScalar(node) ? scalar(value, text.slice(start, end)) : JSON.stringify(value);
    const colon = isBlock && library.isScalar(pair?.key) && pair.key.range ? pair.key.range[1] : undefined;
    // What stood below its key comes to stand beside it, unless a comment stands between them.
    if (colon !== undefined && /^\s*:\s*$/.test(text.slice(colon, start))) return { start: colon, end, text: `: ${words}` };
    return { start, end, text: words };
  }
  if (!isBlock) return { start, end, text: JSON.stringify(value) };
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lines = library.stringify(value).trimEnd().split("\n");
  return { start, end, text: lines.join(lineEndOf(text) + " ".repeat(column)) };
}

/** Whole lines, with the comment that stands behind an item; comments on lines of their own stay. */
function withoutItems(text: string, items: readonly Stretch[], indexes: readonly number[]): readonly Splice[] | undefined {
  const splices: Splice[] = [];
  for (const index of indexes) {
    const item = items[index];
    if (item === undefined) return undefined;
    const start = text.lastIndexOf("\n", item.start - 1) + 1;
    if (!/^[ ]*-[ ]+$/.test(text.slice(start, item.start))) return undefined;
    const lineEnd = text.indexOf("\n", item.end);
    splices.push({ start, end: lineEnd === -1 ? text.length : lineEnd + 1, text: "" });
  }
  return splices;
}

/** Where a node is written; a block collection ends with what it holds, since comments behind that are of the lines below. */
function stretchOf(library: Yaml, text: string, node: unknown): Stretch | undefined {
  if (!library.isNode(node) || !node.range) return undefined;
  const [start] = node.range;
  const last = lastOf(library, node);
  let end = last.range?.[1] ?? start;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** The node that is written last in a block collection, at whatever depth. */
function lastOf(library: Yaml, node: Node): Node {
  let last = node;
  while (library.isCollection(last) && last.flow !== true) {
    const item: unknown = last.items.at(-1);
    const inner: unknown = library.isPair(item) ? (isWritten(library, item.value) ? item.value : item.key) : item;
    if (!library.isNode(inner)) return last;
    last = inner;
  }
  return last;
}

/** A key without a value has a node that is nowhere written. */
function isWritten(library: Yaml, node: unknown): boolean {
  return library.isNode(node) && node.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}

/** A scalar in the quotes of the one that stood there. */
function scalar(value: unknown, old: string): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (old.startsWith("'") && !value.includes("'")) return `'${value}'`;
  return !old.startsWith('"') && /^[A-Za-z][\w-]*$/.test(value) ? value : JSON.stringify(value);
}
