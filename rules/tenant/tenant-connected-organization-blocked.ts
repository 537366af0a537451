import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Both settings live in different places of the admin centre, and the request fails only when it was approved.
export default defineRule({
  id: "tenant-connected-organization-blocked",
  description: "Access packages are offered to an organization that cross-tenant access blocks.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["connectedOrganizations"],
  messages: {
    blocked: "{{subject}} offers access packages to {{organization}}, whose tenant {{tenant}} is blocked: {{setting}} lets nobody in.",
  },
  fix: "Allow the organization in its partner entry, or remove the connected organization.",
  since: "0.1.0",
  *check({ connectedOrganizations: { items, gap } }) {
    let isAnyConfigured = false;
    for (const { id, name, isConfigured, tenants } of items) {
      if (isConfigured === false) continue;
      if (tenants.length > 0) isAnyConfigured = true;
      for (const each of tenants) {
        if (isUndetermined(each)) {
          yield each;
          continue;
        }
        const { tenantId, place, inbound } = each;
        if (isUndetermined(inbound)) yield inbound;
        else if (inbound.reach !== "none") continue;
        else if (isUndetermined(isConfigured)) yield isConfigured;
        else {
          const at = { place, setting: `connectedOrganizations/${id}/${tenantId}`, judged: inbound.judged };
          const shown = inbound.inherited ?? inbound.place;
          const related = [{ message: "what blocks it", place: shown }];
          yield { message: "blocked", at, data: { organization: name, tenant: tenantId, setting: inbound.title }, related };
        }
      }
    }
    if (gap !== undefined) yield gap;
    else if (!isAnyConfigured) return notApplicable;
    return undefined;
  },
});
