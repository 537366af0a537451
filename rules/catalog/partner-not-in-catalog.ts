import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// Nobody answers for such a partner: nobody notices when the work ends, and nobody can say what was agreed.
export default defineRule({
  id: "partner-not-in-catalog",
  description: "A partner has no entry in the partner catalog.",
  category: "governance",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  messages: {
    missing: "{{subject}} is not in the partner catalog: nobody is named who answers for it.",
  },
  fix: "Add the partner to the catalog with an owner and a purpose, or delete its entry in the cross-tenant access settings.",
  controls: ["NIST SP 800-53 AC-20", "Zero Trust Assessment RMI_132"],
  since: "0.1.0",
  *check({ hasCatalog, catalogEntry, isServiceProvider, wellKnown, tenantId }) {
    if (!hasCatalog || isServiceProvider || wellKnown !== undefined) return notApplicable;
    if (catalogEntry === undefined) yield { message: "missing", at: tenantId };
  },
});
