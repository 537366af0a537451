import { undetermined } from "../model/undetermined.ts";
import { heredocText, quotedText } from "./hcl-text.ts";
import { inner, type HclNode } from "./hcl-tree.ts";
import type { Span } from "./lines.ts";
import type { Spanned, SpannedMember } from "./spanned.ts";

const longestShown = 60;
const decimal = /^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** The value of an expression: what is not a literal through and through is undetermined from where it is not. */
export function valueOf(text: string, node: HclNode): Spanned {
  const parts = inner(node);
  const [only] = parts;
  // A reference is several parts beside each other: a name, and what is taken out of it.
  const value = parts.length === 1 && only !== undefined ? literalOf(text, only) : undefined;
  return value ?? unresolved(node, text.slice(node.start, node.end));
}

/** Something of which only `written` is known. */
export function unresolved({ start, end }: Span, written: string): Spanned {
  return { span: { start, end }, value: undetermined(`${shown(written)} is not resolved in HCL: give the output of terraform show -json`) };
}

function shown(written: string): string {
  // What is cut away is not searched for blanks: it may be most of a large file.
  const line = written.slice(0, longestShown * 10).replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** The value of one term; undefined when it is not a literal. */
function literalOf(text: string, node: HclNode): Spanned | undefined {
  const { start, end } = node;
  const span = { start, end };
  const parts = inner(node);
  const [first] = parts;
  switch (node.type) {
    // In parentheses.
    case "expression":
      return valueOf(text, node);
    case "literal_value":
    case "template_expr": {
      const value = first === undefined ? undefined : scalarOf(text, first);
      return value === undefined ? undefined : { span, value };
    }
    case "operation": {
      const value = negativeOf(text, first);
      return value === undefined ? undefined : { span, value };
    }
    case "collection_value":
      if (first?.type === "tuple") return { span, items: elements(first).map((item) => valueOf(text, item)) };
      return first?.type === "object" ? objectOf(text, first) : undefined;
    case "function_call":
      return encodedOf(text, parts);
    default:
      return undefined;
  }
}

function elements(collection: HclNode): readonly HclNode[] {
  return collection.children.filter(({ type }) => type === "expression" || type === "object_elem");
}

function scalarOf(text: string, node: HclNode): string | number | boolean | null | undefined {
  const written = text.slice(node.start, node.end);
  switch (node.type) {
    case "null_lit":
      return null;
    case "bool_lit":
      return written === "true";
    case "numeric_lit":
      return decimal.test(written) ? Number(written) : undefined;
    case "string_lit":
      return quotedText(written.slice(1, -1));
    case "heredoc_template":
      return node.children.some(({ type }) => type.startsWith("template_") && type !== "template_literal") ? undefined : heredocText(written);
    default:
      return undefined;
  }
}

/** `-1`: HCL knows no negative numbers, only the operation. */
function negativeOf(text: string, node: HclNode | undefined): number | undefined {
  if (node?.type !== "unary_operation" || node.children[0]?.type !== "-") return undefined;
  const [operand] = inner(node);
  const [literal] = operand?.type === "literal_value" ? inner(operand) : [];
  const value = literal === undefined ? undefined : scalarOf(text, literal);
  return typeof value === "number" ? -value : undefined;
}

function objectOf(text: string, object: HclNode): Spanned {
  const { start, end } = object;
  const members: SpannedMember[] = [];
  for (const element of elements(object)) {
    const [name, value] = inner(element);
    if (name === undefined || value === undefined) continue;
    const key = keyOf(text, name);
    // It could be any key, and take the place of one that is written out.
    if (key === undefined) return unresolved(object, `the key ${text.slice(name.start, name.end)}`);
    members.push({ key, span: { start: element.start, end: element.end }, node: valueOf(text, value) });
  }
  return { span: { start, end }, members };
}

/** A bare name is a key as it stands; in parentheses it would be a reference. */
function keyOf(text: string, expression: HclNode): string | undefined {
  const [only, more] = inner(expression);
  if (only === undefined || more !== undefined || expression.children.length > 1) return undefined;
  if (only.type === "variable_expr") return text.slice(only.start, only.end);
  const [scalar] = only.type === "literal_value" ? inner(only) : [];
  const value = scalar === undefined ? undefined : scalarOf(text, scalar);
  return value === undefined ? undefined : String(value);
}

/** `jsonencode` of an object or a list means that object or list to whoever reads the JSON; other functions are not known. */
function encodedOf(text: string, [name, given]: readonly HclNode[]): Spanned | undefined {
  const [argument, more] = given === undefined ? [] : inner(given);
  if (name === undefined || text.slice(name.start, name.end) !== "jsonencode" || argument === undefined || more !== undefined) return undefined;
  const [term] = inner(argument);
  return term?.type === "collection_value" ? literalOf(text, term) : undefined;
}
