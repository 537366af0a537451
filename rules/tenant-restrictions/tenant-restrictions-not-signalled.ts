import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// The policy acts only on traffic that says so; a proxy or a Windows policy can say it too, and Graph sees neither.
export default defineRule({
  id: "tenant-restrictions-not-signalled",
  description: "Tenant restrictions are set, and Global Secure Access does not tell Microsoft's services to apply them.",
  category: "outbound",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: [],
  considers: ["tenantRestrictions", "packetTagging"],
  messages: {
    silent:
      "{{subject}} restricts the use of accounts of other tenants, but Global Secure Access does not signal it: " +
      "unless a proxy or a Windows policy does, nothing is restricted.",
  },
  fix: "Enable tenant restrictions signalling in Global Secure Access, or turn this rule off when a proxy sends the header.",
  controls: ["Zero Trust Assessment 25377"],
  since: "0.1.0",
  *check({ cloud, tenantRestrictions, packetTagging }) {
    if (cloud !== "public") return notApplicable;
    if (!isUndetermined(tenantRestrictions) && isOpen(tenantRestrictions)) return notApplicable;
    if (isUndetermined(packetTagging)) yield packetTagging;
    else if (packetTagging.value) return;
    else if (isUndetermined(tenantRestrictions)) yield tenantRestrictions;
    else yield { message: "silent", at: packetTagging, related: [{ message: "the default tenant restrictions", place: tenantRestrictions.place }] };
  },
});
