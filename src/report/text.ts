import picocolors from "picocolors";
import { gateSentence } from "./change.ts";
import { driftText } from "./drift-text.ts";
import { declinedByReason, declinedFiles, inputError, inputNotes, inputsThat } from "./inputs.ts";
import { looseningSummary } from "./loosened.ts";
import { groupMissing } from "./missing.ts";
import { fixSentences } from "./fixes.ts";
import { byFile, rulesById, worstFirst } from "./order.ts";
import { acceptedBy, acceptedSingly, answersFor, baselineSentences, count, extent, listed, messageOf, noCrossTenantData, nothingFound, nothingToJudge, otherOutcomes, severityCounts } from "./phrases.ts";
import { placeText, type Excerpt, type Finding, type Report, type RuleInfo, type Severity } from "./report.ts";
import { terminalText } from "./terminal-text.ts";
import { clip } from "./untrusted.ts";
import { whyHint } from "./why-hint.ts";
import { codeFrame, wrap } from "./wrap.ts";

export interface TextOptions {
  /** Columns to write for. */
  readonly width?: number;
  readonly color?: boolean;
  /** The paths and flags of this run, for whoever can give them to a command again. */
  readonly given?: readonly string[];
  /** Only findings, files that could not be read, and the last line. */
  readonly quiet?: boolean;
  /** Sentences on how it was judged. Hold text of the input. */
  readonly notes?: readonly string[];
}

type Colors = ReturnType<typeof picocolors.createColors>;

