import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";

// Inbound it is an offer that waits for the other side; with user synchronization it is judged there. Outbound it takes
// from our own users the moment in which they see whom they hand their data to.
export default defineRule({
  id: "partner-auto-redemption-unapproved",
  description: "Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.",
  category: "least-privilege",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["inboundAllowed", "outboundAllowed", "userSync"],
  messages: {
    inbound:
      "{{subject}}: inbound automatic redemption is on without user synchronization, " +
      "so nobody from there is asked for consent once their side turns on its half.",
    outbound:
      "{{subject}}: outbound automatic redemption is on, " +
      "so nobody from here is asked for consent once their side turns on its half.",
  },
  fix: "Set the member of automaticUserConsentSettings to null, unless this partner is meant to have it.",
  since: "0.1.0",
  *check({ approvals, isInMultiTenantOrganization, inboundAllowed: inbound, outboundAllowed: outbound, userSync }) {
    const nothingInbound = isKnown(inbound) && (!inbound.value || (isKnown(userSync) && userSync.value));
    if (nothingInbound && isKnown(outbound) && !outbound.value) return notApplicable;
    if (approvals.has("automaticRedemption") || isInMultiTenantOrganization) return;
    if (!nothingInbound) {
      if (isUndetermined(inbound)) yield inbound;
      else if (isUndetermined(userSync)) yield userSync;
      else yield { message: "inbound", at: inbound };
    }
    if (isUndetermined(outbound)) yield outbound;
    else if (outbound.value) yield { message: "outbound", at: outbound };
  },
});
