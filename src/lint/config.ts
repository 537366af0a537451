import type { ErrorObject } from "ajv";
import type { Document, Node } from "yaml";
import { isObject } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import type { Cloud } from "../model/well-known.ts";
import { nestsTooDeep } from "../yaml-depth.ts";
import { ConfigError } from "./errors.ts";
import type { Preset } from "./rule.ts";
import type { FailOn, Severity } from "./severity.ts";

/** What a configuration says of one rule. */
export type RuleSetting =
  | "off"
  | Severity
  | { readonly severity?: "off" | Severity; readonly options?: Readonly<Record<string, unknown>> };

/** `xtaplint.yml` as written: every key is optional, and what is not there is decided by the defaults. */
export interface Config {
  readonly extends?: Preset;
  readonly policies?: readonly string[];
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly failOn?: FailOn;
  readonly failOnUnknown?: boolean;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly tenantId?: string;
  readonly cloud?: Cloud;
}

/**
 * Reads `xtaplint.yml`. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
export async function parseConfig(text: string, file: string): Promise<Config> {
  // Loaded here because many runs of the command line have no configuration and need neither.
  const [yaml, { isConfig }] = await Promise.all([import("yaml"), import("./generated/config-validator.ts")]);
  if (nestsTooDeep(yaml, text)) throw new ConfigError([`${file}:1:1: nested too deeply`]);
  const { LineCounter, parseDocument } = yaml;
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // The first error only: what follows a wrong token is guesswork.
  const [wrong] = document.errors;
  if (wrong !== undefined) throw new ConfigError([`${at(wrong.pos[0])}: ${sentence(wrong.message)}`]);
  const value = plainValue(document, file);
  if (isConfig(value)) return value;

  const problems = (isConfig.errors ?? [])
    .filter((error) => error.keyword !== "if")
    .map((error) => ({ offset: offsetOf(document, error), text: explain(error, value) }))
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
  const last = path.at(-1);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (error.keyword === "additionalProperties" && isMap(parent)) {
    const key = parent.items.map((pair) => pair.key).find((candidate) => isNode(candidate) && String(candidate) === last);
    if (isNode(key)) return key.range?.[0] ?? 0;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
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

function explain(error: ErrorObject, config: unknown): string {
  const path = pathOf(error);
  const name = path.at(-1) ?? "";
  const where = path.length === 0 ? "the configuration" : path.join(".");
  switch (error.keyword) {
    case "additionalProperties": {
      const known: unknown = error.parentSchema?.properties;
      const what = path.length === 2 && path[0] === "rules" ? "rule" : path.at(-2) === "options" ? "option" : "key";
      return `unknown ${what} "${name}"${hint(name, isObject(known) ? Object.keys(known) : [])}`;
    }
    case "enum": {
      const allowed: unknown = error.params.allowedValues;
      const words = Array.isArray(allowed) ? allowed.map(String) : [];
      const given = valueAt(config, path);
      return `${path.join(".")} is ${JSON.stringify(given)}; it is one of ${words.join(", ")}${
        typeof given === "string" ? hint(given, words) : ""
      }`;
    }
    case "pattern":
      return `${path.join(".")} is not a tenant id: write a GUID`;
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
