import type { ReportingConfiguration, ReportingDescriptor } from "sarif";
import type { RuleInfo, Severity } from "./report.ts";
import { escape as escapeMarkdown } from "./markdown-text.ts";
import { clip, visible } from "./untrusted.ts";

/** The level of each severity, as annotations have it: high = error, medium = warning, low and info = notice. */
export const levels: Readonly<Record<Severity, ReportingConfiguration.level>> = { high: "error", medium: "warning", low: "note", info: "note" };

/** Code scanning sorts by `security-severity`: up to 3.9 is low, up to 6.9 medium, up to 8.9 high. */
const scores: Readonly<Record<Severity, string>> = { high: "8.0", medium: "5.5", low: "3.0", info: "0.0" };
const problems: Readonly<Record<Severity, string>> = { high: "error", medium: "warning", low: "recommendation", info: "recommendation" };

const longestText = 1024;
const longestName = 255;
const mostTags = 10;

/**
 * Text of the input as a plain SARIF message. `[text](target)` is a link there, in untrusted text as well, so the
 * two brackets that make one are moved apart.
 */
export function message(text: string, limit = longestText): string {
  return clip(visible(clip(text, limit)).replaceAll("](", "] ("), limit);
}

/** One rule as code scanning shows it beside its alerts. */
export function sarifRule(rule: RuleInfo): ReportingDescriptor {
  return {
    id: rule.id,
    name: clip(pascalCase(rule.id), longestName),
    shortDescription: { text: message(rule.description) },
    fullDescription: { text: message(`${rule.description} ${rule.fix}`) },
    help: {
      text: message(`${rule.description} Fix: ${rule.fix}`),
      markdown: `${escapeMarkdown(rule.description)}\n\n**Fix:** ${escapeMarkdown(rule.fix)}`,
    },
    // The file of an organization's own rule is a path, and this has to be an address.
    ...(isAddress(rule.help) && { helpUri: rule.help }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [...new Set(["security", rule.category, ...rule.controls])].slice(0, mostTags),
      precision: "very-high",
      "problem.severity": problems[rule.severity],
      "security-severity": scores[rule.severity],
    },
  };
}

/** Whether a rule's help is a page on the web. */
export function isAddress(help: string): boolean {
  return help.startsWith("https://");
}

function pascalCase(id: string): string {
  return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
