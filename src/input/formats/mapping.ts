import { isObject } from "../../model/json.ts";
import { graphSteps, isConstant, isSeveral, type Mapping, type Source, type Sources } from "../../model/mapping.ts";
import { Place } from "../../model/place.ts";
import type { Resource, ResourceList } from "../../model/resource.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import { describe } from "../objects.ts";
import { follow, ItemTranslation, type Found } from "./mapping-item.ts";
import { unreadPaths } from "./mapping-unread.ts";
import { Translation, type Translated } from "./translation.ts";

const mostNotes = 5;

/** What a file of a home-made layout holds, by the mappings that name it. */
export function translateMapped(value: unknown, file: string, mappings: readonly Mapping[]): Translated {
  const resources: Resource[] = [];
  const lists: ResourceList[] = [];
  const notes: string[] = [];
  for (const mapping of mappings) translate({ value, place: Place.root(file) }, mapping, { resources, lists, notes });
  if (resources.length === 0 && lists.length === 0) return { format, resources, lists, notes: [], reason: notes[0] ?? nothing };
  const unread = unreadPaths(value, mappings);
  if (unread.length > 0) notes.push(`holds what the mapping does not read: ${few(unread)}`);
  return { format, resources, lists, notes };
}

const format = "mapping";
const nothing = "holds nothing at the paths that the mapping names";

interface Output {
  readonly resources: Resource[];
  readonly lists: ResourceList[];
  readonly notes: string[];
}

function translate(root: Found, mapping: Mapping, output: Output): void {
  const { each } = mapping;
  if (each !== "." && !isObject(root.value)) {
    output.notes.push(`the document is ${describe(root.value)}, not an object as the mapping has it`);
    return;
  }
  if (each === undefined) {
    if (holdsAny(root, mapping.properties)) output.resources.push(resourceOf(root, mapping));
    else output.notes.push(nothing);
    return;
  }
  const found = follow(root, each);
  if (found === undefined) output.notes.push(`has no ${each}, which the mapping names under each`);
  else if (isUndetermined(found.value)) output.notes.push(found.value.undetermined);
  else translateEach(found, mapping, each, output);
}

function translateEach({ value, place }: Found, mapping: Mapping, each: string, { resources, lists, notes }: Output): void {
  const isList = Array.isArray(value);
  // YAML writes the list from which the last entry was removed as nothing at all.
  if (!isList && !isObject(value) && value !== null) {
    notes.push(`${each} is ${describe(value)}, not a list or an object as the mapping has it`);
    return;
  }
  if (isList && mapping.key !== undefined) notes.push(`${each} is a list, so its items have no key for ${mapping.key}`);
  const skipped: string[] = [];
  const items: readonly (readonly [string, unknown])[] = isList ? value.map((item: unknown, index) => [String(index), item] as const) : Object.entries(value ?? {});
  const takesAny = Object.values(mapping.properties).some(readsItself);
  for (const [key, item] of items) {
    const found = { value: item, place: place.at(key) };
    if (isObject(item) || item === null || takesAny) resources.push(resourceOf(found, mapping, isList ? undefined : key));
    else skipped.push(`${each}.${key} is ${describe(item)}, not an object`);
  }
  if (skipped.length > 0) notes.push(few(skipped));
  // A list with an item that was not understood proves nothing about what is not in it.
  else lists.push({ kind: mapping.resource, place });
}

function resourceOf(item: Found, { resource, properties, key: keyPath }: Mapping, key?: string): Resource {
  const translation = new Translation(item.place);
  if (keyPath !== undefined && key !== undefined) translation.put(graphSteps(keyPath), key, item.place);
  new ItemTranslation(translation).putAll([], properties, item);
  return translation.resource(resource);
}

/** A document that has none of the paths is about something else, whatever constants the mapping adds. */
function holdsAny(root: Found, properties: Sources): boolean {
  return Object.values(properties).some((source) => pathsOf(source).some((path) => follow(root, path) !== undefined));
}

function readsItself(source: Source): boolean {
  return pathsOf(source).includes(".");
}

function pathsOf(source: Source): readonly string[] {
  if (typeof source === "string") return [source];
  if (isSeveral(source)) return source.map(({ from }) => from);
  return isConstant(source) ? [] : [source.from];
}

function few(texts: readonly string[]): string {
  const shown = texts.slice(0, mostNotes).join(", ");
  return texts.length > mostNotes ? `${shown} and ${String(texts.length - mostNotes)} more` : shown;
}
