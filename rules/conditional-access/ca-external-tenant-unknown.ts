import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { inBrief } from "../../src/model/words.ts";

// A tenant that nobody knows any more keeps its exception, or a rule that meets nobody.
export default defineRule({
  id: "ca-external-tenant-unknown",
  description: "A policy lists a tenant that is no partner.",
  category: "stale-partner",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    stranger: "{{subject}} {{side}} users of {{tenants}}, for which there is no partner entry.",
  },
  fix: "Remove the tenant id from the policy, or add the tenant as a partner.",
  controls: ["NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check({ listedStrangers: listed }) {
    if (listed === undefined) return notApplicable;
    for (const at of listed.strangers) yield { message: "stranger", at, data: { side: at.side, tenants: inBrief(at.tenants) } };
    yield* listed.gaps;
  },
});
