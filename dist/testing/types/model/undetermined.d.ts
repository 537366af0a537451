import type { ResourceKind } from "./resource.ts";
/** A value that could not be determined. It is never read as a value: neither open nor closed, neither true nor false. */
export declare class Undetermined {
    /** What is missing or not understood: a clause without a full stop. */
    readonly undetermined: string;
    /** The kinds of object that would supply it; empty when it was there and not understood. */
    readonly needs: readonly ResourceKind[];
    constructor(reason: string, needs: readonly ResourceKind[]);
}
/** A value that is not known, and why. */
export declare function undetermined(reason: string, needs?: readonly ResourceKind[]): Undetermined;
/** Whether a value is {@link Undetermined}. */
export declare function isUndetermined(value: unknown): value is Undetermined;
/** Why a value is not understood: what its reader already said of it, else `reason`. */
export declare function notUnderstood(value: unknown, reason: string, needs?: readonly ResourceKind[]): Undetermined;
/** The opposite of {@link isUndetermined}, for filters. */
export declare function isKnown<T>(value: T | Undetermined): value is T;
