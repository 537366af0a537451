import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { undetermined } from "../../src/model/undetermined.ts";

const undocumented = undetermined(
  "AllowedDomains is empty and BlockedDomains absent, and whether that means nobody or no list is not documented",
);

// The list is about domains, cross-tenant access settings about tenants: only the list holds for guests without Entra ID.
export default defineRule({
  id: "guest-invitation-domains-unrestricted",
  description: "Guests of any domain can be invited.",
  category: "inbound-default",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: ["invitationDomains"],
  messages: {
    unrestricted: "{{subject}} has no list of domains for invitations: guests of every domain can be invited.",
  },
  fix: "Allow invitations only to the specified domains of your partners.",
  controls: [
    "CISA SCuBA MS.AAD.8.3v1",
    "CIS M365 5.1.6.1",
    "Zero Trust Assessment 21822",
    "Zero Trust Assessment 21874",
    "NIST SP 800-53 AC-3",
  ],
  since: "0.1.0",
  *check({ invitationDomains }) {
    const { allowed, blocked } = invitationDomains.value;
    if (allowed !== undefined && allowed.length > 0) return;
    if (blocked !== undefined && blocked.length > 0) return notApplicable;
    if (allowed !== undefined && blocked === undefined) yield undocumented;
    else yield { message: "unrestricted", at: invitationDomains };
  },
});
