import { effectTitles, heirsInWords, listsInWords, messageOf, notComparedSentence, sideName, unknownSentences, verdictSentence } from "./diff-phrases.ts";
import { countsOf, type ExposureChange, type ExposureReport, type SideValue } from "./diff.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading?: (text: string) => string;
}

/** What changes in access, for people at a terminal: the verdict, the changes by what they do, and what is not known. */
export function exposureText(report: ExposureReport, { width, heading = (text) => text }: Page): string {
  const lines = (text: string, indent: number): readonly string[] => wrap(terminalText(text), width - indent - 2).map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line);
  const section = (title: string, items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [[heading(title), ...items].join("\n")]);
  const sentence = verdictSentence(report);
  const parts = [
    [...lines(sentence.charAt(0).toUpperCase() + sentence.slice(1), 0).map(heading), ...lines(`From ${sideName(report.base)} to ${sideName(report.head)}.`, 0)].join("\n"),
    ...effectTitles.flatMap(([effect, title]) =>
      section(
        title,
        report.changes.filter((change) => change.effect === effect).flatMap((change) => [...lines(messageOf(change), 2), ...detailsOf(change).flatMap((detail) => lines(detail, 4))]),
      ),
    ),
    ...section("Cannot be told", unknownSentences(report.unknown).flatMap((each) => lines(each, 2))),
    ...section("Differs and is not compared", report.notCompared.flatMap((each) => lines(notComparedSentence(each), 2))),
    ...section("Worth knowing", report.notes.flatMap((each) => lines(each, 2))),
    countsLine(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What stands below a change: its lists, who inherits it, and where it is written. */
function detailsOf(change: ExposureChange): readonly string[] {
  const heirs = heirsInWords(change.heirs);
  const [now, before] = [placeOf(change.now), placeOf(change.before)];
  return [
    ...listsInWords(change),
    ...(heirs === undefined ? [] : [heirs]),
    [...(now === undefined ? [] : [now]), ...(before === undefined ? [] : [`before: ${before}`])].join(", "),
  ].filter((each) => each !== "");
}

/** Where the value is written; of what a partner leaves to the default, where the default has it. */
export function placeOf({ location, inherited }: SideValue): string | undefined {
  const at = inherited ?? location;
  if (at === undefined) return undefined;
  const leftIn = inherited === undefined || location === undefined ? "" : ` (left to it in ${location.file}:${location.line})`;
  return `${at.file}:${at.line}${leftIn}`;
}

function countsLine(report: ExposureReport): string {
  const { opens, closes, neutral, unknown } = countsOf(report);
  const unread = report.unread.length === 0 ? [] : [`${report.unread.length} not read`];
  return [`${opens} open`, `${closes} close`, `${neutral} neutral`, `${unknown} cannot be told`, `${report.notCompared.length} not compared`, ...unread].join(" · ");
}
