import { accessShapeList } from "./access.ts";
import { defaultAccess, heritage, type DefaultSource, type Heritage } from "./effective.ts";
import { isObject, valueIn, word } from "./json.ts";
import type { Located } from "./located.ts";
import { grantTheSame, trustTheSame } from "./overrides.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, type Undetermined } from "./undetermined.ts";

/** The properties of the default that can be compared, in Graph's words. */
export const comparedProperties = [...accessShapeList.map(({ name }) => name), "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"] as const;

/** A property of the default, held against that of another tenant. */
export interface ComparedProperty {
  readonly setting: string;
  /** What the admin centre calls it. */
  readonly title: string;
  /** Undefined where both mean the same. */
  readonly difference: Difference | undefined | Undetermined;
}

export interface Difference {
  readonly at: Located;
  /** Where the other tenant says otherwise. */
  readonly other: Place;
}

/** Compares the tenant's default with another's by meaning: reach and sets, never order or formatting. */
export function compareDefaults(tenant: Tenant, other: Tenant): readonly ComparedProperty[] {
  // National clouds do not have the newer properties.
  const haveAll = tenant.cloud === "public" && other.cloud === "public";
  const access = accessShapeList.filter(({ newer }) => haveAll || !newer).map((shape): ComparedProperty => {
    const [here, there] = [defaultAccess(shape, tenant.access[shape.name]), defaultAccess(shape, other.access[shape.name])];
    const { name: setting, title } = shape;
    if (isUndetermined(here)) return { setting, title, difference: here };
    if (isUndetermined(there)) return { setting, title, difference: there };
    return { setting, title, difference: grantTheSame(here, there) ? undefined : { at: here, other: there.place } };
  });
  return [...access, compareTrust(tenant, other), compareRedemption(tenant, other)];
}

function compareTrust(tenant: Tenant, other: Tenant): ComparedProperty {
  const isSame = trustTheSame(tenant.defaultTrust, other.defaultTrust);
  return compared("inboundTrust", "the trust settings", tenant.trust, other.trust, () => isSame);
}

function compareRedemption(tenant: Tenant, other: Tenant): ComparedProperty {
  const [here, there] = [redemption(tenant.defaultSource), redemption(other.defaultSource)];
  return compared("invitationRedemptionIdentityProviderConfiguration", "the redemption order", here, there, (one, two) => one === two);
}

/** The providers in their order, which counts, and the fallback, as one text. */
function redemption(source: DefaultSource | undefined): Heritage<string> | Undetermined {
  const setting = "invitationRedemptionIdentityProviderConfiguration";
  return heritage(source, setting, (value) => {
    const order = isObject(value) ? valueIn(value, "primaryIdentityProviderPrecedenceOrder") : value;
    const fallback = isObject(value) ? valueIn(value, "fallbackIdentityProvider") : value;
    const words = Array.isArray(order) ? [...(order as unknown[]), fallback].map(word) : [undefined];
    const unclear = [order, fallback, ...(Array.isArray(order) ? (order as unknown[]) : [])].find(isUndetermined);
    if (unclear !== undefined || words.includes(undefined)) return notUnderstood(unclear, `${setting} does not state its order and its fallback`);
    return JSON.stringify(words);
  });
}

function compared<T>(
  setting: string,
  title: string,
  here: Heritage<T> | Undetermined,
  there: Heritage<T> | Undetermined,
  same: (one: T, other: T) => boolean | Undetermined,
): ComparedProperty {
  if (isUndetermined(here)) return { setting, title, difference: here };
  if (isUndetermined(there)) return { setting, title, difference: there };
  const isSame = same(here.reading, there.reading);
  if (isUndetermined(isSame)) return { setting, title, difference: isSame };
  const at = { place: here.place, setting, judged: here.value };
  return { setting, title, difference: isSame ? undefined : { at, other: there.place } };
}
