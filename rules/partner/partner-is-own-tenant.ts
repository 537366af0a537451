import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// An entry for ourselves is a copied export or a mixed-up id; what was meant for a partner applies to nobody.
export default defineRule({
  id: "partner-is-own-tenant",
  description: "A partner entry has our own tenant id.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  messages: {
    own: "{{subject}} is our own tenant.",
  },
  fix: "Remove the entry, or write the id of the tenant that was meant.",
  since: "0.1.0",
  *check({ isOwnTenant, tenantId }) {
    if (isOwnTenant === undefined) return notApplicable;
    if (isOwnTenant) yield { message: "own", at: tenantId };
  },
});
