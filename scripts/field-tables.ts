import { scopes, type Scope } from "../src/lint/custom/scopes.ts";
import { isGroup, type GroupShape, type Shape, type Shapes } from "../src/lint/custom/shape.ts";
import { table } from "./rule-page.ts";

const typeNames: Readonly<Record<string, string>> = { string: "text", bool: "true or false", int: "whole number", "list<string>": "list of texts" };

function typeOf(shape: Shape): string {
  if (isGroup(shape)) return `[${shape.type}](#${shape.type.toLowerCase()})`;
  if (shape.words === undefined) return typeNames[shape.type] ?? shape.type;
  const words = shape.words.map((word) => `\`"${word}"\``).join(" or ");
  return shape.type === "string" ? words : `list of ${words}`;
}

function fieldTable(shapes: Shapes): string {
  return table(
    ["Field", "Value", "Meaning"],
    Object.entries(shapes).map(([name, shape]) => [`\`${name}\``, typeOf(shape), shape.description]),
  );
}

/** Adds the groups among some fields, each type once, and the groups in them. */
function groupsIn(shapes: Shapes, found: Map<string, GroupShape>): void {
  for (const shape of Object.values(shapes)) {
    if (!isGroup(shape) || found.has(shape.type)) continue;
    found.set(shape.type, shape);
    groupsIn(shape.fields, found);
  }
}

/** The fields that expressions see: a table for each variable, and one for each type of a field. */
export function fieldTables(): string {
  const all: [string, Scope][] = Object.entries(scopes);
  const variables = all.map(([name, { variable, shapes }]) => `### \`${variable}\` (scope \`${name}\`)\n\n${fieldTable(shapes)}`);
  const types = new Map<string, GroupShape>();
  for (const [, { shapes }] of all) groupsIn(shapes, types);
  return [...variables, ...[...types.values()].map(({ type, fields }) => `### ${type}\n\n${fieldTable(fields)}`)].join("\n\n");
}
