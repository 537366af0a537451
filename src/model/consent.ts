import { absent } from "./effective.ts";
import { isObject, member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** Automatic redemption, by direction: whether the consent prompt and the invitation mail are skipped on our side. */
export interface Consent {
  readonly inboundAllowed: Known<boolean> | Undetermined;
  readonly outboundAllowed: Known<boolean> | Undetermined;
}

const setting = "automaticUserConsentSettings";

/**
 * Reads `automaticUserConsentSettings` of a partner. Its members inherit one by one, and what they inherit is fixed to
 * false; so null is false, in the object and in place of it. A member that is not there was not exported.
 */
export function partnerConsent(partner: JsonObject, place: Place): Consent {
  const own = member(partner, setting);
  if (own === undefined) {
    const reason = absent(setting);
    return { inboundAllowed: reason, outboundAllowed: reason };
  }
  return readConsent(own.value, place.at(own.key));
}

/** Reads the same property of the default configuration, where it is read-only and always false. */
export function defaultConsent(value: JsonObject, place: Place, isServiceDefault: boolean): Consent {
  const own = member(value, setting);
  if (own !== undefined && own.value !== null) return readConsent(own.value, place.at(own.key));
  if (!isServiceDefault) {
    const reason = undetermined(`the default configuration does not state ${setting}`, ["crossTenantAccessPolicyDefault"]);
    return { inboundAllowed: reason, outboundAllowed: reason };
  }
  return readConsent(null, own === undefined ? place : place.at(own.key));
}

function readConsent(value: unknown, place: Place): Consent {
  return { inboundAllowed: read(value, place, "inboundAllowed"), outboundAllowed: read(value, place, "outboundAllowed") };
}

function read(value: unknown, place: Place, name: "inboundAllowed" | "outboundAllowed"): Known<boolean> | Undetermined {
  const path = `${setting}.${name}`;
  if (value === null) return known(false, path, place);
  if (!isObject(value)) return notUnderstood(value, `${setting} is not an object`);
  const own = member(value, name);
  if (own === undefined) return undetermined(`${setting} has no ${name}`);
  if (own.value !== null && typeof own.value !== "boolean") return notUnderstood(own.value, `${path} is not a boolean`);
  return known(own.value === true, path, place.at(own.key));
}
