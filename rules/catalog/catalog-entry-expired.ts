import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isDay } from "../../src/model/days.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { quoted } from "../../src/model/words.ts";

// The work has ended on paper; the door is still open.
export default defineRule({
  id: "catalog-entry-expired",
  description: "A partnership has ended by the catalog, and its partner entry still exists.",
  category: "stale-partner",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "catalog-entry",
  reads: [],
  considers: ["partner"],
  messages: {
    ended: "{{subject}} ended on {{expires}}, and the partner is still in the cross-tenant access settings.",
    malformed: "{{subject}} expires on {{expires}}, which is no day of the form YYYY-MM-DD and counts as over; the partner is still in the cross-tenant access settings.",
  },
  fix: "Delete the partner's entry in the cross-tenant access settings, or agree on a new day and write it down.",
  controls: ["NIST SP 800-53 AC-2"],
  since: "0.1.0",
  *check({ entry, partner, today }) {
    const expires = entry.text("expires");
    if (expires === undefined) return notApplicable;
    if (isUndetermined(partner)) {
      if (entry.isExpired(today)) yield partner;
      return;
    }
    if (partner === undefined) return notApplicable;
    if (!entry.isExpired(today)) return;
    const at = { place: entry.placeOf("expires"), setting: "expires" };
    const related = [{ message: "the partner's entry", place: partner.place }];
    if (isDay(expires)) yield { message: "ended", at, related, data: { expires } };
    else yield { message: "malformed", at, related, data: { expires: quoted(expires) } };
  },
});
