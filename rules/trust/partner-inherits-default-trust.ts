import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { claimTitles, trustClaims } from "../../src/model/trust.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Trust that comes from the default was decided for nobody in particular, and changes when the default does.
export default defineRule({
  id: "partner-inherits-default-trust",
  description: "A partner is trusted only because the default trusts every tenant.",
  category: "mfa-trust-scope",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: ["explicitTrust"],
  considers: ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"],
  messages: {
    inherited: "{{subject}} is trusted for {{claims}} only because the default trusts every tenant.",
  },
  fix: "Write inboundTrust in the partner's own entry, with the claims that are meant.",
  since: "0.1.0",
  *check(partner) {
    if (partner.explicitTrust !== undefined) return notApplicable;
    const trusted = trustClaims.filter((claim) => isKnown(partner[claim]) && partner[claim].value);
    if (trusted.length > 0 && partner.inheritedTrust !== undefined) {
      const claims = inWords(trusted.map((claim) => claimTitles[claim]));
      yield { message: "inherited", at: partner.inheritedTrust, data: { claims } };
    }
    for (const claim of trustClaims) if (isUndetermined(partner[claim])) yield partner[claim];
  },
});
