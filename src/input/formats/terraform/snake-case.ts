import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import { graphProperties, typeOfKind } from "../../../model/properties.ts";
import type { JsonObject, ResourceKind } from "../../../model/resource.ts";
import { isUndetermined, undetermined } from "../../../model/undetermined.ts";
import { Translation } from "../translation.ts";
import { deepest, tooDeep } from "./marks.ts";
import type { ResourceTranslator, TerraformResource } from "./resource.ts";

/** What a provider does in its own way, all by the provider's names. */
export interface Dialect {
  /** Attributes that are the provider's and not Graph's; below the resource with the name of the block around: `grant_controls/x`. */
  readonly own: ReadonlySet<string>;
  /** Graph's names where they are other words, with the name of the block around where that decides: `devices/filter`. */
  readonly names?: ReadonlyMap<string, string>;
  /** Objects that Graph does not have: what is in them belongs to the object around them. */
  readonly inlined?: ReadonlySet<string>;
  /** Nested blocks: Terraform writes them as lists, and none as an empty list, which is Graph's null. */
  readonly blocks?: ReadonlySet<string>;
  /** Lists that the provider sends empty where they are null. */
  readonly lists?: ReadonlySet<string>;
}

/** What reads a resource whose attributes are Graph's names in snake_case. `finish` adds to the object what the names do not say. */
export function snakeCase(
  kind: ResourceKind,
  dialect: Dialect,
  finish?: (translation: Translation, resource: TerraformResource) => void,
): ResourceTranslator {
  return {
    kind,
    translate(resource) {
      const translation = new Translation(resource.place);
      const here = { translation, dialect, isConfiguration: resource.stage === "configuration" };
      putMembers(here, [], resource.attributes, resource.place, typeOfKind(kind), "");
      finish?.(translation, resource);
      return translation.resource(kind);
    },
  };
}

interface Here {
  readonly translation: Translation;
  readonly dialect: Dialect;
  readonly isConfiguration: boolean;
}

type Path = readonly (string | number)[];

/** Graph's own lists of objects; any other list of one object is a block. */
const listsOfObjects = new Set(["targets", "included", "excluded"]);

function putMembers(here: Here, path: Path, object: JsonObject, place: Place, type: string | null, block: string): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (here.dialect.own.has(block === "" ? key : `${block}/${key}`)) continue;
    // Once: what is inside is no such object again, however it is called.
    if (here.dialect.inlined?.has(key) === true && !here.dialect.inlined.has(block)) {
      if (isObject(value)) putMembers(here, path, value, place.at(key), type, key);
      continue;
    }
    if (value === null && here.dialect.lists?.has(key) === true) {
      putValue(here, [...path, nameOf(here, key, type, block).name], [], place.at(key), null, key);
    } else if (value !== null || !here.isConfiguration) {
      const { name, type: inner } = nameOf(here, key, type, block);
      putValue(here, [...path, name], value, place.at(key), inner, key);
    }
  }
}

function putValue(here: Here, path: Path, value: unknown, place: Place, type: string | null, key: string): void {
  const { translation, dialect } = here;
  const name = path.at(-1);
  if (path.length > deepest) translation.put(path, tooDeep, place);
  else if (name === "guestOrExternalUserTypes" && Array.isArray(value)) translation.put(path, joined(value), place);
  else if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    if (list.length === 0 && dialect.blocks?.has(key) === true) translation.put(path, null, place);
    else if (isBlock(list, name, type)) putValue(here, path, list[0], place.at(0), type, key);
    else {
      translation.open(path, [], place);
      list.forEach((item, index) => {
        putValue(here, [...path, index], item, place.at(index), type, key);
      });
    }
  } else if (isObject(value)) {
    translation.open(path, {}, place);
    putMembers(here, path, value, place, type, key);
  } else translation.put(path, value, place);
}

function isBlock(list: readonly unknown[], name: string | number | undefined, type: string | null): boolean {
  if (list.length !== 1 || typeof name !== "string" || listsOfObjects.has(name)) return false;
  return isObject(list[0]) || (type !== null && isUndetermined(list[0]));
}

/** Graph has these in one text, separated by commas; providers have them as a list or a set. */
function joined(types: readonly unknown[]): unknown {
  const gap = types.find(isUndetermined);
  if (gap !== undefined) return gap;
  const words = types.filter((each) => typeof each === "string");
  return words.length === types.length ? words.join(",") : undetermined("guest_or_external_user_types holds something that is no text");
}

interface GraphName {
  readonly name: string;
  readonly type: string | null;
}

function nameOf({ dialect }: Here, key: string, type: string | null, block: string): GraphName {
  const name = dialect.names?.get(`${block}/${key}`) ?? dialect.names?.get(key);
  if (name !== undefined) return { name, type: null };
  const found = foundNames.get(type)?.get(key);
  return found ?? findName(key, type);
}

/** The names that were asked for, by type: a state repeats them for every partner. */
const foundNames = new Map<string | null, Map<string, GraphName>>();
const mostNames = 500;

/** Graph's property of the same letters: acronyms are cut in other places than Graph's capitals. */
function findName(key: string, type: string | null): GraphName {
  let found: GraphName = { name: camelCase(key), type: null };
  const known = type === null ? undefined : graphProperties.get(type);
  for (const [name, inner] of known ?? []) if (bare(name) === bare(key)) found = { name, type: inner };
  const names = foundNames.get(type) ?? new Map<string, GraphName>();
  foundNames.set(type, names);
  if (names.size < mostNames) names.set(key, found);
  return found;
}

function bare(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** A name that no table knows is told under Graph's way of writing it. */
function camelCase(key: string): string {
  const [first = "", ...rest] = key.split("_");
  return first + rest.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}
