import { type Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** Whether a partner may create and keep users and groups here by cross-tenant synchronization. */
export interface Sync {
    readonly userSync: Known<boolean> | Undetermined;
    /** The value is undefined where nothing is stated of groups: the property is only in the beta version. */
    readonly groupSync: Known<boolean | undefined> | Undetermined;
}
/**
 * Reads a partner's sync settings: inline, else those of the stand-alone objects of the same tenant, each from the last
 * one that states it. Nothing of them is inherited.
 */
export declare function partnerSync(partner: JsonObject, place: Place, standAlone?: readonly Resource[]): Sync;
