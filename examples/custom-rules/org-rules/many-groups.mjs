/** @param {readonly string[]} targets */
const partner = (targets) => ({
  crossTenantAccessPolicyPartner: {
    tenantId: "3f2a9c41-5b7e-4d18-9e60-7c1b2a8d5f03",
    b2bCollaborationInbound: {
      usersAndGroups: { accessType: "allowed", targets: targets.map((target) => ({ target, targetType: "group" })) },
      applications: { accessType: "allowed", targets: [{ target: "Office365", targetType: "application" }] },
    },
  },
});

const groups = ["5e0c7a19-2d43-4b86-8f15-9a6d3c1e7b20", "b94f6d02-7e1a-4c53-a8d9-0f2b5e6c3a17", "d07b3e58-91c4-4a2f-b6e3-5c8f1d9a4276"];

/** @type {import("xtaplint/testing").RuleModule} */
const rules = ({ defineRule, notApplicable, option }) =>
  defineRule({
    id: "org-many-groups",
    description: "A partner is let in through more groups and users than somebody can review.",
    severity: "low",
    subject: "partner",
    reads: ["b2bCollaborationInbound"],
    options: option.all({ most: option.integer({ default: 2, minimum: 1, description: "How many can be named." }) }),
    messages: { many: "{{subject}} is let in through {{count}} groups and users." },
    fix: "Put them into one group, and name that.",
    *check({ b2bCollaborationInbound: access }, { most }) {
      if (access.users?.reach !== "only") return notApplicable;
      const count = access.users.targets.size;
      if (count > most) yield { message: "many", at: access, data: { count } };
    },
    samples: {
      "should-fail": [partner(groups)],
      "should-pass": [partner(groups.slice(0, 2)), partner(["AllUsers"])],
    },
  });

export default rules;
