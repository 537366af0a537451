import { declinedByReason, declinedFiles, inputError, inputNotes, inputsThat } from "./inputs.ts";
import { looseningSummary, looseningTexts } from "./loosened.ts";
import { driftMarkdown } from "./drift-markdown.ts";
import { escape, link, type Link } from "./markdown-text.ts";
import { groupMissing } from "./missing.ts";
import { tally, worstFirst } from "./order.ts";
import { acceptedBy, acceptedSingly, answersFor, baselineSentences, count, extent, messageOf, noCrossTenantData, nothingFound, nothingToJudge, otherOutcomes, severityCounts, subjectName } from "./phrases.ts";
import { placeText, type Finding, type InputFile, type Location, type Report, type Severity, type SubjectRef, type TenantPlace } from "./report.ts";

export interface MarkdownOptions {
  /** Without it a place is plain text. */
  readonly link?: Link;
  /** The most bytes of UTF-8 that may be written. A job summary that is too large is not shown at all. */
  readonly maxBytes?: number;
  /** Where the whole report is, for what had to be left out. */
  readonly rest?: string;
  /** Of a change: what makes its report another than that of a state. */
  readonly change?: ChangeParts;
  /** Sentences on how it was judged; of a change they are among its own parts. */
  readonly notes?: readonly string[];
}

/** What the summary of a change says beside that of a state. All of it is Markdown. */
export interface ChangeParts {
  /** After the counts in the heading. */
  readonly aside: string;
  /** Blocks between the heading and the findings; bounded by who gives them. */
  readonly lead: readonly string[];
  /** Folded blocks, left out where there is no room. */
  readonly folded: readonly string[];
  /** Of findings of one severity those with less come first. */
  readonly rank: (finding: Finding) => number;
}

const defaults = { maxBytes: 900 * 1024, rest: "the JSON report (--format json)" };
const marks: Readonly<Record<Severity, string>> = { high: "🔴", medium: "🟠", low: "🟡", info: "🔵" };

/** The job summary. What does not fit is left out from the least severe on, and how much it was is said. */
export function toMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { maxBytes, rest } = { ...defaults, ...options };
  const { change } = options;
  const head = [heading(report, change), ...(change?.lead ?? []), ...(options.notes ?? []).map(escape), ...unread(report), ...notice(report), ...(report.drift === undefined ? [] : [driftMarkdown(report.drift)])];
  const foot = nothingToJudge(report) ? [] : [lastLine(report)];
  const findings = worstFirst(change === undefined ? report.findings : [...report.findings].sort((one, other) => change.rank(one) - change.rank(other)));
  const rows = findings.map((finding) => findingRow(finding, options.link));

  const full = page([...head, ...table(rows), ...(change?.folded ?? []), ...details(report, options.link), ...foot]);
  if (bytes(full) <= maxBytes) return full;

  const short = [...briefly(report, rest), ...foot];
  // The longest form of the note on what was left out, so that it is known to fit whatever is left out.
  let used = bytes(page([...head, ...table([""]), leftOut(findings, rest), ...short]));
  const fits = used <= maxBytes;
  let kept = 0;
  for (const line of rows) {
    used += bytes(line) + 1;
    if (used > maxBytes) break;
    kept += 1;
  }
  if (!fits || (kept === 0 && rows.length > 0)) return page([heading(report, change), ...note(findings, rest), lastLine(report)]);
  return page([...head, ...table(rows.slice(0, kept)), ...note(findings.slice(kept), rest), ...short]);
}

function heading(report: Report, change: ChangeParts | undefined): string {
  const { verdict, counts } = report;
  const symbol = verdict !== "pass" ? "✖" : counts.finding > 0 ? "⚠" : "✔";
  const found = counts.finding > 0 ? severityCounts(counts.bySeverity) : nothingFound(report);
  return `### ${symbol} Cross-tenant access: ${found}${change === undefined ? "" : ` (${change.aside})`}${verdict === "incomplete" ? " (incomplete)" : ""}`;
}

function unread({ inputs }: Report): readonly string[] {
  const failed = inputsThat("failed", inputs).map((input) => escape(inputError(input)));
  if (failed.length === 0) return [];
  return [`**${count(failed.length, "file")} could not be read**\n\n${bullets(failed, 10)}`];
}

function notice(report: Report): readonly string[] {
  const sentence = noCrossTenantData(report);
  return sentence === undefined ? [] : [sentence];
}

/** Rows of findings under their heading. */
export function table(rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [["| | Finding | About | Where |", "|---|---|---|---|", ...rows].join("\n")];
}

