import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// A tenant that is gone cannot come back under its id; a lookup reaches the own cloud only.
export default defineRule({
  id: "partner-tenant-unresolvable",
  description: "Graph knows no tenant with the partner's tenant id.",
  category: "stale-partner",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["tenantLookup", "livesInOurCloud", "hasValidTenantId"],
  messages: {
    gone: "{{subject}}: Graph knows no tenant with this id, so it was deleted or never existed.",
  },
  fix: "Look for a typing error in the tenant id, and delete the entry when the tenant is gone.",
  controls: ["NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check({ tenantLookup, livesInOurCloud, hasValidTenantId: isId, wellKnown, tenantId: at }) {
    if (wellKnown !== undefined || isId === false) return notApplicable;
    if (isUndetermined(isId)) yield isId;
    else if (isUndetermined(tenantLookup)) yield tenantLookup;
    else if (tenantLookup.exists) return;
    else if (isUndetermined(livesInOurCloud)) yield livesInOurCloud;
    else yield { message: "gone", at, related: [{ message: "the answer of Graph", place: tenantLookup.place }] };
  },
});
