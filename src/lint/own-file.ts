import type { ErrorObject } from "ajv";
import type { Document, Node } from "yaml";
import { isObject } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import { nestsTooDeep } from "../yaml-depth.ts";
import { ConfigError } from "./errors.ts";

/** A path into a file of ours, as keys and indices. */
type Steps = readonly (string | number)[];

/** What the sentences about one kind of our files need. */
export interface OwnFileKind<T> {
  /** The file as a whole, in a sentence. */
  readonly whole: string;
  /** What a text that does not fit its pattern is not, and what to write. */
  readonly pattern: string;
  readonly isValid: Validator<T>;
}

interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ErrorObject[] | null;
}

/** A file of ours that is valid against its schema. */
export interface OwnFile<T> {
  readonly value: T;
  /** `file:line:column` of a key. */
  readonly at: (steps: Steps) => string;
  /** As `at`, as data. */
  readonly locate: (steps: Steps) => KeyLocation;
}

/** Where a key of a file of ours stands, as a report says it: lines and columns start at 1, `endColumn` is exclusive. */
export interface KeyLocation {
  readonly file: string;
  /** JSON pointer. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Reads a file of ours that is written in YAML. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
export async function parseOwnFile<T>(text: string, file: string, { whole, pattern, isValid }: OwnFileKind<T>): Promise<OwnFile<T>> {
  const yaml = await import("yaml");
  if (nestsTooDeep(yaml, text)) throw new ConfigError([`${file}:1:1: nested too deeply`]);
  const { LineCounter, parseDocument } = yaml;
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  // A key is what is written: `null` among the words of a mapping is a word.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  // The first error only: what follows a wrong token is guesswork.
  const [wrong] = document.errors;
  if (wrong !== undefined) throw new ConfigError([`${at(wrong.pos[0])}: ${sentence(wrong.message)}`]);
  const value = plainValue(document, file);
  if (isValid(value)) {
    const locate = (steps: Steps): KeyLocation => {
      const [start, end] = keyRange(document, steps);
      const [from, to] = [lines.linePos(start), lines.linePos(end)];
      return { file, pointer: pointerOf(steps), line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    };
    return { value, at: (steps) => at(keyRange(document, steps)[0]), locate };
  }

  const problems = (isValid.errors ?? [])
    .filter((error) => error.keyword !== "if")
    .map((error) => ({ offset: offsetOf(document, error), text: explain(error, value, whole, pattern) }))
    .sort((a, b) => a.offset - b.offset);
  throw new ConfigError([...new Set(problems.map((problem) => `${at(problem.offset)}: ${problem.text}`))]);
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    // The parser throws on aliases that multiply without bound.
    throw new ConfigError([`${file}:1:1: too many aliases: write the values out`]);
  }
}

function sentence(message: string): string {
  const first = message.split("\n")[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

/** The path of the wrong node, as keys: of an unknown key the key itself. */
function pathOf(error: ErrorObject): string[] {
  const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra: unknown = error.params.additionalProperty;
  return typeof extra === "string" ? [...steps, extra] : steps;
}

/** Where an unknown key stands, or the value that is wrong. */
function offsetOf(document: Document, error: ErrorObject): number {
  const path = pathOf(error);
  if (error.keyword === "additionalProperties") return keyRange(document, path)[0];
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where a key begins and ends; of an element of a list, the element. */
function keyRange(document: Document, path: Steps): readonly [number, number] {
  const last = String(path.at(-1));
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((candidate) => isNode(candidate) && String(candidate) === last) : undefined;
  const node: unknown = isNode(key) ? key : document.getIn(path, true);
  const [start = 0, end = start] = isNode(node) ? (node.range ?? []) : [];
  return [start, end];
}

function pointerOf(steps: Steps): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

function isMap(value: unknown): value is { readonly items: readonly { readonly key: unknown }[] } {
  return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a mapping of keys to values",
  string: "a text",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

function explain(error: ErrorObject, value: unknown, whole: string, pattern: string): string {
  const path = pathOf(error);
  const name = path.at(-1) ?? "";
  const where = path.length === 0 ? whole : path.join(".");
  switch (error.keyword) {
    case "additionalProperties": {
      const known: unknown = error.parentSchema?.properties;
      const what = path.at(-2) === "rules" ? "rule" : path.at(-2) === "options" ? "option" : "key";
      return `unknown ${what} "${name}"${hint(name, isObject(known) ? Object.keys(known) : [])}`;
    }
    case "enum": {
      const allowed: unknown = error.params.allowedValues;
      const words = Array.isArray(allowed) ? allowed.map(String) : [];
      const given = valueAt(value, path);
      return `${path.join(".")} is ${JSON.stringify(given)}; it is one of ${words.join(", ")}${
        typeof given === "string" ? hint(given, words) : ""
      }`;
    }
    case "pattern":
      return `${path.join(".")} is not ${pattern}`;
    case "required":
      return `${where} lacks "${String(error.params.missingProperty)}"`;
    case "dependentRequired":
      return `${where} has "${String(error.params.property)}", which needs "${String(error.params.missingProperty)}" beside it`;
    case "minItems":
    case "minLength":
      return `${where} is empty`;
    case "type": {
      const type: unknown = error.params.type;
      return `${where} is not ${typeof type === "string" ? (typeNames[type] ?? type) : "what belongs here"}`;
    }
    default:
      return `${where} ${error.message ?? "is not valid"}`;
  }
}

function hint(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else here = isObject(here) ? here[step] : undefined;
  }
  return here;
}
