import type { AccessAnalysis, AccessQuestion, Answer, TargetClass, Verdict, WhoClass } from "./access.ts";
/** People who get the same answers for the same targets. */
export interface ExposureRow {
    readonly who: readonly WhoClass[];
    readonly targets: readonly TargetClass[];
    /** One for each question, in their order. */
    readonly verdicts: readonly Verdict[];
}
/**
 * One way in with less than something, and everybody who can take it. The answer is that of the first of them; those
 * whom an inbound setting lists are others for each home.
 */
export interface Gap {
    readonly question: AccessQuestion;
    readonly answer: Answer;
    readonly cells: readonly {
        readonly who: WhoClass;
        readonly targets: readonly TargetClass[];
    }[];
}
/** Cells of which nothing can be said, by the reason. */
export interface Undecided {
    readonly verdict: Verdict;
    readonly reasons: readonly string[];
    readonly needs: readonly string[];
    readonly cells: number;
}
/** Every answer of an analysis, put together where they are the same. */
export interface Exposure {
    readonly questions: readonly AccessQuestion[];
    readonly rows: readonly ExposureRow[];
    /** Open ones first, then those that hang on memberships, then those that hang on an open point. */
    readonly gaps: readonly Gap[];
    readonly undecided: readonly Undecided[];
}
/** Asks every question of every cell. */
export declare function exposureOf(analysis: AccessAnalysis, questions: readonly AccessQuestion[]): Exposure;
