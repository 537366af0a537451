import type { Consent } from "./consent.ts";
import type { Located } from "./located.ts";
import type { JsonObject } from "./resource.ts";
import type { Sync } from "./sync.ts";
import { type Trust } from "./trust.ts";
import { type Undetermined } from "./undetermined.ts";
/** Something that a partner object itself gives the partner. */
export interface Grant extends Located {
    /** What it is, in a sentence. */
    readonly title: string;
}
/** Trust, redemption and sync that a partner object itself states and that are on. */
export interface Grants {
    readonly explicitGrants: readonly Grant[];
    /** Why some of them cannot be seen. */
    readonly explicitGrantGaps: readonly Undetermined[];
}
/** Collects them in Graph's order. Trust that comes from the default is nobody's statement about this partner. */
export declare function partnerGrants(partner: JsonObject, trust: Trust, consent: Consent, sync: Sync): Grants;
