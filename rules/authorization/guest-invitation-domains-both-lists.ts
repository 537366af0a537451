import { defineRule } from "../../src/lint/rule.ts";

// The admin centre offers one list or the other: a policy with both does not say which one holds.
export default defineRule({
  id: "guest-invitation-domains-both-lists",
  description: "Invitations have a list of allowed and a list of blocked domains, of which only one can apply.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["invitationDomains"],
  messages: {
    both: "{{subject}} has a list of allowed and a list of blocked domains for invitations, of which only one can apply.",
  },
  fix: "Keep the list of allowed domains and empty the other.",
  since: "0.1.0",
  *check({ invitationDomains }) {
    const { allowed = [], blocked = [] } = invitationDomains.value;
    if (allowed.length > 0 && blocked.length > 0) yield { message: "both", at: invitationDomains };
  },
});
