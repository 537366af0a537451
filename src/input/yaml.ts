import type * as yaml from "yaml";
import type { Alias, Document as YamlAst, Node, Pair } from "yaml";
import type { Document, TextRange } from "./document.ts";
import type { Parsed } from "./json.ts";
import { LineReader, positionText, rangesOf, type Span } from "./lines.ts";
import { nestsTooDeep } from "../yaml-depth.ts";
import { stepsOf, writtenStep } from "./pointer.ts";

type Yaml = typeof yaml;

const tooDeep = "this YAML is nested too deeply";

/** Parses a YAML file of one document into JSON's types. The library is loaded here: most runs see no YAML. */
export async function parseYaml(text: string, encoding: string): Promise<Parsed> {
  const yaml = await import("yaml");
  if (nestsTooDeep(yaml, text)) return { reason: tooDeep };
  try {
    // Repeated keys are reported by the document itself, as for JSON; keys that are no text cannot be in a pointer.
    const ast = yaml.parseDocument(text, {
      uniqueKeys: false,
      stringKeys: true,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "error",
    });
    const [error] = ast.errors;
    if (error !== undefined) return { reason: `${positionText(text, error.pos[0])}: ${sentence(error.code, error.message)}` };
    if (ast.contents === null) return { reason: "the file is empty" };
    const targets = targetsOf(yaml, ast);
    if ("fault" in targets) return { reason: `${positionText(text, targets.offset)}: ${targets.fault}` };
    const value: unknown = ast.toJS();
    return { document: new YamlDocument(yaml, text, ast, targets, value, encoding) };
  } catch (error) {
    // The library unrolls aliases: what is built to exhaust it ends here.
    if (error instanceof ReferenceError) return { reason: "the aliases of this YAML expand without bounds" };
    throw error;
  }
}

function sentence(code: string, message: string): string {
  if (code === "MULTIPLE_DOCS") return "a second YAML document begins here, and a file is read as one: split it";
  const [line] = message.split("\n");
  return `this is not YAML: ${(line ?? message).replace(/[.:]$/, "")}`;
}

class YamlDocument implements Document {
  readonly value: unknown;
  readonly encoding: string;
  readonly #yaml: Yaml;
  readonly #text: string;
  readonly #ast: YamlAst.Parsed;
  readonly #lines: LineReader;
  readonly #targets: ReadonlyMap<Alias, Node>;

  constructor(
    yaml: Yaml,
    text: string,
    ast: YamlAst.Parsed,
    targets: ReadonlyMap<Alias, Node>,
    value: unknown,
    encoding: string,
  ) {
    this.#targets = targets;
    this.value = value;
    this.encoding = encoding;
    this.#yaml = yaml;
    this.#text = text;
    this.#ast = ast;
    this.#lines = new LineReader(text);
  }

  locate(pointers: readonly string[]): ReadonlyMap<string, TextRange> {
    const spans = new Map<string, Span>();
    for (const pointer of pointers) {
      const steps = stepsOf(pointer);
      const span = steps === undefined ? undefined : this.#spanOf(steps);
      if (span !== undefined) spans.set(pointer, span);
    }
    return rangesOf(this.#text, spans);
  }

  duplicatedKeys(): readonly string[] {
    const { isMap, isSeq } = this.#yaml;
    const duplicates: { readonly pointer: string; readonly offset: number }[] = [];
    const left: { readonly node: unknown; readonly pointer: string }[] = [{ node: this.#ast.contents, pointer: "" }];
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
      if (isSeq(here.node)) {
        for (const [index, item] of here.node.items.entries()) left.push({ node: item, pointer: `${here.pointer}/${index}` });
      }
      if (!isMap(here.node)) continue;
      const last = new Map<string, Pair>();
      const repeated = new Set<string>();
      for (const pair of here.node.items) {
        const key = this.#keyOf(pair);
        if (last.has(key)) repeated.add(key);
        last.set(key, pair);
      }
      for (const [key, pair] of last) {
        const pointer = `${here.pointer}/${writtenStep(key)}`;
        if (repeated.has(key)) duplicates.push({ pointer, offset: this.#rangeOf(pair.key)?.start ?? 0 });
        left.push({ node: pair.value, pointer });
      }
    }
    return duplicates.sort((one, other) => one.offset - other.offset).map((duplicate) => duplicate.pointer);
  }

  lines(from: number, to: number): readonly string[] {
    return this.#lines.lines(from, to);
  }

  #spanOf(steps: readonly string[]): Span | undefined {
    const { isMap, isSeq } = this.#yaml;
    let node: unknown = this.#ast.contents;
    let span = this.#rangeOf(node);
    for (const step of steps) {
      node = this.#resolved(node);
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.findLast((item) => this.#keyOf(item) === step);
        if (pair === undefined) return undefined;
        span = this.#memberSpan(pair);
        node = pair.value;
      } else if (isSeq(node) && String(Number(step)) === step && Number(step) < node.items.length) {
        node = node.items[Number(step)];
        span = this.#rangeOf(node);
      } else {
        return undefined;
      }
    }
    return span;
  }

  #memberSpan(pair: Pair): Span | undefined {
    const key = this.#rangeOf(pair.key);
    const value = this.#rangeOf(pair.value);
    return key === undefined ? value : { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
  }

  /** Where a node is written; a block collection is said to end after its line break, which no reader would mark. */
  #rangeOf(node: unknown): Span | undefined {
    if (!this.#yaml.isNode(node) || !node.range) return undefined;
    const [start, valueEnd] = node.range;
    let end = valueEnd;
    while (end > start && /\s/.test(this.#text.charAt(end - 1))) end -= 1;
    return { start, end };
  }

  #keyOf(pair: Pair): string {
    return this.#yaml.isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
  }

  #resolved(node: unknown): unknown {
    return this.#yaml.isAlias(node) ? this.#targets.get(node) : node;
  }
}

interface AliasFault {
  readonly fault: string;
  readonly offset: number;
}

/** What every alias stands for: the last node before it that carries its name. */
function targetsOf(yaml: Yaml, ast: YamlAst.Parsed): ReadonlyMap<Alias, Node> | AliasFault {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  let fault: AliasFault | undefined;
  yaml.visit(ast, {
    Node: (_key, node) => {
      if (!yaml.isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      const offset = node.range?.[0] ?? 0;
      if (target === undefined) fault ??= { fault: `the alias *${node.source.slice(0, 40)} names nothing before it`, offset };
      else if (target.range && offset < target.range[2]) fault ??= { fault: "this alias stands inside what it names", offset };
      else targets.set(node, target);
    },
  });
  return fault ?? targets;
}
