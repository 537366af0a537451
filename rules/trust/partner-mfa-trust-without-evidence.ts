import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { ageInDays, isDay } from "../../src/model/days.ts";

// Trusting another tenant's multifactor authentication means relying on a policy that nobody here can read.
export default defineRule({
  id: "partner-mfa-trust-without-evidence",
  description: "A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.",
  category: "mfa-trust-scope",
  severity: "medium",
  presets: ["strict"],
  subject: "partner",
  reads: ["isMfaAccepted"],
  options: {
    type: "object",
    properties: { days: { type: "integer", minimum: 1, default: 365, description: "How many days a look at the partner's multifactor authentication holds." } },
    additionalProperties: false,
  },
  messages: {
    none: "{{subject}} is trusted for multifactor authentication, and its catalog entry does not say when that was looked at and where it is written down.",
    day: "{{subject}} is trusted for multifactor authentication, and assurance.mfa.reviewed of its catalog entry is no past day of the form YYYY-MM-DD.",
    old: "{{subject}} is trusted for multifactor authentication, which was last looked at {{age}} days ago; {{limit}} are meant to be the limit.",
  },
  fix: "Ask the partner how it enforces multifactor authentication, and write reviewed and evidence under assurance.mfa.",
  controls: ["Zero Trust Assessment RMI_132"],
  since: "0.1.0",
  *check({ hasCatalog, catalogEntry, isMfaAccepted, today }, { days }) {
    if (!isMfaAccepted.value || !hasCatalog || catalogEntry === undefined) return notApplicable;
    const reviewed = catalogEntry.text("assurance.mfa.reviewed");
    const place = catalogEntry.placeOf("assurance.mfa.reviewed");
    const related = [{ message: "the catalog entry", place }];
    if (reviewed === undefined || catalogEntry.text("assurance.mfa.evidence") === undefined) {
      yield { message: "none", at: isMfaAccepted, related };
      return;
    }
    const age = isDay(reviewed) ? ageInDays(reviewed, today) : undefined;
    if (age === undefined || age < 0) yield { message: "day", at: isMfaAccepted, related };
    else if (age > days) yield { message: "old", at: isMfaAccepted, related, data: { age, limit: days } };
  },
});
