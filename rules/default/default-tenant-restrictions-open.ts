import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// National clouds do not have the property: there is nothing to open or to close.
export default defineRule({
  id: "default-tenant-restrictions-open",
  description: "The default tenant restrictions let people here use accounts of any other tenant everywhere.",
  category: "outbound",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: [],
  considers: ["tenantRestrictions"],
  messages: {
    open: "{{subject}} leaves tenant restrictions open for tenants without settings of their own: {{reach}}.",
  },
  fix: "Block AllUsers and AllApplications in the default tenant restrictions, and allow exceptions for each partner.",
  controls: [
    "Zero Trust Assessment 21793",
    "Zero Trust Assessment 25377",
    "NIST SP 800-53 AC-4",
    "NIST SP 800-53 SC-7",
  ],
  since: "0.1.0",
  *check({ cloud, tenantRestrictions }) {
    if (cloud !== "public") return notApplicable;
    if (isUndetermined(tenantRestrictions)) yield tenantRestrictions;
    else if (isOpen(tenantRestrictions)) {
      const reach = openInWords(tenantRestrictions, "every account there", "outside this tenant");
      yield { message: "open", at: tenantRestrictions, data: { reach } };
    }
  },
});
