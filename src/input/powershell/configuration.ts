import { undetermined } from "../../model/undetermined.ts";
import type { Span } from "../lines.ts";
import type { Spanned, SpannedMember, SpannedObject } from "../spanned.ts";
import { DataReader } from "./data.ts";
import { readQuoted } from "./quoted.ts";
import { unclosedBracket, type Unclosed } from "./text.ts";

/** The resources of a DSC configuration; a fault where it is cut or malformed. */
export interface Configuration {
  readonly resources: readonly SpannedObject[];
  readonly fault?: Unclosed;
}

/** What a block of a script is, by the word that opens its statement. */
type Block = "configuration" | "node" | "condition";

const conditions = new Set(["if", "elseif", "else", "foreach", "for", "while", "do", "switch", "try", "catch", "finally"]);
const longestName = 200;
/** Blocks that are looked into; what is nested deeper is passed over. */
const deepest = 32;

/**
 * Finds the resources of `Configuration` blocks that configure Entra (`AAD…`), each as Microsoft365DSC's own parser
 * gives it: `ResourceName`, `ResourceInstanceName`, then its properties. Undefined for any other script. Nothing is run.
 */
export function readConfiguration(text: string): Configuration | undefined {
  const scan = new Scan(text);
  scan.run();
  if (!scan.isConfiguration) return undefined;
  return { resources: scan.resources, ...(scan.fault !== undefined && { fault: scan.fault }) };
}

class Scan {
  readonly resources: SpannedObject[] = [];
  isConfiguration = false;
  readonly #reader: DataReader;
  readonly #open: { readonly block: Block; readonly offset: number }[] = [];
  /** The first word of the statement here, in lower case; undefined before it. */
  #statement: string | undefined;

  constructor(text: string) {
    this.#reader = new DataReader(text);
  }

  /** What is wrong inside a configuration: any other code is nobody's business here. */
  get fault(): Unclosed | undefined {
    const left = this.#open.find(({ block }) => block === "configuration");
    if (left === undefined) return undefined;
    return this.#reader.fault ?? unclosedBracket(this.#reader.text, this.#open.at(-1)?.offset ?? left.offset);
  }

  run(): void {
    const reader = this.#reader;
    const { text } = reader;
    while (reader.at < text.length && !reader.hasFailed()) {
      const letter = text[reader.at];
      if (letter === "\n" || letter === "\r") this.#endLine();
      else if (letter === ";") this.#pass(undefined);
      else if (letter === "{") this.#enter();
      else if (letter === "}") this.#leave();
      else if (this.#statement === undefined) this.#begin();
      else reader.skipNested();
      reader.skip(false);
    }
  }

  /** A brace on the next line still belongs to the statement: `Node localhost` and what it opens. */
  #endLine(): void {
    this.#reader.skip(true);
    if (this.#reader.text[this.#reader.at] !== "{") this.#statement = undefined;
  }

  #pass(statement: string | undefined): void {
    this.#reader.at += 1;
    this.#statement = statement;
  }

  #begin(): void {
    const start = this.#reader.at;
    const word = this.#reader.name();
    if (word === undefined) {
      this.#statement = "";
      this.#reader.skipNested();
      return;
    }
    this.#statement = word.toLowerCase();
    if (this.#isInside("configuration") && this.#statement.startsWith("aad")) this.#resource(word, { start, end: this.#reader.at });
  }

  #isInside(wanted: Block): boolean {
    return this.#open.some(({ block }) => block === wanted);
  }

  /** What is neither a configuration nor on the way to one is a block of another product, or a script: passed over. */
  #enter(): void {
    const word = this.#statement ?? "";
    const block = word === "configuration" || word === "node" ? word : conditions.has(word) ? "condition" : undefined;
    if (block === undefined || this.#open.length >= deepest) {
      this.#reader.skipNested();
      this.#statement = undefined;
      return;
    }
    if (block === "configuration") this.isConfiguration = true;
    this.#open.push({ block, offset: this.#reader.at });
    this.#pass(undefined);
  }

  #leave(): void {
    this.#open.pop();
    this.#pass(undefined);
  }

  /** `AADResource "name" { … }`; anything else that begins with such a word is passed over. */
  #resource(word: string, named: Span): void {
    const reader = this.#reader;
    reader.skip(false);
    const name = this.#instanceName();
    reader.skip(true);
    const opener = reader.at;
    if (name === undefined || reader.text[opener] !== "{") return;
    reader.at += 1;
    const written = reader.members(opener, 0);
    const properties = this.#isInside("condition") ? conditional(word, named, written) : written;
    const span = { start: named.start, end: reader.at };
    const header = [member("ResourceName", { span: named, value: word }), member("ResourceInstanceName", name)];
    this.resources.push({ span, members: [...header, ...properties] });
    this.#statement = undefined;
  }

  #instanceName(): Spanned | undefined {
    const { text, at: start } = this.#reader;
    const quoted = readQuoted(text, start);
    if (quoted !== undefined && !("end" in quoted)) this.#reader.fail(quoted);
    if (quoted !== undefined && "end" in quoted) this.#reader.at = quoted.end;
    else while (/[^\s{}]/.test(text[this.#reader.at] ?? " ") && this.#reader.at - start < longestName) this.#reader.at += 1;
    const span = { start, end: this.#reader.at };
    if (span.end === start || this.#reader.fault !== undefined) return undefined;
    const value = quoted === undefined ? text.slice(start, span.end) : "text" in quoted ? quoted.text : undefined;
    return { span, value: value ?? undetermined("the name of the resource is put together when the script runs") };
  }
}

/** Whether a resource in a condition or loop exists, only running tells. */
function conditional(word: string, span: Span, properties: readonly SpannedMember[]): readonly SpannedMember[] {
  const value = undetermined(`${word} stands in a condition or loop, which is not run: give an export of the tenant`);
  return [member("Ensure", { span, value }), ...properties.filter(({ key }) => key.toLowerCase() !== "ensure")];
}

function member(key: string, node: Spanned): SpannedMember {
  return { key, span: node.span, node };
}
