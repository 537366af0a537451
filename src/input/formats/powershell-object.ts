import { isObject } from "../../model/json.ts";
import { Place, type Origin } from "../../model/place.ts";
import { graphProperties, isCrossTenantKind, typeOfKind } from "../../model/properties.ts";
import type { JsonObject, Resource, ResourceKind } from "../../model/resource.ts";
import { undetermined } from "../../model/undetermined.ts";
import { freeTexts, isCut, isPowerShellObject } from "../marks.ts";

/** What a reason says of a value that lay below the depth of ConvertTo-Json. */
export const wasCut = "cut off by ConvertTo-Json: re-export with -Depth 10";

/** An object of Graph, or none where PowerShell wrote one in which nothing is set. */
interface Found {
  readonly resource: Resource | undefined;
  readonly notes: readonly string[];
}

/** Translates one object. One that has Graph's own names is taken as Graph's, but for what was cut. */
export function translateObject(kind: ResourceKind, object: JsonObject, place: Place): Found {
  const reader = new ObjectReader(isPowerShellObject(object), isCrossTenantKind(kind));
  const members = reader.membersOf(object, typeOfKind(kind), place, "", 0);
  if (!reader.isSdk && !reader.hasCut) return { resource: { kind, value: object, place }, notes: [] };
  for (const name of reader.isSdk ? navigations : []) {
    const part = members.get(name);
    if (part !== undefined && isNothing(part) && !members.has(`${name}@odata.context`)) members.delete(name);
  }
  if (reader.isSdk && [...members.values()].every(({ value }) => value === null)) return { resource: undefined, notes: [] };
  if (reader.isSdk && kind === "crossTenantAccessPolicyPartner" && members.get("isInMultiTenantOrganization")?.value === null) reader.notes.push(perhapsSelected);
  return { resource: { kind, value: objectOf(members), place: Place.translated({ place, members }) }, notes: reader.notes };
}

/** Graph always says it of a partner in the public cloud, and the SDK writes null for whatever Graph did not say. */
const perhapsSelected =
  "IsInMultiTenantOrganization is null, as after an export with -Property: a setting that was not selected is read as inherited, too";

/**
 * What Graph gives only on request. The SDK writes it empty, too, when it was not asked for: then nothing is known.
 * When it was, Graph gives the context of its answer beside it.
 */
const navigations = ["identitySynchronization", "serviceProviderConstraints", "m365Capabilities", "default", "partners", "templates", "tenants"];

/** Lists in Graph: a single element stands without its list where a pipeline took it out. */
const lists: ReadonlySet<string> = new Set(
  (
    "targets included excluded m365Capabilities allowedCloudEndpoints primaryIdentityProviderPrecedenceOrder definition verifiedDomains" +
    " allowedCombinations ipRanges countriesAndRegions includeUsers excludeUsers includeGroups excludeGroups includeRoles excludeRoles" +
    " includeApplications excludeApplications includeUserActions includeAuthenticationContextClassReferences includeLocations excludeLocations" +
    " includePlatforms excludePlatforms includeServicePrincipals excludeServicePrincipals clientAppTypes userRiskLevels signInRiskLevels" +
    " servicePrincipalRiskLevels builtInControls termsOfUse customAuthenticationFactors members"
  ).split(" "),
);

/** Policies nest less; deeper input is hostile. */
const deepest = 32;

/** Where the SDK puts what it does not model, under Graph's own names. */
const aside = "AdditionalProperties";

/** A translated value and where its parts were written. */
interface Part extends Origin {
  readonly value: unknown;
}

class ObjectReader {
  /** Whether names are the SDK's. */
  readonly isSdk: boolean;
  /** Whether anything that was read is cut. */
  hasCut = false;
  readonly notes: string[] = [];
  readonly #isCrossTenant: boolean;

  constructor(isSdk: boolean, isCrossTenant: boolean) {
    this.isSdk = isSdk;
    this.#isCrossTenant = isCrossTenant;
  }

