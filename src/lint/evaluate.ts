import type { Place } from "../model/place.ts";
import type { ResourceKind } from "../model/resource.ts";
import type { PartnerSubject } from "../model/subjects/partner-subject.ts";
import { subjectKinds, subjectsOf, unlistedSubjects, type Subject, type SubjectKind } from "../model/subjects.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, type Undetermined } from "../model/undetermined.ts";
import { fingerprint, valueHash } from "./identity.ts";
import { fillMessage } from "./message.ts";
import { notApplicable, type Problem, type Rule } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** A rule that is switched on, with what the configuration made of it. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Valid against the rule's option schema, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What an outcome is about, in a report's terms. */
export interface SubjectName {
  readonly kind: SubjectKind;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Which of our tenants it is in, where there are several. */
  readonly tenant?: string;
}

/** A finding before its place is turned into lines. */
export interface PlacedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly subject: SubjectName;
  /** Which of the rule's messages it is. */
  readonly messageId: string;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
  readonly value: string | undefined;
  /** The setting that is judged, as part of the finding's identity; the empty text where it is the whole subject. */
  readonly setting: string;
  readonly fingerprint: string;
  /** Set where the rule could not judge all of the subject: other findings of it can be hidden. */
  readonly hasGaps?: true;
}

export interface UnknownOutcome {
  readonly rule: Rule;
  readonly subject: SubjectName;
  readonly reason: string;
  readonly needs: readonly ResourceKind[];
}

/** A rule that threw or was stopped: neither a finding nor a pass. */
export interface Crash {
  readonly rule: Rule;
  /** Absent when it gave nothing on any subject. */
  readonly subject?: SubjectName;
  /** Which of our tenants it was about, where there are several. */
  readonly tenant?: string;
  readonly cause: unknown;
}

export interface Evaluation {
  readonly findings: readonly PlacedFinding[];
  readonly unknown: readonly UnknownOutcome[];
  readonly crashes: readonly Crash[];
  readonly passes: number;
  readonly notApplicable: number;
}

/** Meets every enabled rule with every subject it is about; each meeting ends in exactly one kind of outcome. */
export function evaluate(tenant: Tenant, rules: readonly EnabledRule[]): Evaluation {
  const findings: PlacedFinding[] = [];
  const unknown: UnknownOutcome[] = [];
  const crashes: Crash[] = [];
  let passes = 0;
  let withoutObject = 0;

  for (const kind of subjectKinds) {
    const concerned = rules.filter(({ rule }) => isAbout(rule, kind));
    if (concerned.length === 0) continue;
    for (const subject of subjectsOf(tenant, kind)) {
      // An entry of Microsoft's own making: only the rules on such entries have anything to say.
      const isMicrosofts = partnerOf(subject)?.wellKnown?.isMicrosofts === true;
      for (const enabled of concerned) {
        const { rule } = enabled;
        if (isMicrosofts && rule.judgesMicrosoftTenants !== true) {
          withoutObject += 1;
          continue;
        }
        try {
          const outcome = meet(enabled, subject);
          if (outcome === "pass") passes += 1;
          else if (outcome === notApplicable) withoutObject += 1;
          else if (outcome.problems.length > 0) {
            for (const problem of outcome.problems) {
              findings.push({ ...finding(enabled, subject, problem, tenant.name), ...(outcome.gaps.length > 0 && { hasGaps: true }) });
            }
          } else unknown.push({ rule, subject: nameOf(subject, tenant.name), ...gap(outcome.gaps, tenant) });
        } catch (cause) {
          // The other findings must not be lost: the crash is carried out and ends the run as incomplete.
          const name = nameOf(subject, tenant.name);
          crashes.push({ rule, subject: name, ...(name.tenant !== undefined && { tenant: name.tenant }), cause });
        }
      }
    }
    const unlisted = unlistedSubjects(tenant, kind);
    for (const { rule } of unlisted.length === 0 ? [] : concerned) {
      const gaps = unlisted.filter(({ reads }) => reads === undefined || rule.reads.includes(reads)).map((each) => each.gap);
      const subject = nameOf({ kind, id: undefined, name: undefined }, tenant.name);
      if (gaps.length > 0) unknown.push({ rule, subject, ...gap(gaps, tenant) });
    }
  }
  return { findings, unknown, crashes, passes, notApplicable: withoutObject };
}

function partnerOf(subject: Subject): PartnerSubject | undefined {
  if (subject.kind === "partner") return subject;
  return subject.kind === "service-provider" ? subject.partner : undefined;
}

function isAbout(rule: Rule, kind: SubjectKind): boolean {
  return typeof rule.subject === "string" ? rule.subject === kind : rule.subject.includes(kind);
}

interface Yielded {
  readonly problems: readonly Problem[];
  readonly gaps: readonly Undetermined[];
}

type Outcome = "pass" | typeof notApplicable | Yielded;

/** A problem outweighs a gap: what is bad is bad whatever else is unknown. */
function meet({ rule, options }: EnabledRule, subject: Subject): Outcome {
  const missing = undeterminedReads(rule, subject);
  if (missing !== undefined) return { problems: [], gaps: [missing] };

  // The one cast of the project: `defineRule` tied the rule's `check` to this kind of subject and these options.
  const verdicts = rule.check(subject as never, options as never);
  let yielded: { problems: Problem[]; gaps: Undetermined[] } | undefined;
  for (;;) {
    const step = verdicts.next();
    if (step.done === true) return yielded ?? (step.value === notApplicable ? notApplicable : "pass");
    yielded ??= { problems: [], gaps: [] };
    if (isUndetermined(step.value)) yielded.gaps.push(step.value);
    else yielded.problems.push(step.value);
  }
}

function undeterminedReads(rule: Rule, subject: Subject): Undetermined | undefined {
  for (const name of rule.reads) {
    const value: unknown = Reflect.get(subject, name);
    if (isUndetermined(value)) return value;
  }
  return undefined;
}

function finding({ rule, severity }: EnabledRule, subject: Subject, problem: Problem, tenant: string | undefined): PlacedFinding {
  const { at } = problem;
  const setting = problem.setting ?? at.setting ?? "";
  const inherited = at.inherited === undefined ? [] : [{ message: "inherited from the default", place: at.inherited }];
  return {
    rule,
    severity,
    subject: nameOf(subject, tenant),
    messageId: problem.message,
    message: fillMessage(rule, problem, subject.label),
    place: at.place,
    related: [...inherited, ...(problem.related ?? [])],
    value: at.judged === undefined ? undefined : valueHash(at.judged),
    setting,
    fingerprint: fingerprint(rule.id, subject.kind, subject.id, setting, tenant),
  };
}

/** Where a read of the tenant failed, that is the reason, and not that what it would have given is missing. */
function gap(gaps: readonly Undetermined[], tenant: Tenant): Pick<UnknownOutcome, "reason" | "needs"> {
  const reasons = new Set<string>();
  const needs = new Set<ResourceKind>();
  // Every target of a partner can give the same gap.
  for (const each of new Set(gaps)) {
    let hasFailed = false;
    for (const kind of each.needs) {
      needs.add(kind);
      const failed = tenant.unread(kind);
      if (failed === undefined) continue;
      hasFailed = true;
      reasons.add(failed.undetermined);
    }
    if (!hasFailed) reasons.add(each.undetermined);
  }
  return { reason: [...reasons].join("; "), needs: [...needs] };
}

function nameOf({ kind, id, name }: Pick<Subject, "kind" | "id" | "name">, tenant: string | undefined): SubjectName {
  return { kind, id, name, ...(tenant !== undefined && { tenant }) };
}
