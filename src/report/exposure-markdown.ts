import { targetInWords, witnessInWords } from "../access/words.ts";
import { counted, inBrief } from "../model/words.ts";
import type { ExposureReport } from "./exposure.ts";
import { gapLines } from "./exposure-text.ts";
import { limitsInWords, questionTitles, rowInWords, verdictInWords } from "./exposure-words.ts";
import { escape } from "./markdown-text.ts";

const mostRows = 200;
const mostGaps = 50;

/** The report as a page. */
export function exposureMarkdown(report: ExposureReport): string {
  const kinds = (["reach", "noMfa", "noManagedDevice", "weakerThan"] as const).filter((kind) => report.rows.some(({ answers }) => answers[kind] !== undefined));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = report.rows.slice(0, mostRows).map((each) =>
    row([rowInWords(each, report.names), inBrief(each.targets.map(targetInWords)), ...kinds.map((kind) => verdictInWords(each.answers[kind]))].map(escape)),
  );
  const gaps = report.gaps.slice(0, mostGaps).flatMap((gap) => [
    `- **${questionTitles[gap.question]} (${gap.verdict}):** ${escape(witnessInWords(gap.witness, report.names))}`,
    ...gapLines(gap, report).map((line) => `  - ${escape(line)}`),
  ]);
  return [
    `# Who can come in${report.tenant === undefined ? "" : ` to the tenant ${escape(report.tenant)}`}, and what they must prove`,
    "",
    row(["Who", "Target", ...kinds.map((kind) => questionTitles[kind])]),
    row(["---", "---", ...kinds.map(() => "---")]),
    ...rows,
    ...(report.rows.length > mostRows ? ["", `${String(report.rows.length - mostRows)} more rows are in \`--format json\`.`] : []),
    "",
    `## ${counted(report.gaps.length, "distinct gap")}`,
    "",
    ...gaps,
    ...(report.gaps.length > mostGaps ? [`- ${String(report.gaps.length - mostGaps)} more gaps are in \`--format json\`.`] : []),
    "",
    "## How far this goes",
    "",
    ...limitsInWords(report).map((line) => `- ${escape(line)}`),
    "",
  ].join("\n");
}
