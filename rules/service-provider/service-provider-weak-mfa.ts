import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Administrators are phished first, and those of a provider open many tenants at once.
export default defineRule({
  id: "service-provider-weak-mfa",
  description: "Users of a service provider need multifactor authentication, and any method of it will do.",
  category: "mfa-trust-scope",
  severity: "medium",
  presets: ["strict"],
  subject: "service-provider",
  reads: [],
  considers: ["mfaCoverage", "phishingResistantCoverage", "hasSecurityDefaults"],
  messages: {
    weak: "{{subject}}: no policy requires methods of its service provider users that resist phishing.",
  },
  fix: "Require the authentication strength phishing-resistant MFA of service provider users.",
  controls: ["CISA SCuBA MS.AAD.3.1v1"],
  since: "0.1.0",
  *check({ partner, mfaCoverage, phishingResistantCoverage, hasSecurityDefaults }) {
    if (partner === undefined || mfaCoverage === false || hasSecurityDefaults === true) return notApplicable;
    if (phishingResistantCoverage === true) return undefined;
    const gap = [phishingResistantCoverage, mfaCoverage, hasSecurityDefaults].find(isUndetermined);
    if (gap !== undefined) yield gap;
    else yield { message: "weak", at: { ...partner.tenantId, setting: "serviceProvider" } };
    return undefined;
  },
});
