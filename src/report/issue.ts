import { escape, type Link } from "./markdown-text.ts";
import { findingRow, table } from "./markdown.ts";
import { tally, worstFirst } from "./order.ts";
import { count, nothingFound, severityCounts } from "./phrases.ts";
import type { Finding, Report } from "./report.ts";

/** Characters that the rows and the owners may take: the whole stays below the 65 536 that GitHub takes. */
const room = { findings: 50_000, owners: 10_000 } as const;

export interface IssueOptions {
  /** The first line, by which the issue is found again. */
  readonly marker: string;
  readonly link?: Link;
  /** Users and teams with their @, by owner: nobody else is mentioned. They are checked to be no more than that. */
  readonly mentions?: Readonly<Record<string, string>>;
  /** The address of the run. */
  readonly run?: string;
}

/** The issue that a scheduled run keeps: what is found now, whose it is, and where the rest stands. It mentions only whom it is told to. */
export function toIssue(report: Report, { marker, link, run, mentions = {} }: IssueOptions): string {
  const rest = run === undefined ? "the job summary" : `[the job summary](${run})`;
  const findings = worstFirst(report.findings);
  const rows = fitting(findings.map((finding) => findingRow(finding, link)), room.findings);
  const left = findings.slice(rows.length);
  const found = findings.length === 0 ? nothingFound(report) : `${count(findings.length, "finding")} (${severityCounts(report.counts.bySeverity)})`;
  const owners = ownerLines(findings, mentions);
  const shownOwners = fitting(owners, room.owners);
  return `${[
    `${marker}\n**xtaplint** — ${found}${report.verdict === "incomplete" ? "; not everything could be read or judged" : ""}.`,
    ...table(rows),
    ...(left.length === 0 ? [] : [`… and ${left.length} more (${severityCounts(tally(left))}) in ${rest}.`]),
    ...(owners.length === 0 ? [] : [["Who answers for it, by the catalog:", "", ...shownOwners, ...(owners.length > shownOwners.length ? [`- and ${owners.length - shownOwners.length} more in ${rest}`] : [])].join("\n")]),
    `<sub>A scheduled run keeps this issue, and closes it when nothing is found. Everything is in ${rest}.</sub>`,
  ].join("\n\n")}\n`;
}

/** Each owner with how many findings are theirs, who has most first. */
function ownerLines(findings: readonly Finding[], mentions: Readonly<Record<string, string>>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { subject } of findings) if (subject.owner !== undefined) counts.set(subject.owner, (counts.get(subject.owner) ?? 0) + 1);
  // An owner can be called like something that every object has.
  const mention = (owner: string): string => (Object.hasOwn(mentions, owner) ? ` (${mentions[owner] ?? ""})` : "");
  return [...counts].sort(([, one], [, other]) => other - one).map(([owner, n]) => `- ${escape(owner)}${mention(owner)}: ${count(n, "finding")}`);
}

function fitting(lines: readonly string[], characters: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > characters;
  });
  return end === -1 ? lines : lines.slice(0, end);
}
