import { gateSentence } from "./change.ts";
import { annotationOf, type Annotation } from "./github.ts";
import { worstFirst } from "./order.ts";
import { count, nothingFound, severityCounts } from "./phrases.ts";
import { inFile, type Finding, type Report } from "./report.ts";
import { visible } from "./untrusted.ts";

/** What a request with annotations takes. */
export const batchSize = 50;

/** No limit is documented for all of them; these are twenty requests. */
const mostAnnotations = 1000;

/** A check run as GitHub takes it, but for its annotations in one list. */
export interface CheckRun {
  readonly conclusion: "success" | "failure";
  readonly title: string;
  /** Markdown, without any text of the input. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** An annotation in the words of GitHub's API. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

const levels: Readonly<Record<Annotation["level"], CheckAnnotation["annotation_level"]>> = { error: "failure", warning: "warning", notice: "notice" };

/** The check run of a report: worst first, `rank` among equals. Its summary says how many findings are annotated and how many are not. */
export function toCheckRun(report: Report, rank: (finding: Finding) => number = () => 0): CheckRun {
  const findings = worstFirst([...report.findings].sort((one, other) => rank(one) - rank(other)));
  const placed = findings.flatMap(inPlace);
  const annotations = placed.slice(0, mostAnnotations);
  const found = findings.length === 0 ? nothingFound(report) : `${count(findings.length, "finding")} (${severityCounts(report.counts.bySeverity)})`;
  const parts = [
    ...(report.fixed === undefined ? [] : [gateSentence(report)]),
    `${found}${report.verdict === "incomplete" ? "; not everything could be read or judged" : ""}.`,
    ...(findings.length === 0 ? [] : [`${annotations.length} annotated, ${findings.length - placed.length} on no line that could be, ${placed.length - annotations.length} left out because there are more than ${mostAnnotations}. All are in the job summary.`]),
  ];
  return { conclusion: report.verdict === "pass" ? "success" : "failure", title: found, summary: parts.join("\n\n"), annotations };
}

/** Nothing for what stands on no line, or in a file whose path would have to be written out. */
function inPlace(finding: Finding): readonly CheckAnnotation[] {
  const location = inFile(finding.location);
  if (location === undefined) return [];
  if (visible(location.file) !== location.file || location.file.startsWith("../")) return [];
  const { level, title, message, startColumn, endColumn } = annotationOf(finding);
  return [
    {
      path: location.file,
      start_line: location.line,
      end_line: location.endLine,
      ...(startColumn !== undefined && endColumn !== undefined && { start_column: startColumn, end_column: endColumn }),
      annotation_level: levels[level],
      title,
      message,
    },
  ];
}
