import { isObject } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject, Resource, ResourceKind, ResourceList } from "../../model/resource.ts";
import { isUndetermined, undetermined } from "../../model/undetermined.ts";
import { guestRoles } from "../../model/well-known.ts";
import { counted } from "../../model/words.ts";
import { describe } from "../objects.ts";
import { recognise } from "../recognise.ts";
import { Translation, type Translated } from "./translation.ts";

/**
 * Reads definitions of the Tenant Management Framework: Graph's objects with `displayName` and `present`, Conditional
 * Access nested or flat, and roles by their names.
 */
export function translateTmf(value: unknown, file: string): Translated {
  const graph = recognise(value, file);
  const kinds = new Map(graph.resources.map(({ place, kind }) => [place.pointer, kind]));
  const notes = new Set(graph.notes);
  const resources: Resource[] = [];
  const listed = new Set<ResourceKind>();
  let absent = 0;
  let understood = 0;
  for (const { object, place, name } of definitionsOf(value, Place.root(file))) {
    const kind = kinds.get(place.pointer) ?? (isFlatPolicy(object) ? "conditionalAccessPolicy" : undefined);
    kinds.delete(place.pointer);
    const present = object["present"];
    if (kind !== undefined) listed.add(kind);
    // What is to be removed may be no more than a name.
    if (kind !== undefined || present === false) understood += 1;
    if (present === false) absent += 1;
    if (kind === undefined || present === false) continue;
    if (present !== undefined && present !== true) notes.add(`present of ${name} is ${describe(present)}, neither true nor false: it is read as true`);
    resources.push(translateDefinition(kind, object, place));
  }
  // Whatever else Graph's reader found counts, too: nothing hides behind a word of a tool.
  const beside = graph.resources.filter(({ place }) => kinds.has(place.pointer));
  if (absent > 0) notes.add(`${counted(absent, "definition")} with "present": false: they are to be removed, so they are not judged`);
  const isWhole = Array.isArray(value) && value.length > 0 && understood === value.length;
  const lists: readonly ResourceList[] = isWhole ? [...listed].map((kind) => ({ kind, place: Place.root(file) })) : graph.lists;
  const reason = absent > 0 ? { reason: 'holds only definitions with "present": false, which are to be removed' } : {};
  return { format: "tmf", resources: [...resources, ...beside], lists, notes: [...notes], ...reason };
}

interface Definition {
  readonly object: JsonObject;
  readonly place: Place;
  readonly name: string;
}

function definitionsOf(value: unknown, root: Place): readonly Definition[] {
  if (isObject(value)) return [{ object: value, place: root, name: "the object" }];
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((object, index) => (isObject(object) ? [{ object, place: root.at(index), name: `element ${String(index)}` }] : []));
}

/** What the framework itself needs to know of a definition. */
const ofFramework: ReadonlySet<string> = new Set(["present", "sourceConfig", "sourceFile"]);

/** Flat members of a Conditional Access policy, and where they stand in Graph. */
const flat: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "conditions users": "includeUsers excludeUsers includeGroups excludeGroups includeRoles excludeRoles includeGuestsOrExternalUsers excludeGuestsOrExternalUsers",
    "conditions applications": "includeApplications excludeApplications includeUserActions",
    "conditions locations": "includeLocations excludeLocations",
    "conditions platforms": "includePlatforms excludePlatforms",
    "conditions devices": "includeDevices excludeDevices deviceFilter",
    conditions: "clientAppTypes userRiskLevels signInRiskLevels",
    grantControls: "builtInControls customAuthenticationFactors operator termsOfUse",
  }).flatMap(([path, names]) => names.split(" ").map((name) => [name, [...path.split(" "), name]] as const)),
);

/** The framework's own spelling. */
const spelt: ReadonlyMap<string, string> = new Map([["buildInControls", "builtInControls"]]);

function flatPathOf(key: string): readonly string[] | undefined {
  return flat.get(spelt.get(key) ?? key);
}

function isFlatPolicy(object: JsonObject): boolean {
  return Object.hasOwn(object, "state") && Object.keys(object).some((key) => flatPathOf(key) !== undefined);
}

/** What Graph has under `defaultUserRolePermissions`. */
const rights: ReadonlySet<string> = new Set([
  "allowedToCreateApps",
  "allowedToCreateSecurityGroups",
  "allowedToCreateTenants",
  "allowedToReadOtherUsers",
  "allowedToReadBitlockerKeysForOwnedDevice",
]);

/** The roles of guests by the names that the framework gives them. */
const guestRoleIds: ReadonlyMap<string, string> = new Map([
  ["user", guestRoles.member],
  ["guest user", guestRoles.limited],
  ["restricted guest user", guestRoles.restricted],
]);

function translateDefinition(kind: ResourceKind, object: JsonObject, place: Place): Resource {
  const translation = new Translation(place);
  const isPolicy = kind === "conditionalAccessPolicy";
  const isAuthorization = kind === "authorizationPolicy";
  if (isPolicy) putFlat(translation, object, place);
  for (const key of Object.keys(object)) {
    // The exporter writes the id where it found no name.
    if (ofFramework.has(key) || (key === "displayName" && object[key] === object["tenantId"])) continue;
    const at = place.at(key);
    const value = key === "displayName" ? object[key] : mapped(object[key], 0);
    if (isPolicy && flatPathOf(key) !== undefined) continue;
    if (isPolicy && sections.has(key)) putSection(translation, [key], value, at);
    else if (isAuthorization && rights.has(key)) translation.put(["defaultUserRolePermissions", key], value, at);
    else if (isAuthorization && key === "guestUserRole") translation.put(["guestUserRoleId"], guestRoleOf(value), at);
    else translation.put([key], value, at);
  }
  return translation.resource(kind);
}

function putFlat(translation: Translation, object: JsonObject, place: Place): void {
  for (const key of Object.keys(object)) {
    const path = flatPathOf(key);
    if (path !== undefined) translation.put(path, mapped(object[key], 0), place.at(key));
  }
}

/** The parts of a policy that flat members can belong to. */
const sections: ReadonlySet<string> = new Set(["conditions", "grantControls"]);

/** A part in Graph's own shape, over what stands flat beside it: member by member, and those of `conditions` one deeper. */
function putSection(translation: Translation, path: readonly string[], value: unknown, at: Place): void {
  const isSplit = path.length === 1 || (path.length === 2 && path[0] === "conditions");
  if (isSplit && isObject(value) && Object.keys(value).length > 0) {
    for (const key of Object.keys(value)) putSection(translation, [...path, key], value[key], at.at(key));
    return;
  }
  const there = path.reduce<unknown>((held, step) => (isObject(held) && Object.hasOwn(held, step) ? held[step] : undefined), translation.value);
  if (isUndetermined(value) || !(isSplit && isObject(there))) translation.put(path, value, at);
}

function guestRoleOf(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return guestRoleIds.get(value.trim().toLowerCase()) ?? undetermined(`guestUserRole is none of "User", "Guest User" and "Restricted Guest User"`);
}

/** Policies nest less. */
const deepest = 32;
const mapping = /\{\{ ?([\dA-Za-z]{1,60}) ?\}\}/;

/** A value, in which what the framework's string mappings replace is not known. */
function mapped(value: unknown, depth: number): unknown {
  if (typeof value === "string") {
    const name = mapping.exec(value)?.[1];
    return name === undefined ? value : undetermined(`the string mapping ${name} of the Tenant Management Framework is not resolved here: give an export of the tenant`);
  }
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, depth + 1));
  if (!isObject(value)) return value;
  const copy: JsonObject = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, depth + 1)]));
  return copy;
}
