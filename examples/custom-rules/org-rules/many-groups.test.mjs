import { test } from "node:test";
import { testRule } from "xtaplint/testing";
import rules from "./many-groups.mjs";

const letIn = (...targets) => ({
  tenantId: "3f2a9c41-5b7e-4d18-9e60-7c1b2a8d5f03",
  b2bCollaborationInbound: {
    usersAndGroups: { accessType: "allowed", targets: targets.map((target) => ({ target, targetType: "group" })) },
    applications: { accessType: "allowed", targets: [{ target: "Office365", targetType: "application" }] },
  },
});

const [a, b, c] = ["5e0c7a19", "b94f6d02", "d07b3e58"].map((start) => `${start}-2d43-4b86-8f15-9a6d3c1e7b20`);

testRule(
  rules,
  {
    valid: {
      "as many as are allowed": { given: { partners: [letIn(a, b)] } },
      "more where more are allowed": { given: { partners: [letIn(a, b, c)] }, options: { most: 3 } },
    },
    invalid: {
      "one too many": {
        given: { partners: [letIn(a, b, c)] },
        finds: [{ message: "many", at: "partner.json/b2bCollaborationInbound/usersAndGroups", says: "Partner 3f2a…5f03 is let in through 3 groups and users." }],
      },
    },
    unknown: {
      "there is no default to inherit from": {
        given: { partners: [{ ...letIn(), b2bCollaborationInbound: null }] },
        because: "the default configuration is not in the input",
      },
    },
    notApplicable: {
      "everyone is let in": { given: { partners: [letIn("AllUsers")] } },
    },
  },
  test,
);
