import { type Answer } from "../answer.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
/** An authentication strength: which combinations of methods are good enough. */
export interface Strength {
    /** Combinations as Graph writes them, in lower case and without blanks: `password,sms`. */
    readonly combinations: readonly string[] | Undetermined;
    /** Whether all of them are multifactor. */
    readonly isMfa: Answer;
}
/** The strengths that the input defines, by id in lower case. */
export declare function definedStrengths(resources: readonly Resource[]): ReadonlyMap<string, JsonObject>;
/**
 * Reads `authenticationStrength` of a policy: the whole object, or as little as its id or its address. Undefined where
 * none is required.
 */
export declare function readStrength(value: unknown, defined: ReadonlyMap<string, JsonObject>): Strength | undefined | Undetermined;
/** Whether somebody of a tenant whose multifactor authentication is not trusted can never do it: the methods are not to be had here. */
export declare function needsHomeMethods({ combinations }: Strength): Answer;
/** Whether nothing but phishing-resistant methods is good enough. */
export declare function isPhishingResistant({ combinations }: Strength): Answer;
