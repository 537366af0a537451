import { type Answer } from "../answer.ts";
import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Words } from "./words.ts";
/** What a policy is about on the other side: applications. User actions and authentication contexts are none. */
export interface ApplicationScope {
    readonly include: Words;
    readonly exclude: Words;
    /** It counts the applications that have an attribute, which nothing here can tell. */
    readonly isFiltered: Answer;
}
/** Reads `conditions.applications`. */
export declare function applicationScope(conditions: JsonObject): ApplicationScope | Undetermined;
/** Whether a policy is about every application, without an excluded one. */
export declare function isEveryApplication(scope: ApplicationScope | Undetermined): Answer;
/** A policy as the sum sees it: its applications, and whether it counts. */
export interface Summand {
    readonly counts: Answer;
    readonly applications: ApplicationScope | Undetermined;
}
/**
 * Whether the applications of the policies that count add up to all. A hole in one policy is filled by another that
 * reaches into it; every application that is named somewhere is asked for, and one for all the others.
 */
export declare function addUpToAll(summands: readonly Summand[]): Answer;
