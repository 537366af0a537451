import type { ASTNode } from "@marcbachmann/cel-js";
import { isGroup, type GroupShape, type Shape } from "./shape.ts";

/** The parts of a node, from left to right. */
export function partsOf(node: ASTNode): readonly ASTNode[] {
  if (node.op === "value" || node.op === "id") return [];
  if (node.op === "." || node.op === ".?") return [node.args[0]];
  if (node.op === "call") return node.args[1];
  if (node.op === "rcall") return [node.args[1], ...node.args[2]];
  if (node.op === "map") return node.args.flat();
  if (node.op === "!_" || node.op === "-_") return [node.args];
  return node.args;
}

/** A node and all that is in it, outermost first. */
export function* nodesIn(node: ASTNode): Generator<ASTNode> {
  yield node;
  for (const part of partsOf(node)) yield* nodesIn(part);
}

/** A node as it is written, without line breaks and blanks. */
export function writtenAs({ input, start, end }: ASTNode): string {
  return input.slice(start, end).replaceAll(/\s+/g, "");
}

/** What a node such as `partner.catalog.tier` is; undefined where it is no path that begins with a variable. */
export function shapeAt(node: ASTNode, variables: Readonly<Record<string, GroupShape>>): Shape | undefined {
  if (node.op === "id") return Object.hasOwn(variables, node.args) ? variables[node.args] : undefined;
  if (node.op !== ".") return undefined;
  const left = shapeAt(node.args[0], variables);
  return left !== undefined && isGroup(left) && Object.hasOwn(left.fields, node.args[1]) ? left.fields[node.args[1]] : undefined;
}

/** The fields of `variable` that expressions read. */
export function fieldsRead(expressions: readonly ASTNode[], variable: string): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const expression of expressions) {
    for (const node of nodesIn(expression)) {
      if (node.op === "." && node.args[0].op === "id" && node.args[0].args === variable) fields.add(node.args[1]);
    }
  }
  return fields;
}
