import { defineRule } from "../../src/lint/rule.ts";
import { counted } from "../../src/model/words.ts";

// Trust belongs into the entry of a partner that somebody vetted: here it accepts the weakest MFA of any tenant.
export default defineRule({
  id: "default-trusts-mfa-of-every-tenant",
  description: "The default trusts multifactor authentication from any other Entra tenant.",
  category: "mfa-trust-scope",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["isMfaAccepted"],
  messages: {
    trusted: "{{subject}} trusts multifactor authentication from every tenant without trust settings of its own{{heirs}}.",
  },
  fix: "Set isMfaAccepted to false in the default, and trust MFA in the entry of each partner whose practice you know.",
  controls: ["NIST SP 800-53 IA-8", "Zero Trust Assessment 21851"],
  since: "0.1.0",
  *check({ isMfaAccepted, trustHeirs }) {
    if (!isMfaAccepted.value) return;
    const heirs = trustHeirs === 0 ? "" : `; ${counted(trustHeirs, "partner inherits it", "partners inherit it")}`;
    yield { message: "trusted", at: isMfaAccepted, data: { heirs } };
  },
});
