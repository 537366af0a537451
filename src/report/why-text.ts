import { originInWords } from "./effective-text.ts";
import type { EffectiveSetting } from "./effective.ts";
import { acceptedBy, answersFor } from "./phrases.ts";
import { placeText, type ExceptedFinding, type Finding, type RuleInfo } from "./report.ts";
import { terminalText } from "./terminal-text.ts";
import { clip } from "./untrusted.ts";
import { codeFrame, wrap } from "./wrap.ts";

/** A finding with what decided it. */
export interface Decided {
  readonly finding: Finding | ExceptedFinding;
  readonly rule: RuleInfo | undefined;
  /** The judged setting in effect, where the finding is about one. */
  readonly setting: EffectiveSetting | undefined;
  /** Exceptions that are meant for it or could be, each with what keeps it from covering it. */
  readonly candidates: readonly { readonly id: string; readonly because: readonly string[] }[];
  /** The entry that would accept it; undefined where there is nothing to accept. */
  readonly entry: readonly string[] | undefined;
  /** The file that the entry belongs in. */
  readonly exceptionsFile: string;
}

/** What decided a finding, for people at a terminal. */
export function whyText(decided: Decided, width: number): string {
  const blocks = [head(decided, width), ...frame(decided.finding, width), inEffect(decided, width), standing(decided, width), ...toPaste(decided, width)];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head({ finding, rule }: Decided, width: number): readonly string[] {
  const { subject, location, setting, value, related } = finding;
  const who = answersFor(subject);
  return [
    `${finding.rule}, ${finding.severity}, ${finding.fingerprint}`,
    ...indented(finding.message, width),
    "",
    ...indented(`Subject: ${[subject.kind, subject.id].filter((each) => each !== undefined).join(" ")}`, width),
    ...(subject.tenant === undefined ? [] : indented(`Tenant: ${subject.tenant}`, width)),
    ...(who === undefined ? [] : indented(upper(who), width)),
    ...(setting === undefined ? [] : indented(`Setting: ${setting}`, width)),
    ...(location === undefined ? [] : indented(`Place: ${placeText(location)}${location.file === undefined ? "" : `:${location.column}`}`, width)),
    ...related.flatMap((other) => indented(`↳ ${other.message}: ${placeText(other.location)}`, width)),
    ...(value === undefined ? [] : indented(`Value: ${value}`, width)),
    ...(rule === undefined ? [] : indented(`Fix: ${rule.fix}`, width)),
  ];
}

function frame({ excerpt }: Finding, width: number): readonly (readonly string[])[] {
  if (excerpt === undefined) return [];
  const lines = excerpt.lines.map((line) => terminalText(clip(line, 400).replaceAll("\t", "  ")));
  return [codeFrame({ ...excerpt, lines }, width - 2).map(({ gutter, code }) => `  ${gutter} ${code}`.trimEnd())];
}

function inEffect({ setting }: Decided, width: number): readonly string[] {
  if (setting === undefined) return [];
  const what = setting.origin === "unknown" ? `unknown, because ${setting.reason}` : setting.words;
  const from = originInWords(setting);
  return ["In effect", ...indented(`${setting.title}: ${what}`, width), ...(from === "" ? [] : indented(`From: ${from}`, width))];
}

function standing({ finding, candidates }: Decided, width: number): readonly string[] {
  const covered = "exception" in finding ? finding.exception : undefined;
  const others = candidates.filter(({ id }) => covered === undefined || "baseline" in covered || id !== covered.id);
  const lines = [
    ...(covered === undefined ? [] : [`Covered: ${acceptedBy(covered)}`]),
    ...others.map(({ id, because }) => (because.length === 0 ? `${id} would cover it, too.` : `${id} does not cover it: ${because.join("; ")}.`)),
  ];
  return ["Exceptions", ...(lines.length === 0 ? ["No exception speaks of this rule and subject."] : lines).flatMap((line) => indented(line, width))];
}

function toPaste({ entry, exceptionsFile }: Decided, width: number): readonly (readonly string[])[] {
  if (entry === undefined) return [];
  return [wrap(`To accept it until a day, fill this in under exceptions in ${terminalText(exceptionsFile)}:`, width), entry.map((line) => `  ${line}`)];
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function indented(text: string, width: number): readonly string[] {
  return wrap(terminalText(text), width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
