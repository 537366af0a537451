import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// Nobody remembers adding these, because Microsoft did, or because the tenant stands for every personal account.
export default defineRule({
  id: "partner-well-known-microsoft-tenant",
  description: "A partner is one of Microsoft's own tenants; the finding says which.",
  category: "coverage",
  severity: "info",
  presets: [],
  subject: "partner",
  reads: [],
  judgesMicrosoftTenants: true,
  messages: {
    named: "{{subject}} is {{explanation}}.",
    renamed: "{{subject}} is, by its tenant id, {{name}}: {{explanation}}.",
  },
  fix: "Nothing is wrong; read who it is before you treat the entry as a stranger's.",
  since: "0.1.0",
  *check({ wellKnown, tenantId, name: written }) {
    if (wellKnown === undefined) return notApplicable;
    const { name, explanation } = wellKnown;
    if (written === name) yield { message: "named", at: tenantId, data: { explanation } };
    else yield { message: "renamed", at: tenantId, data: { name, explanation } };
  },
});
