import type { Severity } from "./severity.ts";

interface ChangeRule {
  readonly severity: Severity;
  readonly description: string;
  readonly fix: string;
}

/** What is found in a change that is held against its base, by id: how it weakens what it is judged by. */
export const changeRules = {
  "config-weakened": { severity: "medium", description: "A change asks less of itself: it weakens the configuration.", fix: "Have somebody agree who answers for the configuration, or take it back." },
  "exception-added": { severity: "low", description: "A change adds or widens an exception.", fix: "Have the owner of the rule agree, or take it back." },
  "baseline-extended": { severity: "low", description: "A change adds findings to the baseline.", fix: "Have somebody agree who answers for the baseline, or mend what it covers." },
  "catalog-approval-added": { severity: "low", description: "A change approves something for a partner in the catalog.", fix: "Have somebody agree who may approve it, or take it back." },
} as const satisfies Readonly<Record<string, ChangeRule>>;

export type ChangeRuleId = keyof typeof changeRules;
