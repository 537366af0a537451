import { type RuleModule } from "../lint/custom/rule-module.ts";
import { type Cases } from "./checks.ts";
export type { OwnRule, RuleModule } from "../lint/custom/rule-module.ts";
export type { Problem, Verdicts } from "../lint/rule.ts";
export type { Subjects } from "../model/subjects.ts";
export type { Undetermined } from "../model/undetermined.ts";
export type { Case, Cases, Expected } from "./checks.ts";
export type { Given } from "./given.ts";
export type { Neighbour } from "./neighbour.ts";
/** The cases of one rule of a module. */
export interface ModuleCases extends Cases {
    /** The id of the rule; needed where the module has several. */
    readonly rule?: string;
}
/** What registers a test, such as `test` of `node:test` or of vitest. */
export type Register = (name: string, run: () => void) => unknown;
/**
 * Tests a rule of a module. `module` is its default export. With `register` each check becomes a test of that runner;
 * without it all are run here and now.
 * @throws AssertionError when the cases are not sound, or too weak to prove anything; without `register` also when a
 * check fails, with the difference of each.
 */
export declare function testRule(module: RuleModule, cases: ModuleCases, register?: Register): void;
