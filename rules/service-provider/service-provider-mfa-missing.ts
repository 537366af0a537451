import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Their people administer the tenant; a stolen password of one of them is enough.
export default defineRule({
  id: "service-provider-mfa-missing",
  description: "Users of a service provider can sign in without multifactor authentication.",
  category: "coverage",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "service-provider",
  reads: [],
  considers: ["mfaCoverage", "hasSecurityDefaults"],
  messages: {
    missing: "{{subject}}: its service provider users do not need multifactor authentication for every application, all policies taken together.",
  },
  fix: "Add a policy that requires multifactor authentication of service provider users for all applications, without a condition.",
  controls: ["NIST SP 800-53 IA-2"],
  since: "0.1.0",
  *check({ partner, mfaCoverage, hasSecurityDefaults, witnesses }) {
    if (partner === undefined || hasSecurityDefaults === true) return notApplicable;
    const gap = [mfaCoverage, hasSecurityDefaults].find(isUndetermined);
    if (mfaCoverage !== true && gap !== undefined) yield gap;
    else if (mfaCoverage === false) yield { message: "missing", at: { ...partner.tenantId, setting: "serviceProvider" }, related: witnesses };
    return undefined;
  },
});
