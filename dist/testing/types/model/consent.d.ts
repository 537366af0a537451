import { type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** Automatic redemption, by direction: whether the consent prompt and the invitation mail are skipped on our side. */
export interface Consent {
    readonly inboundAllowed: Known<boolean> | Undetermined;
    readonly outboundAllowed: Known<boolean> | Undetermined;
}
/**
 * Reads `automaticUserConsentSettings` of a partner. Its members inherit one by one, and what they inherit is fixed to
 * false; so null is false, in the object and in place of it. A member that is not there was not exported.
 */
export declare function partnerConsent(partner: JsonObject, place: Place): Consent;
/** Reads the same property of the default configuration, where it is read-only and always false. */
export declare function defaultConsent(value: JsonObject, place: Place, isServiceDefault: boolean): Consent;
