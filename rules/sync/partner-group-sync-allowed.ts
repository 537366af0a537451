import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Membership of a synchronized group is decided there, and what the group can reach is decided here.
export default defineRule({
  id: "partner-group-sync-allowed",
  description: "A partner outside the multitenant organization can create groups here by cross-tenant synchronization.",
  category: "least-privilege",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["groupSync"],
  messages: {
    allowed: "{{subject}} is allowed to create groups here by cross-tenant synchronization.",
  },
  fix: "Set groupSyncInbound.isSyncAllowed to false, unless this partner is meant to create groups here.",
  controls: ["NIST SP 800-53 AC-2"],
  since: "0.1.0",
  *check({ approvals, isInMultiTenantOrganization, groupSync }) {
    if (!isUndetermined(groupSync) && groupSync.value === undefined) return notApplicable;
    if (approvals.has("groupSync") || isInMultiTenantOrganization) return;
    if (isUndetermined(groupSync)) yield groupSync;
    else if (groupSync.value === true) yield { message: "allowed", at: groupSync };
  },
});
