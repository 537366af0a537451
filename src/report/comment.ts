import type { ChangeView } from "./change.ts";
import { changeCounts, changeRank, gateSentence, isBrought } from "./change.ts";
import { exposureItems } from "./diff-markdown.ts";
import { effectTitles, unknownSentences, verdictSentence } from "./diff-phrases.ts";
import type { ExposureReport } from "./diff.ts";
import { escape, type Link } from "./markdown-text.ts";
import { findingRow, folded, place, table } from "./markdown.ts";
import { groupMissing } from "./missing.ts";
import { worstFirst } from "./order.ts";
import { count, messageOf, nothingFound, severityCounts } from "./phrases.ts";
import type { Finding, Report } from "./report.ts";

/** Characters that a comment may have: GitHub takes 65 536. */
export const longestComment = 65_536;

/** Characters that each part may take; together less than a comment, whatever the parts hold. */
const room = { exposure: 15_000, weakened: 6_000, findings: 20_000, existing: 6_000, fixed: 5_000, unknown: 4_000, notes: 2_500, commands: 2_500 } as const;

export interface CommentOptions {
  /** The first line, by which the comment is found again. */
  readonly marker: string;
  /** Without it a place is plain text. */
  readonly link?: Link;
  /** The address of the run, whose summary holds what does not fit. */
  readonly run?: string;
  /** Lines to paste into a shell. */
  readonly commands: readonly string[];
  /** What the change does to the settings by which it is judged; among the new findings too. */
  readonly weakened: readonly Finding[];
}

/** The comment on a pull request: verdict first, what opens and closes, what is new, and the rest folded. */
export function toComment(report: Report, view: ChangeView, exposure: ExposureReport, options: CommentOptions): string {
  const rest = options.run === undefined ? "the job summary" : `[the job summary](${options.run})`;
  const more = (n: number): string => `and ${n} more in ${rest}`;
  const isWeakening = new Set(options.weakened);
  const brought = ordered(report, view).filter((finding) => isBrought(finding) && !isWeakening.has(finding));
  const { fixed = [] } = report;
  const existing = ordered(report, view).filter((finding) => !isBrought(finding));
  const items = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => `${finding.severity}: ${escape(messageOf(finding))} ${place(finding.location, options.link)}`);
  const blocks = [
    `${options.marker}\n**xtaplint** — ${verdictSentence(exposure, (text) => `**${text}**`)}`,
    list(exposureLines(exposure), room.exposure, more),
    list(worstFirst(options.weakened).map((finding) => `- **Gate** · ${escape(finding.message)} ${place(finding.location, options.link)}`), room.weakened, more),
    gateSentence(report),
    rows(brought, options.link, more),
    foldedWithin(`Existing (${existing.length})`, items(existing), room.existing, more),
    foldedWithin(`Fixed (${fixed.length})`, items(worstFirst(fixed)), room.fixed, more),
    foldedWithin(`Not judged (${report.counts.unknown})`, [...groupMissing(report).map(({ sentence }) => escape(sentence)), ...unknownSentences(exposure.unknown).map(escape)], room.unknown, more),
    foldedWithin("How it was judged", view.notes.map(escape), room.notes, more),
    commandsBlock(options.commands),
    `<sub>Everything is in ${rest}.</sub>`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The comment where there is nothing to compare with: how much was found, why no more can be said, and where it is. */
export function toPlainComment(report: Report, reason: string, { marker, run }: Pick<CommentOptions, "marker" | "run">): string {
  const { counts } = report;
  const found = counts.finding === 0 ? nothingFound(report) : `${count(counts.finding, "finding")} (${severityCounts(counts.bySeverity)})`;
  const rest = run === undefined ? "the job summary" : `[the job summary](${run})`;
  return `${marker}\n**xtaplint** — ${found}.\n\nWhat is new cannot be told: ${escape(reason)}.\n\n<sub>Everything is in ${rest}.</sub>\n`;
}

/** Whether there is something that a reviewer has to see: something opens, is new, or could not be judged. */
export function isWorthComment(report: Report, exposure: ExposureReport): boolean {
  const counts = changeCounts(report);
  return counts.new + counts.changed > 0 || report.verdict !== "pass" || exposure.verdict === "opens";
}

function ordered(report: Report, view: ChangeView): readonly Finding[] {
  return worstFirst([...report.findings].sort((one, other) => changeRank(view, one) - changeRank(view, other)));
}

function exposureLines(exposure: ExposureReport): readonly string[] {
  return effectTitles.filter(([effect]) => effect !== "neutral").flatMap(([effect, title]) => exposureItems(exposure, effect, `**${title}** · `));
}

function rows(findings: readonly Finding[], address: Link | undefined, more: (n: number) => string): string {
  const { kept, left } = within(findings.map((finding) => findingRow(finding, address)), room.findings);
  return [...table(kept), ...(left === 0 ? [] : [`… ${more(left)}.`])].join("\n\n");
}

function list(lines: readonly string[], characters: number, more: (n: number) => string): string {
  const { kept, left } = within(lines, characters);
  return [...kept, ...(left === 0 ? [] : [`- ${more(left)}`])].join("\n");
}

function foldedWithin(title: string, items: readonly string[], characters: number, more: (n: number) => string): string {
  const { kept, left } = within(items, characters);
  return folded(title, [...kept, ...(left === 0 ? [] : [more(left)])]).join("");
}

/** As many as fit, in their order, and how many do not. */
function within(lines: readonly string[], characters: number): { readonly kept: readonly string[]; readonly left: number } {
  let used = 0;
  let kept = 0;
  for (const line of lines) {
    used += line.length + "\n- ".length;
    if (used > characters) break;
    kept += 1;
  }
  return { kept: lines.slice(0, kept), left: lines.length - kept };
}

/** What could end the block, or is too long to be pasted, is left out: it holds paths that anybody can name. */
function commandsBlock(commands: readonly string[]): string {
  const safe = commands.filter((command) => /^[\x20-\x7e]*$/.test(command) && !command.includes("```"));
  const { kept } = within(safe, room.commands);
  if (kept.length === 0) return "";
  return `<details><summary>Look closer</summary>\n\n\`\`\`sh\n${kept.join("\n")}\n\`\`\`\n\n</details>`;
}
