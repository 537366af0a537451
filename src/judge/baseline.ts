import { applyBaseline, canStandInBaseline, keyOf, keyOfFinding, type BaselineEntry, type BaselinedFinding } from "../lint/baseline.ts";
import type { EnabledRule, SubjectName } from "../lint/evaluate.ts";
import type { ExceptedFinding } from "../lint/exceptions.ts";
import type { ResourceKind } from "../model/resource.ts";
import { subjectsOf, type SubjectKind } from "../model/subjects.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { Beside, Outcomes } from "./judge.ts";

/** A tenant, the rules that are on, and what they found before any baseline was held against it. */
export interface Judged {
  readonly tenant: Tenant;
  readonly rules: readonly EnabledRule[];
  readonly outcomes: Outcomes;
  /** What was found by other means, with the rules that were on for it. */
  readonly beside?: Pick<Beside, "rules">;
}

/** Outcomes with what exceptions and the baseline cover taken out. */
export interface GovernedOutcomes extends Omit<Outcomes, "excepted"> {
  readonly excepted: readonly (ExceptedFinding | BaselinedFinding)[];
}

/** Holds a baseline against what exceptions left: where both cover a finding, the exception says until when. */
export function withBaseline(outcomes: Outcomes, entries: readonly BaselineEntry[]): GovernedOutcomes {
  const { findings, baselined } = applyBaseline(outcomes.findings, entries);
  return { ...outcomes, findings, excepted: [...outcomes.excepted, ...baselined] };
}

/**
 * What became of a baseline entry: its finding is there, it is there and an exception covers it, it is gone, or nobody
 * can say, because the rule is off or something that it needs is unknown.
 */
export type Standing = "found" | "excepted" | "gone" | "not judged";

/** Lists of Graph without which a subject of a kind that is not among the input can still exist. */
const lists: Readonly<Record<SubjectKind, readonly ResourceKind[]>> = {
  default: [],
  partner: ["crossTenantAccessPolicyPartner"],
  authorization: [],
  tenant: [],
  "ca-policy": ["conditionalAccessPolicy"],
  guest: ["user"],
  "service-provider": ["crossTenantAccessPolicyPartner", "delegatedAdminRelationship"],
  "catalog-entry": [],
  file: [],
  exception: [],
};

/** The standing of each entry, in their order. An entry is gone only where the rule looked and did not find it. */
export function standingsOf(entries: readonly BaselineEntry[], judged: Judged): readonly Standing[] {
  const { findings, excepted, unknown } = judged.outcomes;
  const found = new Set(findings.filter(canStandInBaseline).map(keyOfFinding));
  const covered = new Set(excepted.map(keyOfFinding));
  const kindsOf = new Map([...judged.rules.map(({ rule }) => rule), ...(judged.beside?.rules ?? [])].map((rule) => [rule.id, [rule.subject].flat()]));
  // A rule that found one thing on a subject and could not judge another has a finding as its outcome.
  const partly = [...findings, ...excepted].filter(({ hasGaps }) => hasGaps === true);
  const open = new Set([...unknown, ...partly].map(({ rule, subject }) => meeting(rule.id, nameOf(subject))));
  const exists = subjectFinder(judged.tenant);

  return entries.map((entry): Standing => {
    const key = keyOf(entry);
    if (found.has(key)) return "found";
    if (covered.has(key)) return "excepted";
    const kinds = kindsOf.get(entry.rule);
    if (kinds === undefined || open.has(meeting(entry.rule, entry.subject))) return "not judged";
    return kinds.some((kind) => exists(kind, entry.subject)) || kinds.every((kind) => isComplete(kind, judged.tenant)) ? "gone" : "not judged";
  });
}

/** Whether what is not among the subjects of a kind does not exist. */
function isComplete(kind: SubjectKind, tenant: Tenant): boolean {
  if (kind === "catalog-entry") return tenant.catalog !== undefined;
  return lists[kind].every((list) => !isUndetermined(tenant.complete(list)));
}

/** The subjects of a kind are listed when somebody asks: most entries still have their finding. */
function subjectFinder(tenant: Tenant): (kind: SubjectKind, subject: string) => boolean {
  const known = new Map<SubjectKind, ReadonlySet<string>>();
  return (kind, subject) => {
    let names = known.get(kind);
    if (names === undefined) {
      names = new Set(Array.from(subjectsOf(tenant, kind), nameOf));
      known.set(kind, names);
    }
    return names.has(subject.toLowerCase());
  };
}

function nameOf({ kind, id }: Pick<SubjectName, "kind" | "id">): string {
  return (id ?? kind).toLowerCase();
}

function meeting(rule: string, subject: string): string {
  return `${rule} ${subject.toLowerCase()}`;
}
