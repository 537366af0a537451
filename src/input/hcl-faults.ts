import type { HclNode } from "./hcl-tree.ts";
import { positionText } from "./lines.ts";

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What opens something that has to be closed, as people call it. */
const openers: ReadonlyMap<string, string> = new Map([
  ["block_start", "block"],
  ["object_start", "object"],
  ["tuple_start", "list"],
  ["quoted_template_start", "text"],
  ["heredoc_start", "heredoc"],
  ["template_interpolation_start", "template"],
  ["template_directive_start", "template"],
  ["(", "parenthesis"],
]);
const closers = new Set(["block_end", "object_end", "tuple_end", "quoted_template_end", "template_interpolation_end", "template_directive_end", ")"]);

/** What the parser had made out before it gave up. */
const understood = new Set([...openers.keys(), ...closers, "identifier", "string_lit", "attribute", "block", "body", "expression", "object_elem", "=", ":", ",", "."]);

const wordPattern = /[\w-]{1,40}|[^\s\p{C}]/uy;

/** Marks that other languages know. */
const strangers: ReadonlyMap<string, string> = new Map([
  ["'", "a text needs double quotes"],
  ["\\", "this backslash begins no escape that HCL knows: write two of them"],
]);

/** The first thing in a text that is not Terraform's HCL, with `line:column: ` in front; undefined when there is none. */
export function explainHcl(text: string, root: HclNode): string | undefined {
  const search = new Search(text);
  search.visit(root);
  const { first } = search;
  return first === undefined ? undefined : `${positionText(text, first.offset)}: ${first.message}`;
}

class Search {
  first: Fault | undefined;
  readonly #text: string;
  readonly #end: number;
  readonly #above: HclNode[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#end = text.trimEnd().length;
  }

  /** Recursion is safe here: the tree's depth is bounded. */
  visit(node: HclNode): void {
    const fault = this.#faultOf(node);
    if (fault !== undefined && (this.first === undefined || fault.offset < this.first.offset)) this.first = fault;
    this.#above.push(node);
    for (const child of node.children) this.visit(child);
    this.#above.pop();
  }

  #faultOf(node: HclNode): Fault | undefined {
    const { type, start, isMissing } = node;
    if (isMissing) return start >= this.#end ? this.#unfinished([...this.#above, node]) : this.#unexpected(start);
    if (type === "ERROR") {
      const stranger = node.children.find((child, index) => !isUnderstood(child, node.children[index - 1]));
      if (stranger !== undefined) return this.#unexpected(stranger.start);
      return node.end >= this.#end ? this.#unfinished([...this.#above, node]) : this.#unexpected(start);
    }
    if (type === "object" && this.#above.length === 1) return { offset: start, message: "this is not HCL: a .tf file holds blocks, not an object" };
    if ((type === "string_lit" || type === "quoted_template") && this.#isBroken(node)) {
      return { offset: start, message: "this is not HCL: this text is not closed on its line" };
    }
    return undefined;
  }

  #unexpected(offset: number): Fault {
    wordPattern.lastIndex = offset + (/\S/.exec(this.#text.slice(offset, offset + 1000))?.index ?? 0);
    const { lastIndex } = wordPattern;
    const word = wordPattern.exec(this.#text)?.[0];
    const known = word === undefined ? undefined : strangers.get(word);
    return { offset: lastIndex, message: `this is not HCL: ${known ?? `${word ?? "a control character"} was not expected here`}` };
  }

  /** At the end of the text everything that is expected fails for one reason: the file is cut, or something is not closed. */
  #unfinished(nodes: readonly HclNode[]): Fault {
    const open: HclNode[] = [];
    for (const { children } of nodes) {
      for (const child of children) {
        if (openers.has(child.type)) open.push(child);
        else if (closers.has(child.type) && child.end > child.start) open.pop();
      }
    }
    const last = open.at(-1);
    const what = last === undefined ? "a statement" : `the ${openers.get(last.type) ?? ""} that opens at ${positionText(this.#text, last.start)}`;
    return { offset: this.#end, message: `the file ends in the middle of ${what}` };
  }

  /** Whether a text goes on in the next line, which the parser lets pass. What is inserted into it may have lines. */
  #isBroken({ children }: HclNode): boolean {
    // What is wrong inside of it is then why it does not end.
    if (children.some((child) => [child, ...child.children].some(({ type }) => type === "ERROR"))) return false;
    return children.some((child, index) => {
      const next = children[index + 1];
      const isLiteral = child.type === "template_literal" && this.#text.slice(child.start, child.end).includes("\n");
      return isLiteral || (next !== undefined && this.#text.slice(child.end, next.start).includes("\n"));
    });
  }
}

/** A heredoc's name is understood after its mark only: elsewhere the parser takes anything for one, in its distress. */
function isUnderstood({ type }: HclNode, previous: HclNode | undefined): boolean {
  return understood.has(type) || (type === "heredoc_identifier" && previous?.type === "heredoc_start");
}
