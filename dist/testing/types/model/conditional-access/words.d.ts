import { type Answer } from "../answer.ts";
import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
/** A list of a policy as a set of words: trimmed, in lower case, without order. */
export interface Words {
    readonly known: ReadonlySet<string>;
    /** Why there can be more in it than is known. */
    readonly gap: Undetermined | undefined;
    readonly isEmpty: Answer;
}
export declare const noWords: Words;
/** Whether the list holds a word, given in lower case. */
export declare function has(words: Words, text: string): Answer;
/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
export declare function wordsIn(object: JsonObject, name: string): Words;
/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
export declare function wordsOf(value: unknown, name: string): Words;
/**
 * Whether a value says something: nulls, empty texts and lists, and what is made of nothing else do not, whatever the
 * exporter writes for "not set".
 */
export declare function saysSomething(value: unknown, depth?: number): Answer;
