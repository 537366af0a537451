import { nearestInWords, regionInWords, targetInWords, witnessInWords } from "../access/words.ts";
import { counted, inBrief } from "../model/words.ts";
import { tenantHeading } from "./effective-text.ts";
import type { ExposureReport, ReportGap } from "./exposure.ts";
import { cellsInWords, conditionInWords, limitsInWords, questionTitles, rowInWords, verdictInWords } from "./exposure-words.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading?: (text: string) => string;
}

const mostGaps = 50;
const mostLines = 10;

/** The report for people at a terminal. */
export function exposureText(report: ExposureReport, { width, heading = (text) => text }: Page): string {
  const lines: string[] = [];
  const say = (text: string, indent = 0): void => {
    lines.push(...wrap(terminalText(text), width - indent - 2).map((line, index) => `${" ".repeat(index === 0 ? indent : indent + 2)}${line}`));
  };
  if (report.tenant !== undefined) lines.push(tenantHeading(report.tenant, { width, heading }), "");
  lines.push(heading("Who can come in, and what they must prove (within this model)"), "");
  let people = "";
  for (const row of report.rows) {
    const { targets, answers } = row;
    const title = rowInWords(row, report.names);
    if (title !== people) say(title);
    people = title;
    const asked = Object.entries(answers).map(([kind, verdict]) => `${questionTitles[kind as keyof typeof questionTitles]}: ${verdictInWords(verdict)}`);
    say(`${inBrief(targets.map(targetInWords))} – ${asked.join("; ")}`, 2);
  }
  lines.push("", heading(counted(report.gaps.length, "distinct gap")));
  for (const gap of report.gaps.slice(0, mostGaps)) {
    lines.push("");
    say(`${questionTitles[gap.question]} (${gap.verdict}): ${witnessInWords(gap.witness, report.names)}`);
    for (const line of gapLines(gap, report)) say(line, 4);
  }
  if (report.gaps.length > mostGaps) say(`${String(report.gaps.length - mostGaps)} more gaps are in --format json.`);
  lines.push("");
  for (const line of limitsInWords(report)) say(line);
  return `${lines.join("\n")}\n`;
}

/** What there is to say of a gap beside its witness. */
export function gapLines(gap: ReportGap, { names }: ExposureReport): readonly string[] {
  const [condition, nearest, cells] = [conditionInWords(gap), nearestInWords(gap.nearest), cellsInWords(gap, names)];
  return [
    ...(condition === undefined ? [] : [condition]),
    `reaches as far as: ${regionInWords(gap.region)}`,
    ...(nearest === undefined ? [] : [`nearest: ${nearest}`]),
    ...cells.slice(0, mostLines),
    ...(cells.length > mostLines ? [`and ${counted(cells.length - mostLines, "more line")}, in --format json`] : []),
  ];
}
