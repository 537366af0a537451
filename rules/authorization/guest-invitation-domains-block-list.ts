import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { counted } from "../../src/model/words.ts";

// A block list only keeps out who was thought of; a new domain costs a guest nothing.
export default defineRule({
  id: "guest-invitation-domains-block-list",
  description: "Invitations are refused for listed domains only, so guests of every other domain can be invited.",
  category: "inbound-default",
  severity: "low",
  presets: ["strict"],
  subject: "tenant",
  reads: ["invitationDomains"],
  messages: {
    blockList: "{{subject}} refuses invitations to {{domains}} only: guests of every other domain can be invited.",
  },
  fix: "Replace the block list by a list of the domains that can be invited.",
  controls: ["CIS M365 5.1.6.1"],
  since: "0.1.0",
  *check({ invitationDomains }) {
    const { allowed = [], blocked = [] } = invitationDomains.value;
    if (allowed.length > 0 || blocked.length === 0) return notApplicable;
    const domains = counted(new Set(blocked).size, "listed domain");
    yield { message: "blockList", at: invitationDomains, data: { domains } };
  },
});
