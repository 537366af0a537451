import { tally, worstFirst } from "./order.ts";
import { count, messageOf, severityCounts } from "./phrases.ts";
import { inFile, type Finding, type Report, type Severity } from "./report.ts";
import { cut, visible } from "./untrusted.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

/** One annotation of a workflow run; a place is absent when there is none, columns when they are not on one line. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** What the toolkit does with an annotation; `@actions/core` is one. */
export type AnnotationSink = Readonly<Record<AnnotationLevel, (message: string, properties: Omit<Annotation, "level" | "message">) => void>>;

const levels: Readonly<Record<Severity, AnnotationLevel>> = { high: "error", medium: "warning", low: "notice", info: "notice" };

/** A runner shows the first ten of each level and cuts a message at 4 096 characters, and says neither. */
const mostOfLevel = 10;
const longestMessage = 3_900;
const longestTitle = 200;

/** What was there before a change has this rank or more. */
const oldRank = 2;

function byStanding({ standing }: Finding): number {
  return standing === "existing" ? oldRank : 0;
}

/** How a caller wants them chosen. */
export interface AnnotationOptions {
  /** Where those are that do not fit. */
  readonly rest?: string;
  /** How many of a level the step writes beside them. */
  readonly taken?: Partial<Readonly<Record<AnnotationLevel, number>>>;
  /** Of findings of one severity those with less come first: 0 and 1 for what a change brought (the default is 0), 2 for what was there. */
  readonly rank?: (finding: Finding) => number;
}

/**
 * The annotations a runner will show, errors first, worst first inside. When a level has more findings than fit,
 * each rule has a say in each file before any speaks twice, and the last one says how many are left and where.
 */
export function chooseAnnotations(report: Report, options: AnnotationOptions = {}): readonly Annotation[] {
  const { rank = byStanding, taken = {} } = options;
  const findings = worstFirst([...report.findings].sort((one, other) => rank(one) - rank(other)));
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const most = Math.max(1, mostOfLevel - (taken[level] ?? 0));
    return ofLevel(level, findings.filter((finding) => levels[finding.severity] === level), most, options);
  });
}

/** Hands the annotations to the toolkit, which is the one that writes workflow commands. */
export function writeAnnotations(annotations: readonly Annotation[], sink: AnnotationSink): void {
  for (const { level, message, ...properties } of annotations) sink[level](message, properties);
}

function ofLevel(level: AnnotationLevel, findings: readonly Finding[], most: number, { rest = "the job summary", rank = byStanding }: AnnotationOptions): readonly Annotation[] {
  if (findings.length <= most) return findings.map((finding) => annotation(level, finding, 0));
  const [first, repeated] = apart(findings);
  const chosen = [...first, ...repeated].map((finding, index) => ({ finding, index }));
  // What the change brought speaks before what was there, in whatever file it is.
  const isOld = ({ finding }: { readonly finding: Finding }): number => Number(rank(finding) >= oldRank);
  const shown = new Set(chosen.sort((one, other) => isOld(one) - isOld(other) || one.index - other.index).slice(0, most - 1).map(({ finding }) => finding));
  const hidden = findings.filter((finding) => !shown.has(finding));
  const hiddenLikeIt = new Map<string, number>();
  for (const finding of hidden) hiddenLikeIt.set(ruleAndFile(finding), (hiddenLikeIt.get(ruleAndFile(finding)) ?? 0) + 1);
  const annotations = findings
    .filter((finding) => shown.has(finding))
    .map((finding) => annotation(level, finding, first.has(finding) ? (hiddenLikeIt.get(ruleAndFile(finding)) ?? 0) : 0));
  const more = `and ${hidden.length} more of this level (${severityCounts(tally(hidden))}): see ${rest}.`;
  return [...annotations, { level, title: "More findings", message: more }];
}

/** The first finding of each rule in each file, and all others. */
function apart(findings: readonly Finding[]): readonly [ReadonlySet<Finding>, readonly Finding[]] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(ruleAndFile(finding))) first.set(ruleAndFile(finding), finding);
  const chosen = new Set(first.values());
  return [chosen, findings.filter((finding) => !chosen.has(finding))];
}

function ruleAndFile({ rule, location }: Finding): string {
  return JSON.stringify([rule, location?.file]);
}

function annotation(level: AnnotationLevel, finding: Finding, hidden: number): Annotation {
  const location = inFile(finding.location);
  const more = hidden === 0 ? "" : ` This rule has ${count(hidden, "more place", "more places")}${location === undefined ? "" : " in this file"}.`;
  return {
    level,
    title: escape(`${finding.standing === undefined ? "" : `${finding.standing}, `}${finding.severity}: ${finding.rule}`, longestTitle),
    message: escape(messageOf(finding), longestMessage - more.length) + more,
    ...(location !== undefined && {
      // A path that has to be written out is no path any more: better unattached than acting on who reads the log.
      file: visible(location.file),
      startLine: location.line,
      endLine: location.endLine,
      ...(location.line === location.endLine && { startColumn: location.column, endColumn: location.endColumn }),
    }),
  };
}

/** The annotation of one finding alone. */
export function annotationOf(finding: Finding): Annotation {
  return annotation(levels[finding.severity], finding, 0);
}

/** What a workflow command must not hold is the toolkit's to escape; this is what must not reach people's eyes. */
function escape(text: string, longest: number): string {
  const shown = visible(text);
  return shown.length <= longest ? shown : cut(shown, longest - 40);
}
