import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { grantsAnything } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Invitations fail although the settings for this partner were opened, and the reason stands in another blade.
export default defineRule({
  id: "partner-open-but-domain-refused",
  description: "A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["invitationDomains", "b2bCollaborationInbound"],
  messages: {
    refused: "{{subject}} is let in by inbound B2B collaboration, and cannot be invited: {{domains}} refused by the domain list for invitations.",
  },
  fix: "Allow the partner's domain for invitations, or close inbound B2B collaboration for it.",
  since: "0.1.0",
  *check({ catalogEntry, invitationDomains, b2bCollaborationInbound: inbound }) {
    const domains = catalogEntry?.domains ?? [];
    if (domains.length === 0) return notApplicable;
    if (!isUndetermined(inbound) && !grantsAnything(inbound)) return notApplicable;
    if (isUndetermined(invitationDomains)) {
      yield invitationDomains;
      return;
    }
    const { allowed = [], blocked = [] } = invitationDomains.value;
    if (allowed.length === 0 && blocked.length === 0) return notApplicable;
    const isRefused = (domain: string): boolean => blocked.includes(domain) || (allowed.length > 0 && !allowed.includes(domain));
    if (!domains.every(isRefused)) return;
    if (isUndetermined(inbound)) yield inbound;
    else {
      const related = [{ message: "the domain list for invitations", place: invitationDomains.place }];
      yield { message: "refused", at: inbound, related, data: { domains: `${inWords(domains)} ${domains.length === 1 ? "is" : "are"}` } };
    }
  },
});
