import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { microsoftSupport } from "../../src/model/well-known.ts";
import { counted } from "../../src/model/words.ts";

// Microsoft removes its entry 30 days after the last support case; one that is older was forgotten.
export default defineRule({
  id: "partner-support-access-left-open",
  description: "The entry that lets Microsoft Support in is older than a support case lasts.",
  category: "stale-partner",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["supportAccessAge"],
  judgesMicrosoftTenants: true,
  options: {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 0, default: 30, description: "How many days the entry can be old." },
    },
    additionalProperties: false,
  },
  messages: {
    old: "{{subject}} was let in {{age}} ago, which is past the limit of {{limit}}.",
  },
  fix: "Close the support case, or remove the entry when no case is open.",
  controls: ["NIST SP 800-53 AC-2", "NIST SP 800-53 MA-4", "MCSB v1 PA-8"],
  since: "0.1.0",
  *check({ id, supportAccessAge: age }, { days }) {
    if (id !== microsoftSupport) return notApplicable;
    if (isUndetermined(age)) yield age;
    else if (age.value > days) yield { message: "old", at: age, data: { age: counted(age.value, "day"), limit: counted(days, "day") } };
  },
});
