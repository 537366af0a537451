import { counted } from "../model/words.ts";
import { escape } from "./markdown-text.ts";
import { safeJson } from "./safe-json.ts";
import { changeInWords, evidenceInWords, reasonsInWords, seenInWords, suggestionLimits, type ShownEdit, type ShownSuggestion, type SuggestionReport } from "./suggestions.ts";

const mostReasons = 100;

/** The suggestions of one tenant as a page. */
export function suggestionsMarkdown({ suggestions, none, notEdited, tenant }: SuggestionReport): string {
  const reasons = reasonsInWords(none);
  return [
    `# What partners can be narrowed to${tenant === undefined ? "" : ` in the tenant ${escape(tenant)}`}`,
    "",
    `${counted(suggestions.length, "suggestion")}, ${counted(none.length, "setting")} without.`,
    "",
    ...suggestions.flatMap(sectionOf),
    ...(suggestions.length === 0 ? [] : [...suggestionLimits.map((limit) => `> ${escape(limit)}`), ""]),
    ...(reasons.length === 0 ? [] : ["## No suggestion", "", ...reasons.slice(0, mostReasons).map((reason) => `- ${escape(reason)}`)]),
    ...(reasons.length > mostReasons ? [`- ${counted(reasons.length - mostReasons, "more reason")} in \`--format json\``] : []),
    ...(reasons.length === 0 ? [] : [""]),
    ...notEdited.map(({ file, reason }) => `- ${escape(`${file} is not edited: ${reason}`)}`),
    ...(notEdited.length === 0 ? [] : [""]),
  ].join("\n");
}

function sectionOf(each: ShownSuggestion): readonly string[] {
  const { request, evidence } = each;
  return [
    `## ${escape(`${each.partner.label}: ${each.title}`)}`,
    "",
    escape(evidenceInWords(each)),
    "",
    ...evidence.seen.map((seen) => `- ${escape(seenInWords(seen, evidence))}`),
    "",
    escape(changeInWords(each)),
    "",
    ...fenced("http", `${request.method} ${request.url}${"body" in request ? `\n\n${safeJson(request.body)}` : ""}`),
    "",
  ];
}

/** The edits that make them. */
export function editsMarkdown(edits: readonly ShownEdit[]): string {
  return edits.length === 0 ? "" : `\n${["## Edits", "", ...fenced("diff", edits.map(({ diff }) => diff).join("").trimEnd())].join("\n")}\n`;
}

/** Nothing in a text can end a fence that is longer than every run of its character there. */
function fenced(language: string, text: string): readonly string[] {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, text, fence];
}
