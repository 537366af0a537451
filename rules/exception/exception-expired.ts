import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// The finding is back; the entry only looks as if it still covered it.
export default defineRule({
  id: "exception-expired",
  description: "An exception's last day is over, so it covers nothing.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "exception",
  reads: [],
  messages: {
    expired: "{{subject}} for {{rule}} ended on {{expires}} and covers nothing.",
    partner: "{{subject}} for {{rule}} covers nothing: the catalog says that the partnership has ended.",
  },
  fix: "Mend what was accepted, or have it accepted again until a new day.",
  since: "0.1.0",
  *check({ entry, isExpired, endedWithPartner }) {
    const rule = entry.text("rule") ?? "a rule that it does not name";
    const at = { place: entry.placeOf("expires"), setting: "expires" };
    if (!entry.hasRealDay) return notApplicable;
    if (isExpired) yield { message: "expired", at, data: { rule, expires: entry.text("expires") ?? "" } };
    else if (endedWithPartner) yield { message: "partner", at, data: { rule } };
  },
});
