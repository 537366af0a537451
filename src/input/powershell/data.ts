import type { Spanned, SpannedMember, SpannedObject } from "../spanned.ts";
import { endOfExpression, unresolved } from "./expression.ts";
import { readQuoted } from "./quoted.ts";
import { endOfNested, skipBlank, unclosedBracket, type Unclosed } from "./text.ts";

/** Values nest this deep at most; a policy needs eight levels. */
const deepest = 64;

const namePattern = /[\p{L}_][\p{L}\p{N}_.-]*/uy;
const numberPattern = /[+-]?(?:0x[\da-f]{1,12}|\d{1,15}(?:\.\d{1,15})?)(?![\w.])/iy;
const literalPattern = /\$(true|false|null)(?![\w:.[(])/iy;

const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads PowerShell's data out of a text: literals, `@( )`, `@{ }` and instances of CIM classes. Nothing is run; what
 * only running would tell is undetermined. After the first fault the reading stands at the end of the text.
 */
export class DataReader {
  readonly text: string;
  at = 0;
  fault: Unclosed | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Remembers the first fault and ends every loop. */
  fail(fault: Unclosed): void {
    this.fault ??= fault;
    this.at = this.text.length;
  }

  hasFailed(): boolean {
    return this.fault !== undefined;
  }

  /** Moves to what comes next; across lines and comments when `lines` is true. */
  skip(lines: boolean): void {
    this.moveTo(skipBlank(this.text, this.at, lines));
  }

  /** Moves past the bracket or text that opens here, whatever is in it. */
  skipNested(): void {
    this.moveTo(endOfNested(this.text, this.at));
  }

  /** The name that stands here, past it; undefined when none does. */
  name(): string | undefined {
    return this.#match(namePattern)?.[0];
  }

  /** The members of an object up to its `}`; the reading stands behind its `{`, which is at `opener`. */
  members(opener: number, depth: number): SpannedMember[] {
    const members: SpannedMember[] = [];
    for (;;) {
      this.#skipSeparators();
      if (this.at >= this.text.length) this.fail(unclosedBracket(this.text, opener));
      if (this.hasFailed()) return members;
      if (this.text[this.at] === "}") {
        this.at += 1;
        return members;
      }
      const start = this.at;
      const key = this.#key();
      this.skip(false);
      if (key === undefined || this.text[this.at] !== "=") {
        this.fail({ offset: key === undefined ? start : this.at, message: 'expected "name = value" here, or the "}" that ends the block' });
        return members;
      }
      this.at += 1;
      const node = this.value(depth + 1);
      members.push({ key, span: { start, end: node.span.end }, node });
    }
  }

  /** One value, with the list that commas make of several. */
  value(depth: number): Spanned {
    this.skip(true);
    const start = this.at;
    const first = this.#single(depth);
    const items = [first];
    this.skip(false);
    while (this.text[this.at] === "," && !this.hasFailed()) {
      this.at += 1;
      this.skip(true);
      items.push(this.#single(depth));
      this.skip(false);
    }
    const end = items.at(-1)?.span.end ?? start;
    if (!this.hasFailed()) this.at = end;
    return items.length === 1 ? first : { span: { start, end }, items };
  }

  moveTo(next: number | Unclosed): void {
    if (typeof next === "number") this.at = Math.min(next, this.text.length);
    else this.fail(next);
  }

  #skipSeparators(): void {
    this.skip(true);
    while (this.text[this.at] === ";") {
      this.at += 1;
      this.skip(true);
    }
  }

  #key(): string | undefined {
    const quoted = readQuoted(this.text, this.at);
    if (quoted === undefined) return this.name() ?? this.#match(numberPattern)?.[0];
    if (!("end" in quoted)) {
      this.fail(quoted);
      return undefined;
    }
    this.at = quoted.end;
    return quoted.text;
  }

  /** One value that no comma follows; an expression as a whole is undetermined. */
  #single(depth: number): Spanned {
    const start = this.at;
    if (depth > deepest) {
      this.fail({ offset: start, message: `this is nested more than ${deepest} levels deep` });
      return { span: { start, end: start }, value: null };
    }
    const node = this.#primary(start, depth);
    // Instances stand one after another, with nothing between them.
    const isInstance = node !== undefined && "members" in node && this.text[start] !== "@";
    if (node !== undefined && (isInstance || this.#endsValue())) return node;
    return this.#expression(start);
  }

  #primary(start: number, depth: number): Spanned | undefined {
    const { text } = this;
    const quoted = readQuoted(text, start);
    if (quoted !== undefined) {
      if ("end" in quoted) this.at = quoted.end;
      else this.fail(quoted);
      if (!("text" in quoted)) return undefined;
      return { span: { start, end: this.at }, value: quoted.text };
    }
    if (text.startsWith("@(", start)) return this.#list(start, depth);
    if (text.startsWith("@{", start)) {
      this.at = start + 2;
      const members = this.members(start + 1, depth);
      return { span: { start, end: this.at }, members };
    }
    const literal = this.#match(literalPattern)?.[1]?.toLowerCase();
    if (literal !== undefined) return { span: { start, end: this.at }, value: literals[literal] };
    const number = this.#match(numberPattern)?.[0];
    if (number !== undefined) return { span: { start, end: this.at }, value: Number(number) };
    return this.#instance(start, depth);
  }

  /** `MSFT_Class { … }`, with its class under `CIMInstance`, as the parser of Microsoft365DSC writes it. */
  #instance(start: number, depth: number): SpannedObject | undefined {
    const name = this.name();
    if (name === undefined) return undefined;
    const named = { start, end: this.at };
    this.skip(true);
    const opener = this.at;
    if (this.text[opener] !== "{") {
      this.at = named.end;
      return undefined;
    }
    this.at += 1;
    const members = this.members(opener, depth);
    const kind: SpannedMember = { key: "CIMInstance", span: named, node: { span: named, value: name } };
    return { span: { start, end: this.at }, members: [kind, ...members] };
  }

  #list(start: number, depth: number): Spanned {
    const items: Spanned[] = [];
    this.at = start + 2;
    for (;;) {
      this.skip(true);
      if (this.at >= this.text.length) this.fail(unclosedBracket(this.text, start + 1));
      if (this.hasFailed()) break;
      const letter = this.text[this.at];
      if (letter === ")") {
        this.at += 1;
        break;
      }
      if (letter === "," || letter === ";") this.at += 1;
      else if (letter === "}" || letter === "]") this.fail(unclosedBracket(this.text, start + 1));
      else items.push(this.#single(depth + 1));
    }
    return { span: { start, end: this.at }, items };
  }

  /** Whether what was read is a value of its own, and no part of an expression. */
  #endsValue(): boolean {
    const { at } = this;
    if (this.hasFailed()) return true;
    this.skip(false);
    const letter = this.text[this.at] ?? "\n";
    if (!this.hasFailed()) this.at = at;
    return "\r\n;,)}".includes(letter);
  }

  /** What would have to be run. */
  #expression(start: number): Spanned {
    if (this.hasFailed()) return { span: { start, end: start }, value: null };
    const end = endOfExpression(this.text, start);
    // A value that is not there at all: `Name = ;`.
    this.moveTo(end === start ? { offset: start, message: "expected a value here" } : end);
    if (typeof end !== "number") return { span: { start, end: start }, value: null };
    return { span: { start, end }, value: unresolved(this.text, start, end) };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}
