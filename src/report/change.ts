import { tally } from "./order.ts";
import { severityCounts } from "./phrases.ts";
import type { Finding, Report, Standing } from "./report.ts";
import type { Split } from "./split.ts";

/** How the report of a change is shown. Its findings have their standing, and it lists what is fixed. */
export interface ChangeView {
  /** Whether the change touches the lines of a finding. */
  readonly touches: (finding: Finding) => boolean;
  /** What is to be known of how it was judged, a sentence each. Hold text of the input: escape them. */
  readonly notes: readonly string[];
}

/** How many findings a change has of each standing. */
export interface ChangeCounts {
  readonly new: number;
  readonly changed: number;
  readonly existing: number;
  readonly fixed: number;
}

/** The report with the standing of each finding, and with what is fixed. The findings of the split are those of the report. */
export function withStandings(report: Report, { fresh, changed, fixed }: Split): Report {
  const [isNew, isChanged] = [new Set(fresh), new Set(changed)];
  const standingOf = (finding: Finding): Standing => (isNew.has(finding) ? "new" : isChanged.has(finding) ? "changed" : "existing");
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, standing: standingOf(finding) })), fixed };
}

/** Whether the change brought a finding, or another value for it. */
export function isBrought({ standing }: Finding): boolean {
  return standing === "new" || standing === "changed";
}

/** Counts each standing. */
export function changeCounts({ findings, fixed = [] }: Report): ChangeCounts {
  const having = (wanted: Standing): number => findings.filter(({ standing }) => standing === wanted).length;
  return { new: having("new"), changed: having("changed"), existing: having("existing"), fixed: fixed.length };
}

/** 0 for what the change brought on lines that it touches, 1 for what it brought elsewhere, 2 for what was there. */
export function changeRank({ touches }: ChangeView, finding: Finding): number {
  if (!isBrought(finding)) return 2;
  return touches(finding) ? 0 : 1;
}

/** "2 new findings, 1 changed, 3 existing, 1 fixed": all of them, so that a reader can add them up. */
function changeSentence(report: Report): string {
  const counts = changeCounts(report);
  return `${counts.new} new ${counts.new === 1 ? "finding" : "findings"}, ${counts.changed} changed, ${counts.existing} existing, ${counts.fixed} fixed`;
}

/** "✖ The gate fails: …": with how many findings there are of each kind, so that they add up. */
export function gateSentence(report: Report): string {
  const { verdict, findings } = report;
  const gate = verdict === "pass" ? "✔ The gate passes" : verdict === "fail" ? "✖ The gate fails" : "✖ Not everything could be read or judged";
  const brought = findings.filter(isBrought);
  const severities = brought.length === 0 ? "" : ` (new and changed: ${severityCounts(tally(brought))})`;
  return `${gate}: ${changeSentence(report)}${severities}.`;
}

/** How a change was judged, in sentences. `ownSettings` is why those of the base could not be used, a clause. */
export function judgingNotes(gate: "new" | "all", ownSettings: string | undefined): readonly string[] {
  return [
    gate === "new" ? "Only new and changed findings fail the run (gate: new)." : "All findings fail the run (gate: all).",
    ownSettings === undefined
      ? "Configuration, exceptions, baseline and catalog approvals are those of the base."
      : `The settings of the base cannot be used (${ownSettings.replace(/\.$/, "")}), so those of the change were.`,
  ];
}
