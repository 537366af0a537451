import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inBrief } from "../../src/model/words.ts";

// A tenant that is trusted is still asked: trust only moves where multifactor authentication is done.
export default defineRule({
  id: "ca-tenant-excluded-from-mfa",
  description: "A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.",
  category: "coverage",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    excluded: "{{subject}} leaves out users of {{tenants}}, and no other policy requires multifactor authentication of them for every application.",
  },
  fix: "Take the tenants out of the exclusion, or add a policy that requires multifactor authentication of their users.",
  controls: ["Maester MT.1016"],
  since: "0.1.0",
  *check({ tenantExemption: exemption, witnesses }) {
    if (exemption === undefined) return notApplicable;
    if (isUndetermined(exemption.leaks)) yield exemption.leaks;
    else if (exemption.leaks) yield { message: "excluded", at: exemption, data: { tenants: inBrief(exemption.tenants) }, related: witnesses };
  },
});
