import { type Answer } from "../answer.ts";
import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Strength } from "./strengths.ts";
/** The built-in controls that ask for a device, by what a tenant's claim of it is trusted as. */
export type DeviceClaim = "compliant" | "hybrid";
/** One thing that a policy asks for. */
export type Control = {
    readonly kind: "mfa";
}
/** Terms of use by their ids in lower case; empty where those are not known. */
 | {
    readonly kind: "terms";
    readonly ids: readonly string[];
} | {
    readonly kind: "device";
    readonly claim: DeviceClaim;
    readonly word: string;
}
/** It happens at home, where this tenant's policies do not reach: nobody from outside can do it here. */
 | {
    readonly kind: "unsupported";
    readonly word: string;
} | {
    readonly kind: "strength";
    readonly strength: Strength;
}
/** It is not known what it proves; custom controls have ids, in lower case. */
 | {
    readonly kind: "unknown";
    readonly reason: Undetermined;
    readonly factors?: readonly string[];
}
/** Whatever stands where nobody could tell: any control, or none. */
 | {
    readonly kind: "gap";
    readonly reason: Undetermined;
};
/** What a policy asks of a sign-in. */
export interface Grant {
    readonly blocks: Answer;
    /** What is asked for; empty where nothing is, as in a policy for sessions only. */
    readonly controls: readonly Control[];
    /** Whether everything has to be done, or one thing of them. */
    readonly isAnd: Answer;
}
/** Reads `grantControls` of a policy. */
export declare function readGrant(policy: JsonObject, strengths: ReadonlyMap<string, JsonObject>): Grant;
/** Whether somebody can meet a control at all; what a tenant claims of devices counts only where it is trusted. */
export type Possible = (control: Control) => Answer;
/** Whether nobody gets in without multifactor authentication: a policy that admits nobody is the strictest of all. */
export declare function forcesMfa(grant: Grant, possible: Possible): Answer;
/** Whether a grant that does not block can be met by nobody because of controls of one sort: one under AND, every way under OR. */
export declare function isDeadEnd(grant: Grant, possible: Possible, isOfSort: (control: Control) => boolean): Answer;
