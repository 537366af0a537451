import { evaluate, type EnabledRule, type Evaluation } from "./lint/evaluate.ts";
import { applyExceptions, type ExceptedFinding } from "./lint/exceptions.ts";
import type { OwnFile } from "./load-own-file.ts";
import { readExceptions, type JudgedException } from "./model/exceptions.ts";
import type { Tenant } from "./model/tenant.ts";

/** What the evaluation found, without what is excepted. */
export interface Outcomes extends Evaluation {
  readonly excepted: readonly ExceptedFinding[];
  /** What became of each exception. */
  readonly exceptions: readonly JudgedException[];
}

/**
 * Judges everything but the exceptions, holds them against it, and then judges the exceptions themselves. `known` are the
 * ids of all rules that exist, on or off.
 */
export function judge(tenant: Tenant, rules: readonly EnabledRule[], known: ReadonlySet<string>, file: OwnFile | undefined): Outcomes {
  const onExceptions = rules.filter(({ rule }) => rule.subject === "exception");
  const first = evaluate(tenant, rules.filter((enabled) => !onExceptions.includes(enabled)));
  if (file === undefined) return { ...first, excepted: [], exceptions: [] };
  const { findings, excepted, exceptions } = applyExceptions(readExceptions(file.entries, file.place), {
    ...first,
    known,
    enabled: new Set(rules.map(({ rule }) => rule.id)),
    catalog: tenant.catalog,
    today: tenant.today,
  });
  const second = evaluate({ ...tenant, exceptions }, onExceptions);
  return {
    findings: [...findings, ...second.findings],
    excepted,
    exceptions,
    unknown: [...first.unknown, ...second.unknown],
    crashes: [...first.crashes, ...second.crashes],
    passes: first.passes + second.passes,
    notApplicable: first.notApplicable + second.notApplicable,
  };
}
