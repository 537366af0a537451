import { distance } from "fastest-levenshtein";
import { isObject, valueIn } from "../../model/json.ts";
import { graphProperties } from "../../model/properties.ts";
import { reservedWords, targetTypeOf, targetWord } from "../../model/reach.ts";
import type { JsonObject } from "../../model/resource.ts";
import { undetermined } from "../../model/undetermined.ts";
import { isGuid } from "../../model/well-known.ts";
import { brief } from "../../model/words.ts";
import { isEmptyObject, isMeta, literal, type Properties, type Written } from "./m365dsc-values.ts";
import type { Translation } from "./translation.ts";

type Path = readonly (string | number)[];

/** Settings nest five levels deep; what is deeper is none, and is taken over as it stands. */
const deepest = 12;

/** Graph's names of the members of each type, by what they are in lower case. */
const namesByType: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...graphProperties].map(([type, properties]) => [type, new Map([...properties.keys()].map((name) => [name.toLowerCase(), name]))]),
);

/** Properties of Microsoft365DSC that Graph gives another name. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["partnertenantid", "tenantId"],
  ["crosstenantaccesspolicyconfigurationpartnertenantid", "tenantId"],
]);

/**
 * Puts every stated property under Graph's name, at any depth. An export leaves out a setting that is null, and so does
 * one of a version that did not know the setting; nobody can tell them apart, so what is absent stays unknown.
 * `type` is Graph's name of the object's type.
 */
export function putSettings(translation: Translation, { object, place }: Properties, type: string): void {
  for (const key of Object.keys(object)) {
    const value = literal(object[key]);
    const name = renamed.get(key.toLowerCase()) ?? graphName(key, type);
    const inner = typeOf(name, type);
    if (isMeta(key) || isUnset(value, inner !== undefined)) continue;
    put(translation, [name], { value, place: place.at(key) }, inner);
  }
}

/** With what exports fill in a property that is not set; a list of no words is set. */
function isUnset(value: unknown, isSetting: boolean): boolean {
  return value === null || value === "" || isEmptyObject(value) || (isSetting && Array.isArray(value) && value.length === 0);
}

function put(translation: Translation, path: Path, { value, place }: Written, type: string | undefined): void {
  if (Array.isArray(value) && path.length < deepest) {
    translation.open(path, [], place);
    for (const [index, item] of (value as unknown[]).entries()) put(translation, [...path, index], { value: literal(item), place: place.at(index) }, type);
  } else if (isObject(value) && path.length < deepest) {
    translation.open(path, {}, place);
    for (const key of Object.keys(value)) {
      if (isMeta(key) || value[key] === null) continue;
      const name = graphName(key, type);
      const inner = { value: name === "target" ? asTarget(literal(value[key]), value, path) : literal(value[key]), place: place.at(key) };
      if (name === "targets" && isObject(inner.value)) {
        // PowerShell makes one value of a list of one.
        translation.open([...path, name], [], inner.place);
        put(translation, [...path, name, 0], inner, typeOf(name, type));
      } else put(translation, [...path, name], inner, typeOf(name, type));
    }
  } else translation.put(path, value, place);
}

/** Graph's name of a member: the known one in another case, else with a small first letter. */
function graphName(key: string, type: string | undefined): string {
  return namesByType.get(type ?? "")?.get(key.toLowerCase()) ?? `${key.charAt(0).toLowerCase()}${key.slice(1)}`;
}

function typeOf(name: string, type: string | undefined): string | undefined {
  return graphProperties.get(type ?? "")?.get(name) ?? undefined;
}

/**
 * Microsoft365DSC puts names in place of the ids of users and groups, never of applications. A name cannot be compared;
 * a misspelt reserved word can be told from one.
 */
function asTarget(target: unknown, entry: JsonObject, path: Path): unknown {
  if (typeof target !== "string" || isGuid(target) || targetWord(target) !== undefined || isNearWord(target)) return target;
  const isPerson = path.includes("usersAndGroups") || path.includes("users");
  const type = targetTypeOf(valueIn(entry, "targetType"));
  if (!isPerson || type === "application" || target.trim() === "") return target;
  return undetermined(`"${brief(target.trim())}" is a name, and only an id can be compared: write the object id of the user or group`);
}

function isNearWord(target: string): boolean {
  const text = target.trim().toLowerCase();
  if (text.length > 40) return false;
  return [...reservedWords.users, ...reservedWords.applications].some((each) => distance(text, each.toLowerCase()) <= each.length / 4);
}
