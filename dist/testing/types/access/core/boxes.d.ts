import type { Source } from "../access.ts";
/** A set of values of one dimension, a bit for each: no dimension has more than 32. */
export type Bits = number;
/** A dimension and the values of it that are meant. */
export interface Literal {
    readonly dimension: number;
    readonly bits: Bits;
}
/** The points that lie in every literal; a dimension without one is free. */
export interface Box {
    readonly literals: readonly Literal[];
    readonly source: Source;
}
/** A box with a set for every dimension. */
export type Space = readonly Bits[];
/** Steps that are left; one is the look at one box. */
export interface Budget {
    left: number;
}
/** The work was given up: nothing is known. */
export declare const spent: unique symbol;
export declare function bitsOf(size: number, holds: (value: number) => boolean): Bits;
/** The first value of a set alone. */
export declare function lowest(bits: Bits): Bits;
/** Literals as one box would hold them, one a dimension; undefined where no point is in all of them. */
export declare function conjoin(literals: readonly Literal[]): readonly Literal[] | undefined;
/**
 * A part of the space none of whose points lies in a box; undefined where the boxes cover it. Branches over finite
 * domains with forced moves (DPLL), on a stack of its own: no input is too deep.
 */
export declare function uncovered(space: Space, boxes: readonly Box[], budget: Budget): Space | undefined | typeof spent;
/** Of all points that no box denies the first one in the order of `dimensions`, then of their values. */
export declare function firstPoint(found: Space, boxes: readonly Box[], dimensions: readonly number[], start: Space, budget: Budget): Space | typeof spent;
/** Widens a point, one of the `dimensions` after the other, to a largest box inside `limits` that meets none of the boxes. */
export declare function widen(point: Space, boxes: readonly Box[], limits: Space, dimensions: readonly number[]): Space;
/**
 * Sources of which every one is needed so that their boxes still cover the space. What is no policy holds anyway: it is
 * left out last, so that without any of the policies the space is open.
 */
export declare function provingSources(space: Space, boxes: readonly Box[], budget: Budget): readonly Source[];
