import { effectTitles, heirsInWords, listsInWords, messageOf, notComparedSentence, sideName, unknownSentences, verdictSentence } from "./diff-phrases.ts";
import type { ExposureChange, ExposureReport } from "./diff.ts";
import { placeOf } from "./diff-text.ts";
import { escape } from "./markdown-text.ts";

/** What changes in access as Markdown: verdict first, then what opens and closes, and the rest folded. */
export function exposureMarkdown(report: ExposureReport): string {
  const shown = effectTitles.filter(([effect]) => effect !== "neutral").flatMap(([effect, title]) => exposureItems(report, effect, `**${title}** · `));
  const failed = report.unread.map(({ side, file, reason }) => `${escape(file)} of the ${side}: ${escape(reason)}`);
  const blocks = [
    `**xtaplint** — ${verdictSentence(report, (text) => `**${text}**`)}`,
    shown.join("\n"),
    failed.length === 0 ? "" : `**Not read**\n\n${bullets(failed)}`,
    folded("Changes nothing of access", exposureItems(report, "neutral", "").map((item) => item.slice(2))),
    folded("Cannot be told", unknownSentences(report.unknown).map(escape)),
    folded("Differs and is not compared", report.notCompared.map(notComparedSentence).map(escape)),
    folded("Worth knowing", report.notes.map(escape)),
    `<sub>From ${escape(sideName(report.base))} to ${escape(sideName(report.head))}</sub>`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The changes of one effect as items of a list, each with `lead` before it. */
export function exposureItems({ changes }: ExposureReport, effect: ExposureChange["effect"], lead: string): readonly string[] {
  return changes.filter((change) => change.effect === effect).map((change) => `- ${lead}${escape(messageOf(change))}${details(change)}`);
}

function details(change: ExposureChange): string {
  const heirs = heirsInWords(change.heirs);
  const place = placeOf(change.now) ?? placeOf(change.before);
  const clauses = [...(heirs === undefined ? [] : [heirs]), ...listsInWords(change)].map((each) => `; ${escape(each)}`).join("");
  return `${clauses}${place === undefined ? "" : `<br><sub>${escape(place)}</sub>`}`;
}

function folded(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<details><summary>${title} (${items.length})</summary>\n\n${bullets(items)}\n\n</details>`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