  /** The members by Graph's names. What the SDK put aside counts where the object has nothing itself. */
  membersOf(object: JsonObject, owner: string | undefined, place: Place, path: string, depth: number): Map<string, Part> {
    const members = new Map<string, Part>();
    const add = (key: string, value: unknown, at: Place): void => {
      const { name, type } = this.#graphName(key, owner);
      const before = members.get(name);
      if (before !== undefined && !isNothing(before)) return;
      members.set(name, this.#part(name, value, type, at, path === "" ? name : `${path}.${name}`, depth));
    };
    const put = this.isSdk && Object.hasOwn(object, aside) ? object[aside] : undefined;
    for (const key of Object.keys(object)) if (put === undefined || key !== aside) add(key, object[key], place.at(key));
    if (isObject(put)) for (const key of Object.keys(put)) add(key, put[key], place.at(aside).at(key));
    else if (isCut(put) && depth === 0) this.notes.push(`${aside}, which holds what the SDK does not know, is ${wasCut}`);
    return members;
  }

  #part(name: string, value: unknown, type: string | undefined, place: Place, path: string, depth: number): Part {
    if (typeof value === "string") return this.#text(name, value, place, path);
    if (typeof value !== "object" || value === null) return { place, value };
    if (depth >= deepest) return { place, value: undetermined("the object nests deeper than any policy") };
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return listOf(items.map((item, index) => this.#part("", item, type, place.at(index), path, depth + 1)), place);
    }
    const members = this.membersOf(value as JsonObject, type, place, path, depth + 1);
    if (this.isSdk && isUnset(members, this.#isCrossTenant && type !== undefined)) return { place, value: null };
    const part = { place, value: objectOf(members), members };
    return lists.has(name) ? listOf([part], place) : part;
  }

  #text(name: string, text: string, place: Place, path: string): Part {
    if (freeTexts.has(name.toLowerCase())) return { place, value: text };
    // Below its depth ConvertTo-Json writes a list as its elements with blanks between them.
    const isList = lists.has(name);
    this.hasCut ||= isCut(text);
    if (isCut(text) || (isList && /^$|\s/.test(text))) return { place, value: undetermined(`${path} is ${wasCut}`) };
    const part = { place, value: dateOf(text) ?? text };
    return isList ? listOf([part], place) : part;
  }

  #graphName(key: string, owner: string | undefined): { readonly name: string; readonly type: string | undefined } {
    const known = owner === undefined ? undefined : namesOf(owner);
    const name = this.isSdk ? (known?.get(key.toLowerCase()) ?? key.charAt(0).toLowerCase() + key.slice(1)) : key;
    return { name, type: (owner === undefined ? undefined : graphProperties.get(owner)?.get(name)) ?? undefined };
  }
}

const namesByOwner = new Map<string, ReadonlyMap<string, string>>();

/** Graph's names of a type's properties, by what they are in lower case: versions of the SDK differ in acronyms. */
function namesOf(owner: string): ReadonlyMap<string, string> {
  let names = namesByOwner.get(owner);
  if (names === undefined) {
    names = new Map([...(graphProperties.get(owner)?.keys() ?? [])].map((name) => [name.toLowerCase(), name]));
    namesByOwner.set(owner, names);
  }
  return names;
}

/** Defined, not assigned: a key may be `__proto__`. */
function objectOf(members: ReadonlyMap<string, Part>): JsonObject {
  const object = {};
  for (const [name, { value }] of members) Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  return object;
}

function listOf(items: readonly Part[], place: Place): Part {
  return { place, value: items.map(({ value }) => value), members: new Map(items.map((item, index) => [String(index), item])) };
}

/** Null, or an empty list. */
function isNothing({ value }: Part): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * Whether an object is one that the SDK made for a null: every member is null. Where Graph's type is known, an empty
 * list beside a null is no value either: a half with targets has an access type.
 */
function isUnset(members: ReadonlyMap<string, Part>, emptyListsToo: boolean): boolean {
  const parts = [...members].filter(([name]) => !name.includes("@")).map(([, part]) => part);
  return parts.some(({ value }) => value === null) && parts.every((part) => part.value === null || (emptyListsToo && isNothing(part)));
}

/** A date as Windows PowerShell writes it, in milliseconds since 1970: `/Date(1647536088205)/`. */
const windowsDate = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

function dateOf(text: string): string | undefined {
  const milliseconds = windowsDate.exec(text)?.[1];
  const date = milliseconds === undefined ? undefined : new Date(Number(milliseconds));
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
