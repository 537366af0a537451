import type { Fault } from "./fault.ts";
import { isGap, isSeenGroup, type Seen } from "./seen.ts";
import { isGroup, type Shape, type Shapes } from "./shape.ts";
import { unknownName } from "./unknown-name.ts";

/** A message whose placeholders are numbered, for the engine, and the paths that they stand for. */
export interface MessageTemplate {
  readonly template: string;
  /** Of `{{p0}}`, `{{p1}}`, … */
  readonly paths: readonly (readonly string[])[];
}

const placeholder = /\{\{([^{}]*)\}\}/g;

/** Reads a message; or the first placeholder in it that names no single value. */
export function readMessage(message: string, variables: Shapes): MessageTemplate | Fault {
  const paths: string[][] = [];
  let fault: Fault | undefined;
  const template = message.replaceAll(placeholder, (whole: string, inner: string, at: number) => {
    const name = inner.trim();
    if (name === "subject") return "{{subject}}";
    const path = name.split(".");
    const text = pathFault(path, variables);
    if (text !== undefined) fault ??= { text, start: at, end: at + whole.length };
    paths.push(path);
    return `{{p${paths.length - 1}}}`;
  });
  return fault ?? { template, paths };
}

/** What is wrong with a path of fields that has to lead to one value. */
export function pathFault(path: readonly string[], variables: Shapes): string | undefined {
  let here: Shape | undefined = { type: "", description: "", fields: variables };
  for (const [index, name] of path.entries()) {
    if (!isGroup(here)) return `${path.slice(0, index).join(".")} has no fields`;
    const next: Shape | undefined = Object.hasOwn(here.fields, name) ? here.fields[name] : undefined;
    if (next === undefined) {
      const known = Object.keys(here.fields);
      return unknownName(index === 0 ? `"${name}" is nothing that a rule sees` : `${path.slice(0, index).join(".")} has no field "${name}"`, name, index === 0 ? ["subject", ...known] : known);
    }
    here = next;
  }
  return isGroup(here) ? `${path.join(".")} is no single value: name one of its fields` : undefined;
}

/** The words for the value at `path`. A finding stands whether or not everything that its message says is known. */
export function wordsAt(values: ReadonlyMap<string, Seen>, path: readonly string[]): string {
  let here: Seen | undefined = values;
  for (const name of path) here = isSeenGroup(here) ? here.get(name) : here;
  if (here === undefined || isSeenGroup(here) || isGap(here)) return "(not known)";
  return typeof here === "object" ? here.join(", ") : String(here);
}
