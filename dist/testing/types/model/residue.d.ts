import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
/** What a partner object holds and lacks beside access settings, trust, redemption and sync. */
export interface Residue {
    /** Core properties whose key is absent: a projection or a partial body. */
    readonly absentCore: readonly string[];
    /** Other properties that hold something, in the object's order: they may change something. */
    readonly otherValues: readonly {
        readonly name: string;
        readonly place: Place;
        readonly value: unknown;
    }[];
}
/** Sorts out the properties of a partner object that no other reading covers. */
export declare function partnerResidue(partner: JsonObject, place: Place): Residue;
