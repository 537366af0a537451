import { nameOf } from "./missing.ts";
import { countsOf, type EffectName, type ExposureChange, type ExposureReport, type ExposureUnknown, type NotCompared, type SideRef } from "./diff.ts";
import { count, listed, subjectName } from "./phrases.ts";
import type { SubjectRef } from "./report.ts";

/** What a side is called in a sentence. Holds text of the input: escape it. */
export function sideName({ kind, path, revision, commit }: SideRef): string {
  if (kind === "working-directory") return "the working directory";
  if (kind === "path") return path ?? "";
  const name = commit?.startsWith(revision ?? "") === true ? commit.slice(0, 10) : `${revision ?? ""} (${commit?.slice(0, 10) ?? ""})`;
  return path === undefined ? name : `${path} in ${name}`;
}

/** The verdict in a sentence, with the words that weigh marked by `strong`. */
export function verdictSentence(report: ExposureReport, strong: (text: string) => string = (text) => text): string {
  const { opens, closes, unknown } = countsOf(report);
  const own = report.signInsOfOutsidersOnly === true ? " What Conditional Access asks of your own people was not compared." : "";
  const rest = `${unknown === 0 ? "" : ` ${count(unknown, "setting")} cannot be told.`}${own}`;
  if (opens > 0) {
    return `this change ${strong("opens")} access (${count(opens, "place")})${closes > 0 ? ` and ${strong("closes")} it (${count(closes, "place")})` : ""}.${rest}`;
  }
  if (closes > 0) return `this change ${strong("closes")} access (${count(closes, "place")})${isWhole(report) ? " and opens none" : ", and opens none in what could be compared"}.${rest}`;
  if (!isWhole(report)) return `no change of access in what could be compared.${rest}`;
  return report.changes.length === 0 ? "no change of access (at most order and formatting)." : "no change of access.";
}

/** Whether everything was compared that differs. */
function isWhole({ unknown, notCompared, unread, notes }: ExposureReport): boolean {
  return unknown.length + notCompared.length + unread.length + notes.length === 0;
}

/** The headings of changes, in the order in which they are told. */
export const effectTitles: readonly (readonly [EffectName, string])[] = [
  ["opens", "Opens"],
  ["opens-and-closes", "Opens and closes"],
  ["closes", "Closes"],
  ["neutral", "Changes nothing of access"],
];

/** The message of a change, with the tenant before it where there are several. */
export function messageOf({ message, subject }: ExposureChange): string {
  return subject.tenant === undefined ? message : `${subject.tenant}: ${message}`;
}

const mostHeirs = 3;
const mostTargets = 3;

/** Who gets what the default gets; undefined where nobody is known to. */
export function heirsInWords(heirs: readonly SubjectRef[]): string | undefined {
  if (heirs.length === 0) return undefined;
  return `${count(heirs.length, "partner inherits", "partners inherit")} it: ${listed(heirs.map(({ kind, id, name }) => subjectName({ kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }) })), mostHeirs)}`;
}

/** What was put into lists and taken out of them, a clause for each list. */
export function listsInWords({ lists }: Pick<ExposureChange, "lists">): readonly string[] {
  return lists.map(({ what, added, removed }) => {
    const parts = [...(added.length > 0 ? [`${listed(added, mostTargets)} added`] : []), ...(removed.length > 0 ? [`${listed(removed, mostTargets)} removed`] : [])];
    return `${what}: ${parts.join("; ")}`;
  });
}

/** The settings that cannot be told, a sentence for each reason. */
export function unknownSentences(unknown: readonly ExposureUnknown[]): readonly string[] {
  const groups = new Map<string, ExposureUnknown[]>();
  for (const each of unknown) {
    const key = JSON.stringify([each.reason, each.side]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => {
    const titles = [...new Set(group.map(({ title }) => title))];
    const subjects = [...new Set(group.flatMap(({ subject, heirs }) => [subject, ...heirs]).map((subject) => subjectName(subject, singletons)))];
    return `${listed(titles, 4)} of ${listed(subjects, 3)}: ${sides[group[0]?.side ?? "both"]}${group[0]?.reason ?? ""}.`;
  });
}

const sides: Readonly<Record<ExposureUnknown["side"], string>> = { base: "in the base, ", head: "in the head, ", both: "" };

const singletons: Readonly<Record<string, string>> = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };

/** What differs and was not held against access, in a sentence. */
export function notComparedSentence({ kind, added, removed, changed, unclear, properties, tenant }: NotCompared): string {
  const numbers = [`${changed} changed`, `${added} added`, `${removed} removed`, `${unclear} may have changed`].filter((each) => !each.startsWith("0 "));
  const which = properties.length === 0 ? "" : ` (${listed(properties, 5)})`;
  return `${tenant === undefined ? "" : `${tenant}: `}${nameOf(kind)}: ${numbers.join(", ")}${which}.`;
}
