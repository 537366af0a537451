import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { isGuid } from "../../src/model/well-known.ts";

// Either the partner was removed and the catalog forgot it, or somebody believes in settings that were never made.
export default defineRule({
  id: "catalog-entry-without-partner",
  description: "A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "catalog-entry",
  reads: [],
  considers: ["partner", "isPartnerOfSibling"],
  messages: {
    without: "{{subject}} names a tenant that has no entry in the cross-tenant access settings, so the default applies to it.",
  },
  fix: "Configure the partner, or remove the entry from the catalog.",
  since: "0.1.0",
  *check({ entry, partner, isPartnerOfSibling, today }) {
    if (entry.isExpired(today) || !isGuid(entry.tenantId)) return notApplicable;
    // A catalog that several tenants share speaks of each partner in the tenant that has it.
    if (partner === undefined && isPartnerOfSibling === true) return notApplicable;
    if (isUndetermined(partner)) yield partner;
    else if (partner === undefined && isUndetermined(isPartnerOfSibling)) yield isPartnerOfSibling;
    else if (partner === undefined) yield { message: "without", at: { place: entry.placeOf("tenantId"), setting: "tenantId" } };
  },
});
