import type { Tenant } from "../model/tenant.ts";
import type { AccessFact, Source } from "./access.ts";
import { spent, type Box, type Space } from "./core/boxes.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { Origins } from "./reading/origins.ts";
/** Boxes of one cell. */
export interface Denials {
    readonly boxes: readonly Box[];
    /** All points that can be somebody's. */
    readonly space: Space;
}
/** The parts of an analysis, for questions about some of the policies of a cell. It has a budget of its own. */
export declare class Workbench {
    #private;
    readonly origins: Origins;
    readonly compiler: Compiler;
    constructor(tenant: Tenant, facts: readonly AccessFact[], stepBudget: number);
    /** Everything that can deny, as the strict reading has it. */
    denials(cell: Cell): Denials | typeof spent;
    /** All points that can be somebody's. Made after the boxes. */
    space({ person }: Cell): Space;
    /** Whether boxes cover a space. */
    covers(space: Space, boxes: readonly Box[]): boolean | typeof spent;
    /** Sources of which every one is needed so that their boxes cover a space that all boxes do cover. */
    proof(space: Space, boxes: readonly Box[]): readonly Source[];
}
