import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// A provider with rights in the tenant is the last of all partners that should be nobody's.
export default defineRule({
  id: "service-provider-not-in-catalog",
  description: "A service provider has no entry in the partner catalog, or one that calls it something else.",
  category: "governance",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "service-provider",
  reads: [],
  messages: {
    missing: "{{subject}} is a service provider and not in the partner catalog: nobody is named who answers for it.",
    scenario: "{{subject}} is a service provider, and its catalog entry does not say so: its scenario is {{scenario}}.",
  },
  fix: "Add the provider to the catalog with the scenario service-provider and an owner, or end its relationship.",
  controls: ["NIST SP 800-53 AC-2", "NIST SP 800-53 AC-4"],
  since: "0.1.0",
  *check({ partner }) {
    if (!partner?.hasCatalog) return notApplicable;
    const { catalogEntry, tenantId } = partner;
    if (catalogEntry === undefined) yield { message: "missing", at: tenantId };
    else if (catalogEntry.text("scenario") !== "service-provider") {
      const related = [{ message: "the catalog entry", place: catalogEntry.placeOf("scenario") }];
      yield { message: "scenario", at: tenantId, related, data: { scenario: catalogEntry.text("scenario") ?? "not stated" } };
    }
    return undefined;
  },
});
