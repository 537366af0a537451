import { type DefaultSource, type Heritage } from "./effective.ts";
import { type Known, type Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** The claims of another tenant that can be trusted, in Graph's words. */
export declare const trustClaims: readonly ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"];
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
export declare function trustHeritage(source: DefaultSource | undefined): Heritage<JsonObject> | Undetermined;
/** The trust of the default configuration itself. */
export declare function defaultTrust(inherited: Heritage<JsonObject> | Undetermined): Trust;
/** The effective trust in a partner: its own object replaces the default's as a whole. */
export declare function partnerTrust(partner: JsonObject, place: Place, inherited: Heritage<JsonObject> | Undetermined): Trust;
/** What the admin centre calls the claims. */
export declare const claimTitles: Readonly<Record<TrustClaim, string>>;
/** The `inboundTrust` that the given object itself states, if it does. What is no object states no claim. */
export declare function explicitTrust(object: JsonObject, place: Place): ExplicitTrust | undefined | Undetermined;
/** The node of `inboundTrust` where a partner leaves it to the default; undefined where it states its own, or nothing. */
export declare function inheritedTrust(value: JsonObject, place: Place, trust: Heritage<JsonObject> | Undetermined): Located | undefined;
