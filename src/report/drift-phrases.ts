import type { EffectName } from "./diff.ts";
import type { Difference, DriftAudit, DriftAudits, DriftReport, DriftUnknown, NotHeld } from "./drift.ts";
import { nameOf } from "./missing.ts";
import { count, listed, subjectName } from "./phrases.ts";

/** The headings of differences, in the order in which they are told. */
export const driftTitles: readonly (readonly [EffectName, string])[] = [
  ["opens", "The tenant allows, and the files do not declare"],
  ["opens-and-closes", "The tenant allows something else than the files declare"],
  ["closes", "The files declare, and the tenant does not allow"],
  ["neutral", "Differs, and access is the same"],
];

/** What drift comes to, in a sentence. */
export function driftSentence(drift: DriftReport): string {
  const having = (...effects: readonly EffectName[]): number => drift.differences.filter(({ effect }) => effects.includes(effect)).length;
  const [opens, closes, neutral] = [having("opens", "opens-and-closes"), having("closes", "opens-and-closes"), having("neutral")];
  const rest = drift.unknown.length === 0 ? "" : ` ${count(drift.unknown.length, "setting")} cannot be told.`;
  if (opens + closes === 0) {
    const where = drift.unknown.length + drift.notCompared.length + drift.unread.length === 0 ? "" : " in what could be compared";
    return `The tenant allows what the files declare${where}${neutral === 0 ? "" : `; ${count(neutral, "difference")} without effect on access`}.${rest}`;
  }
  const parts = [...(opens > 0 ? [`allows more than the files declare (${count(opens, "place")})`] : []), ...(closes > 0 ? [`${opens > 0 ? "" : "allows "}less (${count(closes, "place")})`] : [])];
  return `The tenant ${parts.join(" and ")}.${rest}`;
}

/** Who changed it and when, a clause. Holds text of the tenant: escape it. */
export function whoInWords({ time, by, activity, service }: DriftAudit): string {
  const name = by.name ?? by.id;
  const kind = by.kind === "app" ? "the application " : "";
  const who = by.kind === "unknown" || name === undefined ? "by nobody that the audit names" : `by ${kind}${name}`;
  return `changed ${who} on ${time.slice(0, 10)} at ${time.slice(11, 16)} UTC${service === undefined ? "" : `, through ${service.name}`} (${activity})`;
}

const mostAudits = 3;

/** Who can have brought a difference about, a clause each. */
export function auditsInWords({ audits }: Difference, known: DriftAudits): readonly string[] {
  if (!known.read) return [];
  if (audits.length === 0) return ["no audit that was read tells who changed it"];
  return [...audits.slice(0, mostAudits).map(whoInWords), ...(audits.length > mostAudits ? [`and ${count(audits.length - mostAudits, "earlier change")}: see drift of the JSON report`] : [])];
}

/** What is known of audits as a whole, a sentence each. */
export function auditSentences(known: DriftAudits): readonly string[] {
  if (!known.read) return [`Who changed what is not known: ${known.reason}.`];
  const since = known.from === undefined ? "" : `, the oldest of ${known.from.slice(0, 10)}`;
  return [
    `${count(known.changes, "audit")} of changes ${known.changes === 1 ? "was" : "were"} read${since}: Graph keeps thirty days at most.`,
    ...(known.nameless === 0 ? [] : [`${count(known.nameless, "audit")} of a partner ${known.nameless === 1 ? "does" : "do"} not say of which, and can be behind any difference of a partner.`]),
    ...(known.unclear === 0 ? [] : [`${count(known.unclear, "audit")} ${known.unclear === 1 ? "is" : "are"} not understood.`]),
  ];
}

const singletons: Readonly<Record<string, string>> = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
const sides: Readonly<Record<DriftUnknown["side"], string>> = { files: "in the files, ", tenant: "in the tenant, ", both: "" };

/** What was not compared, a sentence for each reason. */
export function notComparedSentences({ unknown, notCompared }: Pick<DriftReport, "unknown" | "notCompared">): readonly string[] {
  const groups = new Map<string, DriftUnknown[]>();
  for (const each of unknown) {
    const key = JSON.stringify([each.reason, each.side]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [
    ...[...groups.values()].map((group) => {
      const titles = [...new Set(group.map(({ title }) => title))];
      const subjects = [...new Set(group.flatMap(({ subject, heirs }) => [subject, ...heirs]).map((subject) => subjectName(subject, singletons)))];
      return `${listed(titles, 4)} of ${listed(subjects, 3)}: ${sides[group[0]?.side ?? "both"]}${group[0]?.reason ?? ""}.`;
    }),
    ...notCompared.map(({ kind, reason }: NotHeld) => `${nameOf(kind)}: ${reason}.`),
  ];
}

/** What was compared with, in a clause. */
export function comparedWith({ tenant }: Pick<DriftReport, "tenant">): string {
  const when = `as it was on ${tenant.to.slice(0, 10)} at ${tenant.to.slice(11, 16)} UTC`;
  return tenant.export === undefined ? `the tenant ${when}` : `the tenant ${when} (${tenant.export})`;
}
