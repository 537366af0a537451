import { accessShapeList } from "./access.ts";
import { isObject, member } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";

/** What a partner object holds and lacks beside access settings, trust, redemption and sync. */
export interface Residue {
  /** Core properties whose key is absent: a projection or a partial body. */
  readonly absentCore: readonly string[];
  /** Other properties that hold something, in the object's order: they may change something. */
  readonly otherValues: readonly { readonly name: string; readonly place: Place; readonly value: unknown }[];
}

const core: readonly string[] = [
  ...accessShapeList.filter((shape) => !shape.newer).map((shape) => shape.name),
  "inboundTrust",
  "automaticUserConsentSettings",
];

/** Properties that are judged on their own, identify the object, or say who made it. */
const judgedElsewhere: readonly string[] = [
    ...accessShapeList.map((shape) => shape.name),
    "inboundTrust",
    "automaticUserConsentSettings",
    "identitySynchronization",
    "tenantId",
    "id",
    "displayName",
    "deletedDateTime",
    "isServiceProvider",
    "isInMultiTenantOrganization",
    "blockServiceProviderOutboundAccess",
];

const spelt: ReadonlySet<string> = new Set(judgedElsewhere);
const inLowerCase: ReadonlySet<string> = new Set(judgedElsewhere.map((name) => name.toLowerCase()));

/** Sorts out the properties of a partner object that no other reading covers. */
export function partnerResidue(partner: JsonObject, place: Place): Residue {
  const otherValues = [];
  for (const name of Object.keys(partner)) {
    if (spelt.has(name) || inLowerCase.has(name.toLowerCase()) || name.includes("@")) continue;
    const value = partner[name];
    if (saysSomething(value)) otherValues.push({ name, place: place.at(name), value });
  }
  return { absentCore: core.filter((name) => member(partner, name) === undefined), otherValues };
}

/** Null, an empty list, and an object of nulls say nothing; `false` says what is so anyway. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) ? Object.values(value).some((part) => part !== null) : true;
}
