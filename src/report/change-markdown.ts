import { changeCounts, changeRank, gateSentence, type ChangeView } from "./change.ts";
import { exposureMarkdown } from "./diff-markdown.ts";
import type { ExposureReport } from "./diff.ts";
import { escape, type Link } from "./markdown-text.ts";
import { folded, place, type ChangeParts } from "./markdown.ts";
import { worstFirst } from "./order.ts";
import { count, messageOf } from "./phrases.ts";
import type { Finding, Report } from "./report.ts";

/** The most characters of what a change opens and closes; the rest is what the command prints. */
const mostOfExposure = 200_000;

/** What the job summary says of a change beside what it says of a state. */
export function changeParts(report: Report, view: ChangeView, exposure: ExposureReport, address: Link | undefined): ChangeParts {
  const counts = changeCounts(report);
  const fixed = worstFirst(report.fixed ?? []).map((finding: Finding) => `${finding.severity}: ${escape(messageOf(finding))} ${place(finding.location, address)}`);
  return {
    aside: `new or changed here: ${counts.new + counts.changed}`,
    lead: [gateSentence(report), bounded(exposure), ...view.notes.map(escape)],
    folded: folded(`Fixed (${counts.fixed})`, fixed),
    rank: (finding) => changeRank(view, finding),
  };
}

function bounded(exposure: ExposureReport): string {
  const whole = exposureMarkdown(exposure).trimEnd();
  if (whole.length <= mostOfExposure) return whole;
  let shown = exposure.changes.length;
  let text = whole;
  while (text.length > mostOfExposure && shown > 0) {
    shown = Math.floor(shown / 2);
    text = exposureMarkdown({ ...exposure, changes: exposure.changes.slice(0, shown), unknown: [] }).trimEnd();
  }
  // The counts of what is shown would be those of a part: the whole's verdict stands above.
  const headline = whole.slice(0, whole.indexOf("\n"));
  return `${headline}${text.slice(text.indexOf("\n"))}\n\nNot shown here: ${count(exposure.changes.length - shown, "change")} of access and ${count(exposure.unknown.length, "setting")} that cannot be told. xtaplint diff prints them.`;
}
