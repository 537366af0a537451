import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { globalAdministrator } from "../../src/model/role-ids.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Granular relationships exist so that a provider gets the roles that its work needs, not all of them.
export default defineRule({
  id: "service-provider-global-admin",
  description: "An active delegated admin relationship carries the role Global Administrator.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "service-provider",
  reads: ["relationship"],
  messages: {
    carries: "{{subject}} carries the role Global Administrator in the tenant of {{customer}}.",
  },
  fix: "End the relationship and agree on one with the roles that the provider's work needs.",
  controls: ["CISA SCuBA MS.AAD.7.x", "NIST SP 800-53 AC-6"],
  since: "0.1.0",
  *check({ relationship }) {
    if (relationship === undefined || relationship.isActive === false) return notApplicable;
    const { isActive, roles, rolesGap, customer } = relationship;
    const at = roles.find(({ roleId }) => roleId === globalAdministrator);
    if (at === undefined) {
      if (rolesGap !== undefined) yield rolesGap;
    } else if (isUndetermined(isActive)) yield isActive;
    else yield { message: "carries", at, data: { customer } };
    return undefined;
  },
});
