import type { ASTNode } from "@marcbachmann/cel-js";
import type { Fault } from "./fault.ts";
import { isGroup, type GroupShape } from "./shape.ts";
import { nodesIn, partsOf, shapeAt, writtenAs } from "./syntax.ts";
import { unknownName } from "./unknown-name.ts";

/** Functions that are written before their arguments, and those that are written after a value. */
const functions = ["size", "string", "int", "double", "glob", "daysSince", "daysUntil"];
const methods = ["size", "contains", "startsWith", "endsWith", "lowerAscii", "upperAscii", "trim", "split", "join", "exists", "all", "exists_one", "filter", "map"];
const loops = new Set(["exists", "all", "exists_one", "filter", "map"]);

/** Functions of the language that would make a rule unsafe or blind, each with what to write instead. */
const refused: Readonly<Record<string, string>> = {
  matches: "matches is not offered, because a regular expression can take for ever: use glob(text, pattern), in which * stands for any text",
  has: 'has is not offered, because every field is there: a text that nobody wrote is ""',
  dyn: "dyn is not offered, because nothing would check the fields after it",
};

type Variables = Readonly<Record<string, GroupShape>>;

/** What the language could do and a rule must not: the first such thing. */
export function expressionFault(expression: ASTNode, variables: Variables): Fault | undefined {
  for (const node of nodesIn(expression)) {
    const fault = functionFault(node) ?? bracketFault(node) ?? loopFault(node, variables) ?? wordFault(node, variables) ?? wholeFault(node, variables);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function functionFault(node: ASTNode): Fault | undefined {
  if (node.op !== "call" && node.op !== "rcall") return undefined;
  const [name] = node.args;
  const known = node.op === "call" ? functions : methods;
  if (known.includes(name)) return undefined;
  const start = node.op === "call" ? node.start : node.input.indexOf(name, node.args[1].end);
  const text = Object.hasOwn(refused, name) ? refused[name] : undefined;
  return { text: text ?? unknownName(`there is no function "${name}"`, name, known), start, end: start + name.length };
}

/** An index that is made while the rule runs could name a field that nobody checked. */
function bracketFault(node: ASTNode): Fault | undefined {
  if (node.op !== "[]") return undefined;
  const [, index] = node.args;
  if (index.op === "value" && typeof index.args === "bigint") return undefined;
  return { text: "only a whole number can stand in brackets: write a field with a dot", start: index.start, end: index.end };
}

function loopFault(node: ASTNode, variables: Variables): Fault | undefined {
  if (node.op !== "rcall" || !loops.has(node.args[0])) return undefined;
  const [name] = node.args[2];
  if (name?.op !== "id" || !Object.hasOwn(variables, name.args)) return undefined;
  return { text: `"${name.args}" is taken: give what ${node.args[0]} walks over another name`, start: name.start, end: name.end };
}

/** A variable or a group as a whole has nothing to compare, to walk over or to give. */
function wholeFault(node: ASTNode, variables: Variables): Fault | undefined {
  if (node.op === ".") return undefined;
  const whole = partsOf(node).find((part) => {
    const shape = shapeAt(part, variables);
    return shape !== undefined && isGroup(shape);
  });
  return whole && { text: `${writtenAs(whole)} is no single value: name one of its fields`, start: whole.start, end: whole.end };
}

/** A word that a field never has would make a rule that never finds anything. */
function wordFault(node: ASTNode, variables: Variables): Fault | undefined {
  if (node.op !== "==" && node.op !== "!=" && node.op !== "in") return undefined;
  const [left, right] = node.args;
  return right.op === "list"
    ? right.args.map((each) => impossible(left, each, variables)).find((fault) => fault !== undefined)
    : (impossible(left, right, variables) ?? impossible(right, left, variables));
}

function impossible(field: ASTNode, literal: ASTNode, variables: Variables): Fault | undefined {
  const shape = shapeAt(field, variables);
  if (shape === undefined || isGroup(shape) || shape.words === undefined) return undefined;
  if (literal.op !== "value" || typeof literal.args !== "string" || shape.words.includes(literal.args)) return undefined;
  const never = shape.type === "list<string>" ? "never has" : "is never";
  const text = unknownName(`${writtenAs(field)} ${never} "${literal.args}"`, literal.args, shape.words);
  return { text, start: literal.start, end: literal.end };
}
