import type { Place } from "./place.ts";
/** Something a finding can point at. */
export interface Located {
    /** The subject's own node: the one to edit. */
    readonly place: Place;
    /** The default's node that the value is inherited from, when it is. */
    readonly inherited?: Place | undefined;
    /** The judged effective value as the input has it, for the value's hash. */
    readonly judged?: unknown;
    /** The property that is judged, in Graph's words; part of a finding's identity. */
    readonly setting?: string;
}
/** A value that is known, with its place. */
export interface Known<T> extends Located {
    readonly value: T;
}
/** A known value at a place. `setting` is Graph's name of the property. */
export declare function known<T>(value: T, setting: string, place: Place, inherited?: Place): Known<T>;
