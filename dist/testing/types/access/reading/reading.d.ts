import type { Answer } from "../../model/answer.ts";
import { type Undetermined } from "../../model/undetermined.ts";
import type { Assumption } from "../access.ts";
/** What answers hung on: what nobody knows, and what the documentation leaves open. */
export interface Met {
    readonly gaps: ReadonlySet<Undetermined>;
    readonly assumptions: ReadonlySet<Assumption>;
}
/** How a run reads what is open: what nobody knows, and what the documentation leaves open. */
export declare class Reading {
    #private;
    readonly lax: ReadonlySet<Assumption>;
    readonly gaps: Set<Undetermined>;
    readonly assumptions: Set<"A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8">;
    /** The same text for runs that read everything alike. */
    readonly key: string;
    /** `deniesMost` says whether everything unknown denies, or nothing of it does. */
    constructor(deniesMost: boolean, lax?: Iterable<Assumption>);
    /** A run of its own that reads alike. */
    again(lax?: Iterable<Assumption>): Reading;
    /** Whether anything so far was open. */
    get hangs(): boolean;
    /** What the answers of this run hung on. Most of what is kept hangs on nothing, and shares that. */
    get met(): Met;
    /** Takes over what another run met. */
    join({ gaps, assumptions }: Met): void;
    /** An answer; where nobody knows, the one that denies more or less. `denying` is the answer that denies more. */
    settle(answer: Answer, denying: boolean): boolean;
    /** Whether an open point is read the strict way. */
    isStrict(assumption: Assumption): boolean;
}
