import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// One provider is meant, and the partner that adds itself tomorrow is left out too.
export default defineRule({
  id: "ca-service-provider-excluded-everywhere",
  description: "A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.",
  category: "coverage",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    everywhere: "{{subject}} leaves out service provider users of every tenant, and no other policy requires multifactor authentication of them.",
  },
  fix: "Leave out the one provider that is meant by its tenant id, or nobody.",
  controls: ["NIST SP 800-53 AC-2"],
  since: "0.1.0",
  *check({ providerExemption: exemption, witnesses }) {
    if (exemption === undefined) return notApplicable;
    if (isUndetermined(exemption.leaks)) yield exemption.leaks;
    else if (exemption.leaks) yield { message: "everywhere", at: exemption, related: witnesses };
  },
});
