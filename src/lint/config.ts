import type { ErrorObject } from "ajv";
import type { Document, Node } from "yaml";
import { isObject } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import type { Cloud } from "../model/well-known.ts";
import { ConfigError } from "./errors.ts";
import { validateConfig } from "./generated/config-validator.js";
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
  // Loaded here because most runs of the command line have no configuration and need no YAML.
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  if (document.errors.length > 0) {
    throw new ConfigError(document.errors.map((error) => `${at(error.pos[0])}: ${sentence(error.message)}`));
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (validateConfig(value)) return value;

  const problems = (validateConfig.errors ?? [])
    .filter((error) => error.keyword !== "if")
    .map((error) => ({ offset: offsetOf(document, error), text: explain(error, value) }))
    .sort((a, b) => a.offset - b.offset);
  throw new ConfigError([...new Set(problems.map((problem) => `${at(problem.offset)}: ${problem.text}`))]);
}

function sentence(message: string): string {
  const first = message.split("\n")[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

/** The path of the wrong node, as keys: of an unknown key the key itself. */
function pathOf(error: ErrorObject): string[] {
  const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra: unknown = error.params["additionalProperty"];
  return typeof extra === "string" ? [...steps, extra] : steps;
}

function offsetOf(document: Document, error: ErrorObject): number {
  const path = pathOf(error);
  const last = path.at(-1);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (last !== undefined && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === last);
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
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

function explain(error: ErrorObject, config: unknown): string {
  const path = pathOf(error);
  const name = path.at(-1) ?? "";
  switch (error.keyword) {
    case "additionalProperties": {
      const known: unknown = error.parentSchema?.["properties"];
      const what = path.length === 2 && path[0] === "rules" ? "rule" : path.includes("options") ? "option" : "key";
      return `unknown ${what} "${name}"${hint(name, isObject(known) ? Object.keys(known) : [])}`;
    }
    case "enum": {
      const allowed: unknown = error.params["allowedValues"];
      const words = Array.isArray(allowed) ? allowed.map(String) : [];
      const given = valueAt(config, path);
      return `${path.join(".")} is ${JSON.stringify(given)}; it is one of ${words.join(", ")}${
        typeof given === "string" ? hint(given, words) : ""
      }`;
    }
    case "pattern":
      return `${path.join(".")} is not a tenant id: write a GUID`;
    default:
      return `${path.length === 0 ? "the configuration" : path.join(".")} ${error.message ?? "is not valid"}`;
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
