import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Tenant } from "./tenant.ts";
import { type Undetermined } from "./undetermined.ts";
/** The properties of the default that can be compared, in Graph's words. */
export declare const comparedProperties: readonly [...import("./access.ts").AccessSettingName[], "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"];
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
export declare function compareDefaults(tenant: Tenant, other: Tenant): readonly ComparedProperty[];
