import { type Answer } from "../answer.ts";
import type { JsonObject } from "../resource.ts";
/** Whether a policy applies on every platform, from every place, with every client and at every risk. */
export declare function isUnconditional(conditions: JsonObject): Answer;
