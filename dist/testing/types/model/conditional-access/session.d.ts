import type { Answer } from "../answer.ts";
import type { JsonObject } from "../resource.ts";
/** Whether a policy makes people sign in again after `hours` at the latest; a day has 24. */
export declare function signsInWithin(policy: JsonObject, hours: number): Answer;
