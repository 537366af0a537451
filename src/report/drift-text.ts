import { heirsInWords, listsInWords } from "./diff-phrases.ts";
import { auditsInWords, auditSentences, comparedWith, driftSentence, driftTitles, notComparedSentences } from "./drift-phrases.ts";
import type { Difference, DriftReport } from "./drift.ts";
import { placeText } from "./report.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading: (text: string) => string;
  /** Only what differs, without what nobody could compare. */
  readonly quiet: boolean;
}

/** The most differences that are told; the findings and the JSON report hold all. */
const shownDifferences = 30;
const shownSentences = 10;

/** What a tenant has and its files do not declare, and the reverse, for people at a terminal. */
export function driftText(drift: DriftReport, { width, heading, quiet }: Page): string {
  const lines = (text: string, indent: number): readonly string[] => wrap(terminalText(text), width - indent - 2).map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line);
  let room = shownDifferences;
  const told = driftTitles.flatMap(([effect, title]) => {
    const all = drift.differences.filter((each) => each.effect === effect);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (all.length === 0) return [];
    const more = all.length > shown.length ? [`and ${all.length - shown.length} more; --format json lists all.`] : [];
    return [...lines(`${title}:`, 2), ...shown.flatMap((each) => [...lines(each.message, 4), ...detailsOf(each, drift).flatMap((detail) => lines(detail, 6))]), ...more.flatMap((each) => lines(each, 4))];
  });
  const rest = (title: string, sentences: readonly string[]): readonly string[] => {
    if (sentences.length === 0 || quiet) return [];
    const more = sentences.length > shownSentences ? [`and ${sentences.length - shownSentences} more; --format json lists all.`] : [];
    return [...lines(`${title}:`, 2), ...[...sentences.slice(0, shownSentences), ...more].flatMap((each) => lines(each, 4))];
  };
  return [
    heading("Drift"),
    ...lines(`${driftSentence(drift)} Compared with ${comparedWith(drift)}.`, 2),
    ...drift.unread.flatMap(({ file, reason }) => lines(`Not read of the tenant: ${file}: ${reason}`, 2)),
    ...told,
    ...rest("Not compared", notComparedSentences(drift)),
    ...rest("Who and when", auditSentences(drift.audits)),
    ...rest("Worth knowing", drift.notes),
  ].join("\n");
}

function detailsOf(difference: Difference, { audits }: DriftReport): readonly string[] {
  const heirs = heirsInWords(difference.heirs);
  return [...listsInWords(difference), ...(heirs === undefined ? [] : [heirs]), ...auditsInWords(difference, audits), ...placesOf(difference)];
}

/** Where both sides have it; of what is left to the default, where the default has it. */
export function placesOf({ declared, actual }: Pick<Difference, "declared" | "actual">): readonly string[] {
  const [files, tenant] = [declared.inherited ?? declared.location, actual.inherited ?? actual.location];
  const parts = [...(files === undefined ? [] : [`files: ${placeText(files)}`]), ...(tenant === undefined ? [] : [`tenant: ${placeText(tenant)}`])];
  return parts.length === 0 ? [] : [parts.join(", ")];
}
