import { heirsInWords, listsInWords } from "./diff-phrases.ts";
import { auditsInWords, auditSentences, comparedWith, driftSentence, driftTitles, notComparedSentences } from "./drift-phrases.ts";
import type { Difference, DriftReport } from "./drift.ts";
import { placesOf } from "./drift-text.ts";
import { escape } from "./markdown-text.ts";

/** The most differences that a summary tells; the JSON report holds all. */
const shownDifferences = 100;
const shownSentences = 50;

/** What a tenant has and its files do not declare, and the reverse: the verdict first, the rest folded. */
export function driftMarkdown(drift: DriftReport): string {
  let room = shownDifferences;
  const told = driftTitles.flatMap(([effect, title]) => {
    const all = drift.differences.filter((each) => each.effect === effect);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (all.length === 0) return [];
    const more = all.length > shown.length ? [`- and ${all.length - shown.length} more: see the JSON report`] : [];
    return [`**${title}**`, [...shown.map((each) => `- ${escape(each.message)}${details(each, drift)}`), ...more].join("\n")];
  });
  const unread = drift.unread.map(({ file, reason }) => `${escape(file)}: ${escape(reason)}`);
  return [
    `#### Drift\n\n${escape(driftSentence(drift))}`,
    ...(unread.length === 0 ? [] : [`**Not read of the tenant**\n\n${bullets(unread)}`]),
    ...told,
    ...folded("Not compared", notComparedSentences(drift).map(escape)),
    ...folded("Who and when", auditSentences(drift.audits).map(escape)),
    ...folded("Worth knowing", drift.notes.map(escape)),
    `<sub>Compared with ${escape(comparedWith(drift))}</sub>`,
  ].join("\n\n");
}

function details(difference: Difference, { audits }: DriftReport): string {
  const heirs = heirsInWords(difference.heirs);
  const lines = [...listsInWords(difference), ...(heirs === undefined ? [] : [heirs]), ...auditsInWords(difference, audits), ...placesOf(difference)];
  return lines.map((line) => `<br><sub>${escape(line)}</sub>`).join("");
}

function folded(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`<details><summary>${title} (${items.length})</summary>\n\n${bullets(items)}\n\n</details>`];
}

function bullets(items: readonly string[]): string {
  const more = items.length > shownSentences ? [`and ${items.length - shownSentences} more: see the JSON report`] : [];
  return [...items.slice(0, shownSentences), ...more].map((item) => `- ${item}`).join("\n");
}
