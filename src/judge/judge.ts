import { evaluate, type EnabledRule, type Evaluation } from "../lint/evaluate.ts";
import { applyExceptions, type ExceptedFinding } from "../lint/exceptions.ts";
import type { Rule } from "../lint/rule.ts";
import type { OwnFile } from "../load/own-file.ts";
import { readExceptions, type JudgedException } from "../model/exceptions.ts";
import type { Tenant } from "../model/tenant.ts";

/** What the evaluation found, without what is excepted. */
export interface Outcomes extends Evaluation {
  readonly excepted: readonly ExceptedFinding[];
  /** What became of each exception. */
  readonly exceptions: readonly JudgedException[];
}

/** A tenant with everything judged but its exceptions. */
interface Heard {
  readonly tenant: Tenant;
  readonly file: OwnFile | undefined;
  /** Without what is excepted. */
  readonly evaluation: Evaluation;
  readonly excepted: readonly ExceptedFinding[];
  readonly exceptions: readonly JudgedException[];
}

/** A tenant as it was read, with the exceptions that hold in it. */
interface Judgeable {
  readonly tenant: Tenant;
  readonly exceptions: OwnFile | undefined;
  readonly rules: readonly EnabledRule[];
  /** What was found by other means than by meeting rules with subjects. */
  readonly beside?: Beside;
}

/** Outcomes of rules that hold a tenant against something else. */
export interface Beside extends Pick<Evaluation, "findings" | "unknown"> {
  /** The rules that are on for it. */
  readonly rules: readonly Rule[];
}

/**
 * Judges tenants, each by itself: everything but the exceptions, then holds these against it, then the exceptions
 * themselves. `known` are the ids of all rules that exist, on or off. Exceptions that tenants share are judged once,
 * with the first that has them.
 */
export function judgeAll<T extends Judgeable>(tenants: readonly T[], known: ReadonlySet<string>): readonly (T & { readonly outcomes: Outcomes })[] {
  const heard = tenants.map((read) => ({ read, ...hear(read, known) }));
  return heard.map(({ read, ...each }, index) => {
    const sharers = heard.filter(({ file }) => file !== undefined && file.file === each.file?.file);
    const isFirst = sharers[0] === undefined || sharers[0] === heard[index];
    const exceptions = isFirst ? usedAnywhere(each.exceptions, sharers) : [];
    return { ...read, outcomes: judgeExceptions({ ...each, exceptions }, read.rules) };
  });
}

function hear({ tenant, rules, exceptions: file, beside }: Judgeable, known: ReadonlySet<string>): Heard {
  const met = evaluate(tenant, rules.filter(({ rule }) => rule.subject !== "exception"));
  const evaluation = beside === undefined ? met : { ...met, findings: [...met.findings, ...beside.findings], unknown: [...met.unknown, ...beside.unknown] };
  if (file === undefined) return { tenant, file, evaluation, excepted: [], exceptions: [] };
  const { findings, excepted, exceptions } = applyExceptions(readExceptions(file.entries, file.place), {
    ...evaluation,
    known,
    enabled: new Set([...rules.map(({ rule }) => rule), ...(beside?.rules ?? [])].map(({ id }) => id)),
    catalog: tenant.catalog,
    today: tenant.today,
  });
  return { tenant, file, evaluation: { ...evaluation, findings }, excepted, exceptions };
}

function judgeExceptions({ tenant, evaluation: first, excepted, exceptions }: Heard, rules: readonly EnabledRule[]): Outcomes {
  if (exceptions.length === 0) return { ...first, excepted, exceptions };
  const onExceptions = rules.filter(({ rule }) => rule.subject === "exception");
  const second = evaluate({ ...tenant, exceptions }, onExceptions);
  return {
    findings: [...first.findings, ...second.findings],
    excepted,
    exceptions,
    unknown: [...first.unknown, ...second.unknown],
    crashes: [...first.crashes, ...second.crashes],
    passes: first.passes + second.passes,
    notApplicable: first.notApplicable + second.notApplicable,
  };
}

/** From what says most about an entry to what says least. */
const uses: readonly JudgedException["use"]["kind"][] = ["covers", "value changed", "rule unknown", "unused", "rule off", "not valid"];

/** What became of each exception in the tenant in which it did most. */
function usedAnywhere(exceptions: readonly JudgedException[], heard: readonly Heard[]): readonly JudgedException[] {
  return exceptions.map((here, index) => {
    const everywhere = heard.flatMap((each) => each.exceptions[index] ?? []);
    return everywhere.sort((one, other) => uses.indexOf(one.use.kind) - uses.indexOf(other.use.kind))[0] ?? here;
  });
}
