import type { Tenant } from "../model/tenant.ts";
import type { AccessFact, Basis } from "./access.ts";
import type { Cell, Compiler } from "./core/compile.ts";
/** What decides cells, as texts that can be held against those of another tenant. */
export declare class Bases {
    #private;
    constructor(tenant: Tenant, compiler: Compiler, facts: readonly AccessFact[]);
    of(cell: Cell): Basis;
}
