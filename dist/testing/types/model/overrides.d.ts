import type { BlockReading } from "./access.ts";
import type { ExplicitBlock } from "./explicit.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { type ExplicitTrust, type Trust } from "./trust.ts";
import { type Undetermined } from "./undetermined.ts";
/** A setting that a partner states instead of leaving it to the default. */
export interface Override extends Located {
    /** What the admin centre calls it. */
    readonly title: string;
    /** Undetermined where what stands there may be null, which would state nothing. */
    readonly isStated: true | Undetermined;
    /** Whether it means what the default means. */
    readonly equalsDefault: boolean | Undetermined;
}
/** The settings that a partner itself states, each compared with the default by meaning. */
export declare function partnerOverrides(partner: JsonObject, place: Place, own: Trust & {
    readonly explicitBlocks: readonly ExplicitBlock[];
    readonly explicitTrust: ExplicitTrust | undefined | Undetermined;
}, tenant: Tenant): readonly Override[];
/** Whether two trusts accept the same claims; a claim that differs outweighs one that is not known. */
export declare function trustTheSame(one: Trust, other: Trust): boolean | Undetermined;
/**
 * Whether two readings let the same users reach the same applications. Where one half blocks everything and the other
 * closes only the combination, the first one matters no more than one that allows everything.
 */
export declare function grantTheSame(one: BlockReading, other: BlockReading): boolean;
