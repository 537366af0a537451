import type { Tenant } from "../../model/tenant.ts";
import type { Target } from "../access.ts";
import type { Person } from "../reading/origins.ts";
import type { Met, Reading } from "../reading/reading.ts";
import { type Rule } from "../reading/rule.ts";
import { type TargetScope, type UserScope } from "../reading/scope.ts";
import type { Atoms } from "./atoms.ts";
import { spent, type Box } from "./boxes.ts";
/** For each policy whether it is about somebody or something. Only of those that hung on something it is kept on what. */
export interface Scopes<T> {
    readonly values: readonly T[];
    readonly met: ReadonlyMap<number, Met>;
}
/** Boxes, and what they hung on. */
export interface Worked {
    readonly boxes: readonly Box[] | typeof spent;
    readonly met: Met;
}
/** The policies of a tenant, and what each of them denies to whom. Everything is worked out once. */
export declare class Rules {
    #private;
    readonly list: readonly Rule[];
    constructor(tenant: Tenant, atoms: Atoms);
    userScopes(person: Person, reading: Reading): Scopes<UserScope>;
    targetScopes(target: Target, reading: Reading): Scopes<TargetScope>;
    /** What a policy denies to somebody, given whom and what it is about. */
    boxes(index: number, users: UserScope, targets: TargetScope, person: Person, reading: Reading): Worked;
}
