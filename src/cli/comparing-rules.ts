import { accessTestRules } from "../lint/access-test-rules.ts";
import { changeRules } from "../lint/change-rules.ts";
import { driftRules } from "../lint/drift-rules.ts";
import { unapprovedOpening } from "../lint/opening-rule.ts";
import type { Severity } from "../lint/severity.ts";
import { docsPage } from "../version.ts";

interface ComparingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly description: string;
  readonly fix: string;
  /** What has to be asked for. */
  readonly foundBy: string;
  /** The address of the page that says more. */
  readonly page: string;
}

const ofChanges = { foundBy: "lint --base and pull requests", page: docsPage("pull-requests.md#a-change-of-its-own-gate") };
const ofOpenings = { foundBy: "lint --base and pull requests, with requireApprovalForOpening", page: docsPage("pull-requests.md#openings-that-need-an-approval") };
const ofTests = { foundBy: "the Action's input access-tests", page: docsPage("access-analysis.md#access-tests-in-the-action") };
const ofDrift = { foundBy: "lint --live, lint --live-export and mode: drift", page: docsPage("live.md#drift") };

/** What is found by comparing alone: files hold nothing for these to judge, so they are no rules of a preset and have no page. */
const comparingRules: readonly ComparingRule[] = [
  ...driftRules.map((rule) => ({ ...rule, ...ofDrift })),
  { ...unapprovedOpening, ...ofOpenings },
  ...Object.entries(accessTestRules).map(([id, rule]) => ({ id, ...rule, ...ofTests })),
  ...Object.entries(changeRules).map(([id, rule]) => ({ id, ...rule, ...ofChanges })),
];

/** In Markdown, by id. */
export const comparingRulePages: ReadonlyMap<string, string> = new Map(
  comparingRules.map(({ id, severity, description, fix, foundBy, page }) => {
    const table = `| Severity | Category | Found by |\n| --- | --- | --- |\n| ${severity} | governance | ${foundBy} |`;
    // As code, which is never broken: an address in two lines is none.
    return [id, `# ${id}\n\n${description}\n\n${table}\n\nFix: ${fix}\n\nMore:\n\n\`\`\`text\n${page}\n\`\`\`\n`];
  }),
);
