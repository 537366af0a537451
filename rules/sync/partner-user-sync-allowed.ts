import { defineRule } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Whoever administers the partner then decides who exists here, with no invitation and as members by default.
export default defineRule({
  id: "partner-user-sync-allowed",
  description: "A partner outside the multitenant organization can create users here by cross-tenant synchronization.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["userSync"],
  messages: {
    allowed: "{{subject}} is allowed to create users here by cross-tenant synchronization.",
  },
  fix: "Set userSyncInbound.isSyncAllowed to false, unless this partner is meant to create users here.",
  controls: ["NIST SP 800-53 AC-2", "MITRE ATT&CK T1136.003", "MITRE ATT&CK T1078.004"],
  since: "0.1.0",
  *check({ approvals, isInMultiTenantOrganization, userSync }) {
    if (approvals.has("userSync") || isInMultiTenantOrganization) return;
    if (isUndetermined(userSync)) yield userSync;
    else if (userSync.value) yield { message: "allowed", at: userSync };
  },
});
