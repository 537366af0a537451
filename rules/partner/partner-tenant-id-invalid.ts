import { defineRule } from "../../src/lint/rule.ts";
import { quoted } from "../../src/model/words.ts";

// A placeholder that was never filled in: Graph refuses the entry, so what it says protects nobody.
export default defineRule({
  id: "partner-tenant-id-invalid",
  description: "The tenant id of a partner entry names no tenant.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: ["hasValidTenantId"],
  messages: {
    missing: "{{subject}}: its tenantId holds no text, so the entry names no tenant.",
    malformed: "{{subject}}: its tenantId {{tenantId}} is not a GUID, so the entry names no tenant.",
    zeros: "{{subject}}: its tenantId is all zeros, which names no tenant.",
  },
  fix: "Write the partner's tenant id, a GUID.",
  since: "0.1.0",
  *check({ id, hasValidTenantId, tenantId }) {
    if (hasValidTenantId) return;
    if (id === "") yield { message: "missing", at: tenantId };
    else if (/^[0-]+$/.test(id)) yield { message: "zeros", at: tenantId };
    else yield { message: "malformed", at: tenantId, data: { tenantId: quoted(id) } };
  },
});
