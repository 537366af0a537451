import { ageInDays } from "../model/days.ts";
import { severities, type Acceptance, type Counts, type ExceptedFinding, type Finding, type Report, type SubjectRef } from "./report.ts";

/** "1 rule", "3 rules", "2 outcomes that …": the number and the noun that fits it. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "2 high, 1 medium": the severities that occur, worst first; empty when there is no finding. */
export function severityCounts(bySeverity: Counts["bySeverity"]): string {
  return severities
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => `${bySeverity[severity]} ${severity}`)
    .join(", ");
}

/** The outcomes beside findings, none left out, so that a reader can add them up. */
export function otherOutcomes({ counts, excepted }: Report): readonly string[] {
  const [first] = excepted.flatMap(({ exception }) => ("expires" in exception ? exception.expires : [])).sort();
  return [
    `${counts.excepted} excepted${first === undefined ? "" : ` until ${first}`}`,
    `${counts.unknown} unknown`,
    `${counts.pass} pass`,
    `${counts["not-applicable"]} not applicable`,
  ];
}

/** Who accepted a finding and until when, in a clause. */
export function acceptedBy(exception: Acceptance): string {
  if ("baseline" in exception) return `in the baseline${exception.since === undefined ? "" : ` since ${exception.since}`}`;
  const { id, owner, reason, expires } = exception;
  return `${id} of ${owner}, until ${expires}: ${reason}`;
}

/** Findings that somebody accepted by name, one by one: those of the baseline are many, and only counted. */
export function acceptedSingly({ excepted }: Report): readonly ExceptedFinding[] {
  return excepted.filter(({ exception }) => !("baseline" in exception));
}

/** What there is to say of the baseline, in a sentence each: how much it covers and since when, and what it need not hold. */
export function baselineSentences({ excepted, staleBaselineEntries: stale, now }: Report): readonly string[] {
  const days = excepted.flatMap(({ exception }) => ("baseline" in exception ? [exception.since ?? ""] : []));
  const [oldest = ""] = days.filter((day) => day !== "").sort();
  const age = ageInDays(oldest, now) ?? -1;
  const since = oldest === "" ? "" : `, the oldest since ${oldest}${age < 0 ? "" : ` (${count(age, "day")})`}`;
  return [
    ...(days.length === 0 ? [] : [`${days.length} in the baseline${since}.`]),
    ...(stale === 0 ? [] : [`${count(stale, "baseline entry matches", "baseline entries match")} nothing: xtaplint baseline --prune removes ${stale === 1 ? "it" : "them"}.`]),
  ];
}

/** Who answers for a subject and what it is for, in a clause; undefined where no catalog says it. */
export function answersFor({ owner, purpose }: SubjectRef): string | undefined {
  if (owner === undefined) return purpose === undefined ? undefined : `for: ${purpose}`;
  return `owner: ${owner}${purpose === undefined ? "" : ` (${purpose})`}`;
}

/** "nothing found", and what that leaves open. */
export function nothingFound(report: Report): string {
  if (nothingToJudge(report)) return "nothing to judge";
  return report.counts.unknown > 0 ? "nothing found in what could be judged" : "nothing found";
}

/** The message of a finding, with the tenant before it where there are several. */
export function messageOf({ message, subject }: Finding): string {
  return subject.tenant === undefined ? message : `${subject.tenant}: ${message}`;
}

/** What a subject is called in prose: its name, else its id, an id in GUID form shortened, else its kind; with its tenant where there are several. */
export function subjectName(subject: SubjectRef, singletons: Readonly<Record<string, string>> = {}): string {
  const name = nameOf(subject, singletons);
  return subject.tenant === undefined ? name : `${name} in ${subject.tenant}`;
}

function nameOf(subject: SubjectRef, singletons: Readonly<Record<string, string>>): string {
  if (subject.name !== undefined && subject.name !== "") return subject.name;
  return subject.id === undefined ? (singletons[subject.kind] ?? subject.kind) : shortId(subject.id);
}

/** "3 partners, 4 files", with the tenants before where there are several: how much was read. */
export function extent(report: Report): string {
  const read = report.inputs.filter((input) => input.status === "read").length;
  const tenants = report.tenants === undefined ? "" : `${count(report.tenants, "tenant")}, `;
  return `${tenants}${count(report.partners, "partner")}, ${count(read, "file")}`;
}

/** Whether no file held a policy: nothing was judged, and every count would be about nothing. */
export function nothingToJudge({ inputs, findings }: Report): boolean {
  return findings.length === 0 && inputs.every(({ status }) => status !== "read");
}

/** Said once when nothing of the input is about other tenants; undefined otherwise. */
export function noCrossTenantData(report: Report): string | undefined {
  if (nothingToJudge(report)) return "No policy was read, so nothing was judged.";
  return report.hasCrossTenantData ? undefined : "The input holds no cross-tenant access settings, so no trust in another tenant was judged.";
}

/** At most `limit` items and how many more there are: "a, b, c and 4 more". */
export function listed(items: readonly string[], limit: number): string {
  if (items.length <= limit) return items.join(", ");
  return `${items.slice(0, limit).join(", ")} and ${items.length - limit} more`;
}

function shortId(id: string): string {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}