interface Page {
  readonly width: number;
  readonly colors: Colors;
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

const relatedShown = 5;
const linesShown = 10;

/** The report for people at a terminal. */
export function toText(report: Report, options: TextOptions = {}): string {
  const page: Page = {
    width: Math.max(options.width ?? 80, 40),
    colors: picocolors.createColors(options.color ?? false),
    rules: rulesById(report.rules),
  };
  const blocks = [...byFile(report.findings)].flatMap(([file, findings]) => fileBlocks(file, findings, page));
  const hint = options.given === undefined || options.quiet === true ? undefined : whyHint(report, options.given);
  // In one line whatever the width, because it is there to be copied.
  if (hint !== undefined) blocks.push(page.colors.dim(`To accept a finding, or see what decided it: ${terminalText(hint)}`));
  if (report.drift !== undefined) blocks.push(driftText(report.drift, { width: page.width, heading: page.colors.bold, quiet: options.quiet === true }));
  if (report.fixes !== undefined) blocks.push(...section("Fixes", [], page, "", fixSentences(report.fixes, report.fixes.isDry)));
  blocks.push(...section("Could not be read", inputsThat("failed", report.inputs).map(inputError), page, "✖ "));
  if (options.quiet !== true) {
    const accepted = acceptedSingly(report).map((one) => `${messageOf(one)} (${acceptedBy(one.exception)})`);
    blocks.push(...section("Excepted", accepted, page, "", baselineSentences(report)));
    const fixed = worstFirst(report.fixed ?? []).map((one) => `${one.severity}: ${messageOf(one)}${one.location === undefined ? "" : ` (${placeText(one.location)} of the base)`}`);
    blocks.push(...section("Fixed", fixed, page));
    blocks.push(...section("Not judged", groupMissing(report).map((group) => group.sentence), page));
    blocks.push(...section("Noticed", inputNotes(report.inputs), page));
    blocks.push(...declined(report, page));
    const loosened = looseningSummary(report).flatMap((sentence) => wrap(terminalText(sentence), page.width));
    if (loosened.length > 0) blocks.push(loosened.join("\n"));
    // The last line says it too; whoever ran the tool says what it reads.
    const none = nothingToJudge(report) ? undefined : noCrossTenantData(report);
    if (none !== undefined) blocks.push(wrap(none, page.width).join("\n"));
  }
  if (options.quiet !== true && (options.notes ?? []).length > 0) blocks.push((options.notes ?? []).flatMap((note) => wrap(terminalText(note), page.width)).join("\n"));
  if (report.fixed !== undefined) blocks.push(wrap(gateSentence(report), page.width).join("\n"));
  blocks.push(lastLine(report, page));
  return `${blocks.join("\n\n")}\n`;
}

function fileBlocks(file: string | undefined, findings: readonly Finding[], { width, colors, rules }: Page): readonly string[] {
  const heading = wrap(file === undefined ? "Not in a file" : terminalText(file), width).map((line) => colors.underline(line)).join("\n");
  const places = findings.map(({ location }) => (location?.file === undefined ? "" : `${location.line}:${location.column}`));
  const placeWidth = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  const framed = new Set<string>();
  const blocks = findings.map((finding, i) => {
    const place = colors.dim((places[i] ?? "").padStart(placeWidth));
    const severity = paint(finding.severity, colors)(finding.severity.padEnd(6));
    const margin = placeWidth + (placeWidth > 0 ? 12 : 10);
    const frame = JSON.stringify(finding.excerpt);
    const shown = framed.has(frame) ? undefined : finding.excerpt;
    framed.add(frame);
    const body = findingLines(finding, shown, rules.get(finding.rule), width - margin, colors);
    const start = `  ${place}${placeWidth > 0 ? "  " : ""}${severity}  `;
    return body.map((line, n) => (n === 0 ? start : " ".repeat(margin)) + line).join("\n");
  });
  return [`${heading}\n${blocks[0] ?? ""}`, ...blocks.slice(1)];
}

function findingLines(finding: Finding, excerpt: Excerpt | undefined, rule: RuleInfo | undefined, width: number, colors: Colors): readonly string[] {
  const frame = excerpt === undefined ? [] : codeFrame({ ...excerpt, lines: excerpt.lines.map(frameLine) }, width);
  const related = finding.related
    .slice(0, relatedShown)
    .map(({ message, location }) => `${message}: ${placeText(location)}`);
  const who = answersFor(finding.subject);
  if (who !== undefined) related.unshift(who);
  if (finding.related.length > relatedShown) related.push(`${finding.related.length - relatedShown} more`);
  return [
    ...wrap(terminalText(messageOf(finding)), width),
    ...wrap(terminalText(finding.standing === undefined ? finding.rule : `${finding.standing} · ${finding.rule}`), width).map(colors.dim),
    ...frame.map(({ gutter, code, marked }) => `${colors.dim(gutter)} ${marked ? code : colors.dim(code)}`.trimEnd()),
    ...related.flatMap((line) => hanging("↳ ", terminalText(line), width)),
    ...(rule === undefined ? [] : hanging("Fix: ", terminalText(rule.fix), width)),
  ];
}

/** A tab is indentation here and not something to write out. */
function frameLine(line: string): string {
  return terminalText(clip(line, 400).replaceAll("\t", "  "));
}

/** As many lines as are shown of a list; `last` are never cut. */
function section(title: string, lines: readonly string[], { width, colors }: Page, bullet = "", last: readonly string[] = []): readonly string[] {
  if (lines.length + last.length === 0) return [];
  const more = lines.length > linesShown ? [`and ${lines.length - linesShown} more; --format json lists all.`] : [];
  const body = [...lines.slice(0, linesShown), ...more, ...last].flatMap((line) => hanging(`  ${bullet}`, terminalText(line), width));
  return [[colors.bold(title), ...body].join("\n")];
}

function declined(report: Report, { width }: Page): readonly string[] {
  const files = declinedFiles(report.inputs);
  if (files.length === 0) return [];
  return [wrap(terminalText(`${count(files.length, "file")} declined: ${listed(declinedByReason(report.inputs), 3)}.`), width).join("\n")];
}

function lastLine(report: Report, { width, colors }: Page): string {
  const { counts } = report;
  const time = `${report.seconds.toFixed(2)} s`;
  if (nothingToJudge(report)) return `${colors.red("✖")} incomplete: ${nothingFound(report)} · ${time}`;
  const failed = inputsThat("failed", report.inputs).length;
  const symbol = report.verdict !== "pass" ? colors.red("✖") : counts.finding > 0 ? colors.yellow("▲") : colors.green("✔");
  const parts = [
    ...(report.verdict === "incomplete" ? [failed > 0 ? `incomplete: ${count(failed, "file")} could not be read` : "incomplete"] : []),
    ...(counts.finding > 0
      ? [`${count(counts.finding, "finding")} (${severityCounts(counts.bySeverity)})`, ...otherOutcomes(report), `${extent(report)}, ${time}`]
      : [`${extent(report)}: ${nothingFound(report)}`, ...otherOutcomes(report), time]),
  ];
  return packed(parts, width - 2).map((line, i) => (i === 0 ? `${symbol} ${line}` : `  ${line}`)).join("\n");
}

/** The parts in as few lines as hold them, broken only between parts. */
function packed(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer: string = lines.length === 0 ? part : `${lines.at(-1) ?? ""} · ${part}`;
    if (lines.length === 0 || longer.length > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function hanging(lead: string, text: string, width: number): readonly string[] {
  return wrap(text, width - lead.length).map((line, i) => (i === 0 ? lead : " ".repeat(lead.length)) + line);
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return { high: (text: string) => colors.bold(colors.red(text)), medium: colors.yellow, low: colors.cyan, info: colors.blue }[severity];
}
