import { counted } from "../model/words.ts";
import { tenantHeading } from "./effective-text.ts";
import { safeJson } from "./safe-json.ts";
import { changeInWords, evidenceInWords, reasonsInWords, seenInWords, suggestionLimits, type ShownEdit, type SuggestionReport } from "./suggestions.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading?: (text: string) => string;
}

const mostReasons = 20;

/** The suggestions of one tenant for people at a terminal. */
export function suggestionsText(report: SuggestionReport, { width, heading = (text) => text }: Page): string {
  const lines: string[] = [];
  const say = (text: string, indent = 0): void => {
    lines.push(...wrap(terminalText(text), width - indent).map((line) => `${" ".repeat(indent)}${line}`));
  };
  const { suggestions, none, notEdited, tenant } = report;
  if (tenant !== undefined) lines.push(tenantHeading(tenant, { width, heading }), "");
  for (const each of suggestions) {
    lines.push(heading(terminalText(`${each.partner.label}: ${each.title}`)));
    say(evidenceInWords(each), 2);
    for (const seen of each.evidence.seen) say(seenInWords(seen, each.evidence), 4);
    say(changeInWords(each), 2);
    lines.push(`    ${terminalText(`${each.request.method} ${each.request.url}`)}`);
    if ("body" in each.request) lines.push(...safeJson(each.request.body).split("\n").map((line) => `    ${line}`));
    lines.push("");
  }
  if (suggestions.length > 0) {
    for (const limit of suggestionLimits) say(limit);
    lines.push("");
  }
  const reasons = reasonsInWords(none);
  if (reasons.length > 0) {
    lines.push(heading("No suggestion"));
    for (const reason of reasons.slice(0, mostReasons)) say(reason, 2);
    if (reasons.length > mostReasons) say(`${counted(reasons.length - mostReasons, "more reason")} in --format json.`, 2);
    lines.push("");
  }
  for (const { file, reason } of notEdited) say(`${file} is not edited: ${reason}.`);
  if (notEdited.length > 0) lines.push("");
  say(`${counted(suggestions.length, "suggestion")} · ${counted(none.length, "setting")} without`);
  return `${lines.join("\n")}\n`;
}

/** The edits that make them, as one diff. */
export function editsText(edits: readonly ShownEdit[]): string {
  return edits.map(({ diff }) => diff).join("");
}
