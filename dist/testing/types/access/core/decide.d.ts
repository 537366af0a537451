import { type Undetermined } from "../../model/undetermined.ts";
import { type AccessQuestion, type Answer } from "../access.ts";
import type { Atoms } from "./atoms.ts";
import { type Space } from "./boxes.ts";
import type { Cell, Compiler } from "./compile.ts";
/** A sign-in that gets through, and a largest box around it that does, within what is possible at all. */
export interface Gap {
    readonly point: Space;
    readonly region: Space;
    readonly limits: Space;
}
/** What a cell comes to, before it is said of somebody. */
export interface Decision extends Pick<Answer, "verdict" | "assumptions" | "closedBy"> {
    readonly gap?: Gap;
    /** What it hangs on. */
    readonly gaps: ReadonlySet<Undetermined>;
}
/** Decides cells: strict and lax, with everything unknown denying and not. */
export declare class Decider {
    #private;
    constructor(compiler: Compiler, atoms: Atoms, stepBudget: number);
    decide(cell: Cell, question: AccessQuestion): Decision;
}
