import { type Undetermined } from "./undetermined.ts";
/** Yes, no, or why nobody can tell. */
export type Answer = boolean | Undetermined;
/** The opposite; what is not known stays so. */
export declare function not(answer: Answer): Answer;
/** No as soon as one is no, whatever the others are; yes only when all are. Asks no further than it has to. */
export declare function every<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer;
/** Yes as soon as one is yes, whatever the others are; no only when all are. Asks no further than it has to. */
export declare function some<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer;
/** {@link every} over answers that are there. */
export declare function all(...answers: readonly Answer[]): Answer;
/** {@link some} over answers that are there. */
export declare function any(...answers: readonly Answer[]): Answer;
