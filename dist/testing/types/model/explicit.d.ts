import { type AccessShape, type BlockReading } from "./access.ts";
import { Access } from "./effective.ts";
import type { Place } from "./place.ts";
import { type DimensionKind } from "./reach.ts";
import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** One entry of a `targets` list as a file writes it. */
export interface WrittenTarget {
    readonly target: unknown;
    readonly targetType: unknown;
    readonly place: Place;
}
/** One half of a block as a file writes it, well-formed or not. */
export interface WrittenHalf {
    /** Graph's name: `usersAndGroups`, `users` or `applications`. */
    readonly name: string;
    readonly kind: DimensionKind;
    /** The half, or the block that lacks it. */
    readonly place: Place;
    /** The list of targets, or the half that lacks it. */
    readonly list: Place;
    /** Why the half cannot be read; undefined for a well-formed half. */
    readonly flaw: HalfFlaw | undefined;
    /** What its reader could not determine: never a flaw, since nobody knows what it says. */
    readonly gaps: readonly Undetermined[];
    readonly targets: readonly WrittenTarget[];
}
/** What keeps a half from being read, and the deepest node that shows it. */
export interface HalfFlaw {
    readonly kind: "missing" | "accessType" | "targets";
    readonly place: Place;
}
/** An access setting that an object itself states (neither null nor absent), as the file writes it. */
export declare class ExplicitBlock {
    #private;
    readonly shape: AccessShape;
    readonly place: Place;
    readonly reading: BlockReading | Undetermined;
    /** Nothing in it is missing, misspelt, mistyped or said twice: there is no need to look at its halves one by one. */
    readonly isTidy: boolean;
    constructor(shape: AccessShape, place: Place, value: unknown);
    /** Undetermined where its reader could not tell what stands there: that may be null, which states nothing. */
    get isStated(): true | Undetermined;
    /** Its halves in detail, made when asked for. */
    get halves(): readonly WrittenHalf[];
    /** The block as the effective setting of the partner that states it. */
    get access(): Access | Undetermined;
}
/** The explicit access settings of a default or partner object, in Graph's order. */
export declare function explicitBlocks(object: JsonObject, place: Place): ExplicitBlock[];
/** What keeps blocks from being looked at entry by entry: for rules that judge how they are written. */
export declare function gapsOf(blocks: readonly ExplicitBlock[]): readonly Undetermined[];
