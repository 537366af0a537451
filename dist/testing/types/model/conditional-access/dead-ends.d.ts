import { type Answer } from "../answer.ts";
import type { Located } from "../located.ts";
import { type ConditionalAccess } from "./conditional-access.ts";
import type { Policy } from "./policy.ts";
/** A policy that people from outside cannot meet, whatever they do. */
export interface DeadEnd extends Located {
    readonly isDead: Answer;
    /** The controls that make it one, as Graph writes them. */
    readonly controls: readonly string[];
    /** The first home from which nobody can meet it, in a sentence. */
    readonly home: string;
}
/** A device is asked for, and claims of it are not trusted. Undefined where no device is asked of anybody from outside. */
export declare function deviceDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined;
/** A strength is asked for that needs methods of the home tenant, which is not trusted. Undefined where none is asked of guests. */
export declare function strengthDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined;
/** A control is asked for that works in the home tenant only. Undefined where none is asked of anybody from outside. */
export declare function unsupportedDeadEnd(ca: ConditionalAccess, policy: Policy): DeadEnd | undefined;
