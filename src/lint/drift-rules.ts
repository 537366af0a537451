import { defineRule, notApplicable, type Rule } from "./rule.ts";

const shared = {
  category: "governance",
  presets: [],
  subject: ["default", "partner", "authorization", "tenant", "ca-policy"],
  reads: [],
  messages: { drift: "{{sentence}}" },
  since: "0.1.0",
} as const;

/**
 * The rules on what a tenant has and its files do not say. They are on where a tenant is compared, and what they find
 * comes from comparing: files alone hold nothing for them to judge.
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
