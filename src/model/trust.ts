import { absent, heritage, type DefaultSource, type Heritage } from "./effective.ts";
import { isObject, member, valueIn } from "./json.ts";
import { known, type Known, type Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** The claims of another tenant that can be trusted, in Graph's words. */
export const trustClaims = ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"] as const;

export type TrustClaim = (typeof trustClaims)[number];

/** What a tenant's claims count for here, claim by claim. */
export interface Trust extends Readonly<Record<TrustClaim, Known<boolean> | Undetermined>> {
  /** Compliant or hybrid joined devices: either is trust in devices. */
  readonly deviceTrust: Known<boolean> | Undetermined;
}

/** An `inboundTrust` object that a file writes, as it stands there. */
export interface ExplicitTrust {
  readonly place: Place;
  /** The claims that are null or absent in it. */
  readonly unstated: readonly TrustClaim[];
  /** Claims of which its reader could not tell what they are: they may be null. */
  readonly gaps: readonly Undetermined[];
}

/** The default's `inboundTrust`, as partners inherit it. */
export function trustHeritage(source: DefaultSource | undefined): Heritage<JsonObject> | Undetermined {
  return heritage(source, "inboundTrust", (value) =>
    isObject(value) ? value : notUnderstood(value, "inboundTrust is not an object"),
  );
}

/** The trust of the default configuration itself. */
export function defaultTrust(inherited: Heritage<JsonObject> | Undetermined): Trust {
  if (isUndetermined(inherited)) return unknownTrust(inherited);
  return readClaims(inherited.reading, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}

/** The effective trust in a partner: its own object replaces the default's as a whole. */
export function partnerTrust(partner: JsonObject, place: Place, inherited: Heritage<JsonObject> | Undetermined): Trust {
  const own = member(partner, "inboundTrust");
  if (own === undefined) return unknownTrust(absent("inboundTrust"));
  const node = place.at(own.key);
  if (own.value !== null) {
    if (!isObject(own.value)) return unknownTrust(notUnderstood(own.value, "inboundTrust is not an object"));
    return readClaims(own.value, (key) => (key === undefined ? node : node.at(key)));
  }
  if (isUndetermined(inherited)) return unknownTrust(inherited);
  return readClaims(
    inherited.reading,
    () => node,
    (key) => (key === undefined ? inherited.place : inherited.place.at(key)),
  );
}

/** What the admin centre calls the claims. */
export const claimTitles: Readonly<Record<TrustClaim, string>> = {
  isMfaAccepted: "multifactor authentication",
  isCompliantDeviceAccepted: "compliant devices",
  isHybridAzureADJoinedDeviceAccepted: "hybrid joined devices",
};

/** The `inboundTrust` that the given object itself states, if it does. What is no object states no claim. */
export function explicitTrust(object: JsonObject, place: Place): ExplicitTrust | undefined | Undetermined {
  const own = member(object, "inboundTrust");
  if (own === undefined || own.value === null) return undefined;
  if (isUndetermined(own.value)) return own.value;
  const trust = isObject(own.value) ? own.value : {};
  const unstated = trustClaims.filter((claim) => (valueIn(trust, claim) ?? null) === null);
  const gaps = trustClaims.map((claim) => valueIn(trust, claim)).filter(isUndetermined);
  return { place: place.at(own.key), unstated, gaps };
}

function unknownTrust(reason: Undetermined): Trust {
  return {
    isMfaAccepted: reason,
    isCompliantDeviceAccepted: reason,
    isHybridAzureADJoinedDeviceAccepted: reason,
    deviceTrust: reason,
  };
}

/** `at` and `from` give the node for a claim's key, or for the whole object when the claim has no key. */
function readClaims(
  trust: JsonObject,
  at: (key: string | undefined) => Place,
  from?: (key: string | undefined) => Place,
): Trust {
  const claim = (name: TrustClaim): Known<boolean> | Undetermined => {
    const own = member(trust, name);
    if (own === undefined) return undetermined(`inboundTrust has no ${name}`);
    if (own.value !== null && typeof own.value !== "boolean") return notUnderstood(own.value, `inboundTrust.${name} is not a boolean`);
    return known(own.value === true, name, at(own.key), from?.(own.key));
  };
  const compliant = claim("isCompliantDeviceAccepted");
  const hybrid = claim("isHybridAzureADJoinedDeviceAccepted");
  return {
    isMfaAccepted: claim("isMfaAccepted"),
    isCompliantDeviceAccepted: compliant,
    isHybridAzureADJoinedDeviceAccepted: hybrid,
    deviceTrust: either(compliant, hybrid),
  };
}

/** True as soon as one is true; false only when both are known to be false. */
function either(a: Known<boolean> | Undetermined, b: Known<boolean> | Undetermined): Known<boolean> | Undetermined {
  if (!isUndetermined(a) && a.value) return a;
  if (!isUndetermined(b) && b.value) return b;
  return isUndetermined(a) ? a : b;
}

/** The node of `inboundTrust` where a partner leaves it to the default; undefined where it states its own, or nothing. */
export function inheritedTrust(value: JsonObject, place: Place, trust: Heritage<JsonObject> | Undetermined): Located | undefined {
  const own = member(value, "inboundTrust");
  if (own?.value !== null) return undefined;
  const node = { place: place.at(own.key), setting: "inboundTrust" };
  return isUndetermined(trust) ? node : { ...node, inherited: trust.place, judged: trust.value };
}
