import type { Severity } from "./severity.ts";

interface AccessTestRule {
  readonly severity: Severity;
  readonly description: string;
  readonly fix: string;
}

/** What the access tests of a workflow find, by id: they are no rules of the pack, and no exception covers them. */
export const accessTestRules = {
  "access-test-failed": { severity: "high", description: "An access test does not hold.", fix: "Mend the policy that the finding names, or have somebody agree that the test asks for too much." },
  "access-test-undecided": { severity: "high", description: "Nobody can tell whether an access test holds.", fix: "Supply what is missing, or ask for something that policies can decide." },
  "access-test-weakened": { severity: "low", description: "A change takes an access test back, or has it ask something else.", fix: "Have somebody agree who answers for the access, or take it back." },
} as const satisfies Readonly<Record<string, AccessTestRule>>;

export type AccessTestRuleId = keyof typeof accessTestRules;
