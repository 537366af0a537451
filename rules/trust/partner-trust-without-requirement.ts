import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";

const claims = [
  { name: "isMfaAccepted", claim: "mfa", title: "multifactor authentication", asked: "asks its users for multifactor authentication" },
  { name: "isCompliantDeviceAccepted", claim: "compliant", title: "compliant devices", asked: "asks its users for a compliant device" },
  { name: "isHybridAzureADJoinedDeviceAccepted", claim: "hybrid", title: "hybrid joined devices", asked: "asks its users for a hybrid joined device" },
] as const;

// Trust is an answer. Without a policy that asks, it protects nothing, and people believe that it does.
export default defineRule({
  id: "partner-trust-without-requirement",
  description: "A claim of a partner is trusted, and no Conditional Access policy asks for it.",
  category: "mfa-trust-scope",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted", "hasSecurityDefaults"],
  messages: {
    unasked: "{{subject}} is trusted for {{claim}}, and no enabled policy {{asked}}.",
  },
  fix: "Add a policy that asks external users for it, or take the trust back.",
  controls: ["NIST SP 800-53 IA-2"],
  since: "0.1.0",
  *check(partner) {
    const { hasSecurityDefaults } = partner;
    const trusted = claims.filter(({ name }) => !isKnown(partner[name]) || partner[name].value);
    if (trusted.length === 0 || hasSecurityDefaults === true) return notApplicable;
    for (const { name, claim, title, asked } of trusted) {
      const trust = partner[name];
      const isUsed = partner.usesClaim(claim);
      if (isUsed === true) continue;
      const gap = [isUsed, trust, hasSecurityDefaults].find(isUndetermined);
      if (gap !== undefined) yield gap;
      else if (isKnown(trust)) yield { message: "unasked", at: trust, data: { claim: title, asked } };
    }
    return undefined;
  },
});
