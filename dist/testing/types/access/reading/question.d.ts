import type { Tenant } from "../../model/tenant.ts";
import { type Undetermined } from "../../model/undetermined.ts";
import type { AccessQuestion } from "../access.ts";
import type { Left } from "./conditions.ts";
import { type Family } from "./dimensions.ts";
/** The sign-ins that a question is about. */
export interface Asked {
    readonly values: readonly Left[];
    /** Ids of families that hold, or do not. */
    readonly flags: readonly {
        readonly family: Family;
        readonly id: string;
        readonly holds: boolean;
    }[];
    /** Whether an id of a family does not hold because only others may. */
    readonly isOut: (family: string, id: string) => boolean;
}
/** The sign-ins that a question is about: those that prove less than it says. Undetermined where it is not known what that is. */
export declare function askedOf(question: AccessQuestion, tenant: Tenant): Asked | Undetermined;
