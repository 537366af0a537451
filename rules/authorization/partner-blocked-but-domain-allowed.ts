import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Two places decide about the same people and say different things; whoever reads only one of them is wrong.
export default defineRule({
  id: "partner-blocked-but-domain-allowed",
  description: "A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["invitationDomains", "b2bCollaborationInbound"],
  messages: {
    blocked: "{{subject}} cannot be invited, because inbound B2B collaboration lets nobody in, while {{domains}} on the allow list for invitations.",
  },
  fix: "Take the domain off the allow list, or let the people in who are meant to come.",
  since: "0.1.0",
  *check({ catalogEntry, invitationDomains, b2bCollaborationInbound: inbound }) {
    const domains = catalogEntry?.domains ?? [];
    if (domains.length === 0) return notApplicable;
    if (isUndetermined(invitationDomains)) {
      yield invitationDomains;
      return;
    }
    const allowed = invitationDomains.value.allowed ?? [];
    if (allowed.length === 0) return notApplicable;
    const listed = domains.filter((domain) => allowed.includes(domain));
    if (listed.length === 0) return;
    if (isUndetermined(inbound)) yield inbound;
    else if (inbound.reach === "none") {
      const related = [{ message: "the allow list for invitations", place: invitationDomains.place }];
      yield { message: "blocked", at: inbound, related, data: { domains: `${inWords(listed)} ${listed.length === 1 ? "is" : "are"}` } };
    }
  },
});
