import { hasSecurityDefaults } from "../../model/security-defaults.ts";
import type { Tenant } from "../../model/tenant.ts";
import type { Undetermined } from "../../model/undetermined.ts";
import type { AccessFact, AccessQuestion, Target } from "../access.ts";
import type { Person } from "../reading/origins.ts";
import { type Asked } from "../reading/question.ts";
import { Reading } from "../reading/reading.ts";
import type { Rule } from "../reading/rule.ts";
import type { Atoms } from "./atoms.ts";
import { spent, type Box, type Space } from "./boxes.ts";
import { Rules } from "./rules.ts";
/** Somebody and what they want. */
export interface Cell {
    readonly person: Person;
    readonly target: Target;
}
/** Turns cells and questions into boxes and spaces. */
export declare class Compiler {
    #private;
    readonly rules: Rules;
    /** Whether security defaults replace the policies. */
    readonly defaults: ReturnType<typeof hasSecurityDefaults>;
    constructor(tenant: Tenant, atoms: Atoms, facts: readonly AccessFact[]);
    /**
     * The same text for cells in which the same policies count, however what is open is read: the strict run that denies
     * most has all that count in any. Where it hangs on something whether one counts, who it is or what is wanted is in it.
     */
    activeKey(cell: Cell): string;
    /** The policies that can count in a cell, however what is open is read. */
    active(cell: Cell): readonly Rule[];
    /** Everything that denies in a cell. The reading learns what it hangs on. */
    denials(cell: Cell, reading: Reading, withDefaults: boolean): readonly Box[] | typeof spent;
    /** What a question is about; undetermined where that is not known. */
    asked(question: AccessQuestion): Asked | Undetermined;
    /** The points that are asked about and can be somebody's, without memberships where nobody is to have one. Made after the boxes. */
    space({ values, flags, isOut }: Asked, person: Person, isWithoutMemberships: boolean): Space;
}
