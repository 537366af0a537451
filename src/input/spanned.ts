import type { Document, TextRange } from "./document.ts";
import { LineReader, rangesOf, type Span } from "./lines.ts";
import { stepsOf, writtenStep } from "./pointer.ts";

/** A node of a parsed text that is neither JSON nor YAML, with the stretch it was written in. */
export type Spanned = SpannedValue | SpannedList | SpannedObject;

/** A text, number, boolean or null, or what could not be determined. */
export interface SpannedValue {
  readonly span: Span;
  readonly value: unknown;
}

export interface SpannedList {
  readonly span: Span;
  readonly items: readonly Spanned[];
}

export interface SpannedObject {
  readonly span: Span;
  /** In the order of the text; of a key that occurs twice the last counts, as in JSON. */
  readonly members: readonly SpannedMember[];
}

export interface SpannedMember {
  readonly key: string;
  /** Key and value together. */
  readonly span: Span;
  readonly node: Spanned;
}

/** A document of a text format: values and positions out of one tree. */
export class SpannedDocument implements Document {
  readonly value: unknown;
  readonly encoding: string;
  readonly #text: string;
  readonly #root: Spanned;
  #lines: LineReader | undefined;

  constructor(text: string, root: Spanned, encoding: string) {
    this.value = valueOf(root);
    this.encoding = encoding;
    this.#text = text;
    this.#root = root;
  }

  locate(pointers: readonly string[]): ReadonlyMap<string, TextRange> {
    const spans = new Map<string, Span>();
    for (const pointer of pointers) {
      const span = this.#spanOf(stepsOf(pointer) ?? []);
      if (span !== undefined) spans.set(pointer, span);
    }
    return rangesOf(this.#text, spans);
  }

  duplicatedKeys(): readonly string[] {
    const found: { readonly pointer: string; readonly start: number }[] = [];
    const left: { readonly node: Spanned; readonly pointer: string }[] = [{ node: this.#root, pointer: "" }];
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
      const { node, pointer } = here;
      if ("items" in node) node.items.forEach((item, index) => left.push({ node: item, pointer: `${pointer}/${String(index)}` }));
      if (!("members" in node)) continue;
      const last = new Map<string, SpannedMember>();
      const repeated = new Set<string>();
      for (const member of node.members) {
        if (last.has(member.key)) repeated.add(member.key);
        last.set(member.key, member);
      }
      for (const [key, member] of last) {
        const inner = `${pointer}/${writtenStep(key)}`;
        if (repeated.has(key)) found.push({ pointer: inner, start: member.span.start });
        left.push({ node: member.node, pointer: inner });
      }
    }
    return found.sort((one, other) => one.start - other.start).map(({ pointer }) => pointer);
  }

  lines(from: number, to: number): readonly string[] {
    this.#lines ??= new LineReader(this.#text);
    return this.#lines.lines(from, to);
  }

  #spanOf(steps: readonly string[]): Span | undefined {
    let node = this.#root;
    let { span } = node;
    for (const step of steps) {
      const inner = "members" in node ? node.members.findLast(({ key }) => key === step) : undefined;
      const item = "items" in node && String(Number(step)) === step ? node.items[Number(step)] : undefined;
      const next = inner?.node ?? item;
      if (next === undefined) return undefined;
      span = inner?.span ?? next.span;
      node = next;
    }
    return span;
  }
}

/** Plain values of a tree. Its parser has bounded how deep it nests. */
function valueOf(node: Spanned): unknown {
  if ("items" in node) return node.items.map(valueOf);
  if (!("members" in node)) return node.value;
  const object: Record<string, unknown> = {};
  for (const { key, node: inner } of node.members) {
    // Defined, not assigned: a key may be `__proto__`.
    Object.defineProperty(object, key, { value: valueOf(inner), writable: true, enumerable: true, configurable: true });
  }
  return object;
}
