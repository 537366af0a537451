/**
 * Combinations of methods, the plausible ones first: those that built-in strengths know, and one factor alone
 * (Microsoft Learn, "Overview of Conditional Access authentication strengths").
 */
export declare const methodCombinations: readonly string[];
/** Methods by who does them where (Microsoft Learn, "Authentication strength for external users"). */
declare const available: {
    /** At home, where that is trusted. */
    home: Set<string>;
    /** In this tenant. */
    here: Set<string>;
    /** Somebody without an object in this tenant, whose home is not trusted, has nothing but a first factor. */
    firstFactor: Set<string>;
};
export type MethodSource = keyof typeof available | "all";
/** The methods of a combination, in lower case and in order: however it is written, the same combination. */
export declare function canonicalCombination(combination: string): string;
export declare function isMultifactor(combination: string): boolean;
/** Whether somebody can use every method of a combination. */
export declare function canUse(combination: string, source: MethodSource): boolean;
/** Whether a combination is one of those given, however it is written. */
export declare function isAmong(combinations: readonly string[]): (combination: string) => boolean;
export {};
