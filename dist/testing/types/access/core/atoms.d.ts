import { type Family, type PlainDimension } from "../reading/dimensions.ts";
import { type Literal, type Space } from "./boxes.ts";
export interface Dimension {
    readonly name: PlainDimension | Family;
    /** Of which one of a family it says whether it holds. */
    readonly id?: string;
    readonly values: readonly string[];
}
/** The dimensions of one tenant's sign-ins. Two-valued ones come to be when something names their id. */
export declare class Atoms {
    #private;
    get dimensions(): readonly Dimension[];
    /** The points whose value of a dimension is as `holds` says. */
    where(name: PlainDimension, holds: (value: string) => boolean): Literal;
    /** The points in which an id of a family holds, or does not. */
    flag(family: Family, id: string, holds: boolean): Literal;
    /** Every point, except that ids of families that are out do not hold. */
    space(isOut: (family: string, id: string) => boolean): Space;
    /** Every dimension, in an order that hangs on names alone. */
    get order(): readonly number[];
}