/** A finding as a row of {@link table}. */
export function findingRow(finding: Finding, address: Link | undefined): string {
  const cells = [
    `${marks[finding.severity]} ${finding.severity}${finding.standing === undefined ? "" : `<br>**${finding.standing}**`}`,
    `${escape(messageOf(finding))}<br><sub>${link(finding.rule, finding.help)}</sub>`,
    about(finding.subject),
    place(finding.location, address),
  ];
  return `| ${cells.join(" | ")} |`;
}

function about(subject: SubjectRef): string {
  const who = answersFor(subject);
  return `${escape(subjectName(subject))}${who === undefined ? "" : `<br><sub>${escape(who)}</sub>`}`;
}

/** Where a finding stands, as a link where there is one. */
export function place(location: Location | TenantPlace | undefined, address: Link | undefined): string {
  if (location === undefined) return "–";
  const text = placeText(location);
  return address === undefined || location.file === undefined ? escape(text) : link(text, address(location));
}

function details(report: Report, address: Link | undefined): readonly string[] {
  const read = inputsThat("read", report.inputs);
  const declined = declinedFiles(report.inputs).length;
  const notes = inputNotes(report.inputs);
  return [
    ...folded(`Excepted (${report.counts.excepted})`, [
      ...acceptedSingly(report).map((one) => `${escape(messageOf(one))} ${place(one.location, address)} (${escape(acceptedBy(one.exception))})`),
      ...baselineSentences(report).map(escape),
    ]),
    ...folded(`Not judged (${report.counts.unknown})`, groupMissing(report).map(({ sentence }) => escape(sentence))),
    ...folded(
      `Loosened by the configuration (${report.loosened?.length ?? 0})`,
      looseningTexts(report).map(({ sentence, location }) => (location === undefined ? escape(sentence) : `${escape(sentence)} ${place(location, address)}`)),
    ),
    ...folded(`What was read (${count(read.length, "file")})${declined > 0 ? ` and what was declined (${declined})` : ""}`, [
      ...byFormat(read),
      ...notes.map((note) => `Noticed: ${escape(note)}`),
      ...declinedByReason(report.inputs).map((reason) => `Declined: ${escape(reason)}`),
    ]),
  ];
}

/** The files of each format on one line: most inputs are of one. */
function byFormat(read: readonly InputFile[]): readonly string[] {
  const formats = new Map<string | undefined, string[]>();
  for (const { file, format } of read) {
    const files = formats.get(format) ?? [];
    files.push(escape(file));
    formats.set(format, files);
  }
  return [...formats].map(([format, files]) => `${escape(format ?? "Read")}: ${files.join(", ")}`);
}

/** A list that opens when it is asked for. `title` and `items` are Markdown. */
export function folded(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`<details><summary>${title}</summary>\n\n${bullets(items, items.length)}\n\n</details>`];
}

/** In place of the details: what they would have held, in a sentence each. */
function briefly(report: Report, rest: string): readonly string[] {
  const missing = groupMissing(report).map(({ sentence }) => escape(sentence));
  const lists = [
    count(report.excepted.length, "excepted finding"),
    count(inputsThat("read", report.inputs).length, "file that was read", "files that were read"),
    count(declinedFiles(report.inputs).length, "declined file"),
  ].filter((list) => !list.startsWith("0 "));
  return [
    ...(missing.length === 0 ? [] : [`Not judged (${report.counts.unknown}):\n\n${bullets(missing, 5)}`]),
    ...baselineSentences(report).map(escape),
    ...looseningSummary(report).map(escape),
    ...(lists.length === 0 ? [] : [`Not listed here: ${lists.join(", ")}. See ${escape(rest)}.`]),
  ];
}

function note(cut: readonly Finding[], rest: string): readonly string[] {
  return cut.length === 0 ? [] : [leftOut(cut, rest)];
}

function leftOut(cut: readonly Finding[], rest: string): string {
  return `**${count(cut.length, "finding is", "findings are")} not shown here** (${severityCounts(tally(cut))}): see ${escape(rest)}.`;
}

function lastLine(report: Report): string {
  return [extent(report), count(report.rules.length, "rule"), ...otherOutcomes(report), `${report.seconds.toFixed(2)} s`].join(" · ");
}

function bullets(items: readonly string[], limit: number): string {
  const more = items.length > limit ? [`and ${items.length - limit} more`] : [];
  return [...items.slice(0, limit), ...more].map((item) => `- ${item}`).join("\n");
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
