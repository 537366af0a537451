import { AssertionError } from "node:assert/strict";
import { rulesOfModule, type RuleModule } from "../lint/custom/rule-module.ts";
import type { Rule } from "../lint/rule.ts";
import { isObject } from "../model/json.ts";
import { caseFaults } from "./case-faults.ts";
import { checksOf, type Cases, type Check } from "./checks.ts";

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
export function testRule(module: RuleModule, cases: ModuleCases, register?: Register): void {
  const rule = ruleOf(module, isObject(cases) ? cases.rule : undefined);
  const faults = caseFaults(rule, cases);
  if (faults.length > 0) throw new AssertionError({ message: faults.join("\n") });
  const checks = checksOf(rule, cases);
  if (register === undefined) runAll(rule.id, checks);
  else for (const { name, run } of checks) register(`${rule.id} ${name}`, run);
}

function ruleOf(module: RuleModule, id: string | undefined): Rule {
  const rules = rulesOfModule(module, "the module").map(({ rule }) => rule);
  const ids = rules.map((rule) => rule.id).join(", ");
  const [only, other] = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (only === undefined) throw new AssertionError({ message: id === undefined ? "the module has no rule" : `the module has no rule "${id}", but ${ids}` });
  if (other !== undefined) throw new AssertionError({ message: `the module has several rules (${ids}): name one as rule` });
  return only;
}

function runAll(id: string, checks: readonly Check[]): void {
  const failures = checks.flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return [`✖ ${name}\n${error instanceof Error ? error.message : String(error)}`];
    }
  });
  if (failures.length === 0) return;
  throw new AssertionError({ message: [`${id}: ${failures.length} of ${checks.length} checks fail`, ...failures].join("\n\n") });
}
