import { driftRules } from "./drift-rules.ts";
import { defineRule, notApplicable, type Rule } from "./rule.ts";

/**
 * The rule on what a change opens without anybody's approval. It is on where the configuration requires one and there is
 * a base, and what it finds comes from comparing: one state alone holds nothing for it to judge.
 */
export const unapprovedOpening: Rule = defineRule({
  id: "access-opening-unapproved",
  description: "A change opens access that neither the partner catalog approves nor an exception covers.",
  category: "governance",
  severity: "high",
  presets: [],
  subject: ["default", "partner", "authorization", "tenant"],
  reads: [],
  messages: { unapproved: "{{sentence}}" },
  fix: "Have it approved in the partner catalog or by a dated exception, in this change or before it, or do not open it.",
  since: "0.1.0",
  *check() {
    return notApplicable;
  },
});

/** Every rule that finds by comparing, and that an exception can name. */
export const comparingRules: readonly Rule[] = [...driftRules, unapprovedOpening];
