import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import type { Answer, GraphReader, ReadFailure } from "./graph-reader.ts";
import type { LiveResource } from "./live-read.ts";

/** The objects of a resource as far as they were read, and why not all. */
export interface ResourceRead {
  readonly objects: readonly JsonObject[];
  readonly failure?: ReadFailure;
}

/** Reads a resource to its end: one object, or all pages of a list. `page` is told how many objects there are so far. */
export async function readResource(reader: GraphReader, resource: LiveResource, query: string | undefined, page: (objects: number) => void): Promise<ResourceRead> {
  const read = await readWhole(reader, resource, query, page);
  const { leavesOut } = resource;
  return leavesOut === undefined ? read : { ...read, objects: read.objects.map((object) => without(object, leavesOut)) };
}

/** Reads a list in several queries, one after the other, up to the first that fails; an object that meets several is one. */
export async function readApart(reader: GraphReader, resource: LiveResource, queries: readonly string[], page: (objects: number) => void): Promise<ResourceRead> {
  const byKey = new Map<string, JsonObject>();
  const known = (): readonly JsonObject[] => [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, object]) => object);
  for (const query of queries) {
    const { objects, failure } = await readResource(reader, resource, query, () => undefined);
    for (const object of objects) byKey.set(String(object[resource.key]).toLowerCase(), object);
    page(byKey.size);
    if (failure !== undefined) return { objects: known(), failure };
  }
  return { objects: known() };
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  const kept = Object.entries(object).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, inside(value, names)]));
}

function inside(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => inside(each, names));
  return isObject(value) ? without(value, names) : value;
}

async function readWhole(reader: GraphReader, resource: LiveResource, query: string | undefined, page: (objects: number) => void): Promise<ResourceRead> {
  const { version, path, list, throttle } = resource;
  const first = `${version}${path}${query === undefined ? "" : `?${query}`}`;
  if (!list) return single(await reader.get({ path: first, throttle }), resource);

  const byKey = new Map<string, JsonObject>();
  const seen = new Set<string>();
  let next = first;
  for (;;) {
    if (seen.has(next)) return cut(byKey, "the pages of the list lead in a circle");
    seen.add(next);
    const answer = await reader.get({ path: next, throttle });
    if ("failure" in answer) return { objects: [...byKey.values()], failure: answer.failure };
    const items = answer.body["value"];
    if (!Array.isArray(items)) return cut(byKey, "no list");
    for (const item of items as unknown[]) {
      const key = isObject(item) ? item[resource.key] : undefined;
      if (!isObject(item) || typeof key !== "string" || key === "") return cut(byKey, `an element without ${resource.key}`);
      // A list that changes while it is read shows an object twice: the later look counts.
      byKey.set(key.toLowerCase(), item);
    }
    page(byKey.size);
    const link: unknown = answer.body["@odata.nextLink"];
    if (link === undefined || link === null) return { objects: [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, object]) => object) };
    const following = typeof link === "string" ? reader.pathOf(link) : undefined;
    if (following === undefined) return cut(byKey, "the next page lies on another host");
    next = following;
  }
}

function cut(byKey: ReadonlyMap<string, JsonObject>, detail: string): ResourceRead {
  return { objects: [...byKey.values()], failure: { kind: "not what was asked for", detail } };
}

/** Some of Graph's single objects come wrapped in `value`. */
function single(answer: Answer, { key }: LiveResource): ResourceRead {
  if ("failure" in answer) return { objects: [], failure: answer.failure };
  const wrapped = answer.body["value"];
  const object = isObject(wrapped) ? wrapped : answer.body;
  if (!Object.hasOwn(object, key)) return { objects: [], failure: { kind: "not what was asked for", detail: `an object without ${key}` } };
  return { objects: [object] };
}
