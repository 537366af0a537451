import { isObject } from "../../model/json.ts";
import { isConstant, isSeveral, itemSteps, type Mapping, type Source, type Sources } from "../../model/mapping.ts";

/** What is read below one node of the documents that a mapping is for. */
interface Reads {
  /** All of it. */
  whole: boolean;
  readonly members: Map<string, Reads>;
  /** Every element or member alike. */
  any: Reads | undefined;
}

/** Paths of a document that no mapping reads or ignores, each once however many items have it. */
export function unreadPaths(value: unknown, mappings: readonly Mapping[]): readonly string[] {
  const reads = nothing();
  for (const { each, properties, ignore } of mappings) {
    let base = reads;
    if (each !== undefined) {
      base = below(reads, each);
      base.any ??= nothing();
      base = base.any;
    }
    addSources(base, properties);
    for (const path of ignore ?? []) below(base, path).whole = true;
  }
  const unread = new Set<string>();
  collect(value, reads, "", unread);
  return [...unread];
}

function nothing(): Reads {
  return { whole: false, members: new Map(), any: undefined };
}

function below(reads: Reads, path: string): Reads {
  let here = reads;
  for (const step of itemSteps(path)) {
    const next = here.members.get(step) ?? nothing();
    here.members.set(step, next);
    here = next;
  }
  return here;
}

function addSources(base: Reads, sources: Sources): void {
  for (const source of Object.values(sources)) addSource(base, source);
}

function addSource(base: Reads, source: Source): void {
  if (typeof source === "string") below(base, source).whole = true;
  else if (isSeveral(source)) for (const { from } of source) below(base, from).whole = true;
  else if (!isConstant(source)) {
    const here = below(base, source.from);
    if (source.properties === undefined) here.whole = true;
    else addSources(here, source.properties);
  }
}

/** Goes no deeper than the mappings do. */
function collect(value: unknown, reads: Reads, path: string, unread: Set<string>): void {
  if (reads.whole || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    if (reads.any !== undefined) for (const element of value as unknown[]) collect(element, reads.any, path, unread);
    return;
  }
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const next = reads.members.get(key) ?? reads.any;
    const inner = next === undefined || next !== reads.any ? (path === "" ? key : `${path}.${key}`) : path;
    if (next === undefined) unread.add(inner);
    else collect(value[key], next, inner, unread);
  }
}
