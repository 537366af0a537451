/** The candidate that a misspelt word most likely means; undefined when none is near. Letter case does not count. */
export declare function nearest(text: string, candidates: readonly string[]): string | undefined;
