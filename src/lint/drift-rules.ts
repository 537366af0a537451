import type { EnabledRule, Evaluation } from "./evaluate.ts";
import { defineRule, notApplicable, type Rule } from "./rule.ts";

const shared = {
  category: "governance",
  presets: [],
  comparing: true,
  subject: ["default", "partner", "authorization", "tenant", "ca-policy"],
  reads: [],
  messages: { drift: "{{sentence}}" },
  since: "0.1.0",
} as const;

/**
 * The rules on what a tenant has and its files do not say. They are on where a tenant is compared, unless the
 * configuration switches them off, and what they find comes from comparing: files alone hold nothing for them to judge.
 */
export const driftOpens: Rule = defineRule({
  ...shared,
  id: "tenant-drift-opens",
  description: "The tenant allows access that its files do not declare.",
  severity: "high",
  fix: "Take it back in the tenant, or have somebody agree to it and declare it in the files.",
  *check() {
    return notApplicable;
  },
});

/** As {@link driftOpens}, for what opens nothing. */
export const driftDiffers: Rule = defineRule({
  ...shared,
  id: "tenant-drift-differs",
  description: "The files declare something else than the tenant has, which allows no more than they do.",
  severity: "low",
  fix: "Bring the tenant in line with the files, or the files with the tenant.",
  *check() {
    return notApplicable;
  },
});

/** All of them. */
export const driftRules: readonly Rule[] = [driftOpens, driftDiffers];

type Found = Pick<Evaluation, "findings" | "unknown">;

/**
 * What comparing found, as severe as the configuration says, and nothing of a rule that is off. What changes no access
 * is less severe than its rule, and stays so.
 */
export function atLevels({ findings, unknown }: Found, enabled: readonly EnabledRule[]): Found {
  const levels = new Map(enabled.map(({ rule, severity }) => [rule, severity]));
  return {
    findings: findings.flatMap((finding) => {
      const level = levels.get(finding.rule);
      return level === undefined ? [] : [finding.severity === finding.rule.severity ? { ...finding, severity: level } : finding];
    }),
    unknown: unknown.filter(({ rule }) => levels.has(rule)),
  };
}
