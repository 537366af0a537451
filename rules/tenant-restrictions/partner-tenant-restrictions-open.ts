import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isVouched } from "../../src/model/approval.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// Only the partner's own block: what is inherited is the default's finding, not one for each heir.
export default defineRule({
  id: "partner-tenant-restrictions-open",
  description: "Tenant restrictions of a partner let people here use accounts of that tenant everywhere.",
  category: "outbound",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["tenantRestrictions"],
  messages: {
    open: "{{subject}}, tenant restrictions: {{reach}}.",
  },
  fix: "Allow the named groups and applications that are needed, or leave the setting null under a closed default.",
  controls: ["NIST SP 800-53 AC-4"],
  since: "0.1.0",
  *check({ approvals, explicitBlocks, tenantRestrictions }) {
    if (!explicitBlocks.some(({ shape }) => shape.name === "tenantRestrictions")) return notApplicable;
    if (isVouched(approvals)) return;
    if (isUndetermined(tenantRestrictions)) yield tenantRestrictions;
    else if (isOpen(tenantRestrictions)) {
      const reach = openInWords(tenantRestrictions, "every account there", "outside this tenant");
      yield { message: "open", at: tenantRestrictions, data: { reach } };
    }
  },
});
