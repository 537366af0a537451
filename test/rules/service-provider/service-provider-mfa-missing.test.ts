import rule from "../../../rules/service-provider/service-provider-mfa-missing.ts";
import { guests, policy } from "../../model/conditional-access/factory.ts";
import { relationship } from "../../model/directory-factory.ts";
import { appOne, defaultConfiguration, fabrikam, northwind, open, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (policies: readonly Record<string, unknown>[] | undefined, objects: Given["objects"] = {}): Given => ({
  default: defaultConfiguration(),
  partners: [partner({ isServiceProvider: true })],
  objects: { ...(policies && { conditionalAccessPolicy: policies }), ...objects },
});

testRule(rule, {
  valid: {
    "every application, all types": { given: given([policy()]) },
    "the provider by name": { given: given([policy({ users: { includeGuestsOrExternalUsers: guests("serviceProvider", [fabrikam]) } })]) },
  },
  invalid: {
    "guests are asked, providers are not": {
      given: given([policy({ users: { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest") } })]),
      finds: [
        {
          message: "missing",
          at: "partner.json/tenantId",
          says: "Partner 1111…1111: its service provider users do not need multifactor authentication for every application, all policies taken together.",
        },
      ],
    },
    "another provider is asked": {
      given: given([policy({ users: { includeGuestsOrExternalUsers: guests("serviceProvider", [northwind]) } })]),
      finds: [{ message: "missing", at: "partner.json/tenantId" }],
    },
    "an application is left out, and a sign-in shows it": {
      given: { ...given([policy({ applications: { excludeApplications: [appOne] } })]), default: defaultConfiguration({ b2bCollaborationInbound: open }) },
      finds: [{ message: "missing", at: "partner.json/tenantId", related: ["conditionalAccessPolicy.json/conditions/applications", "conditionalAccessPolicy.json"] }],
    },
  },
  unknown: {
    "no policies in the input": { given: given(undefined), because: "no conditionalAccessPolicy list is in the input" },
    "security defaults do not say whether they are on": {
      given: given([policy({ users: { includeUsers: ["None"] } })], { identitySecurityDefaultsEnforcementPolicy: [{}] }),
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults replace the policies": { given: given([], { identitySecurityDefaultsEnforcementPolicy: [{ isEnabled: true }] }) },
    "a relationship": { given: { objects: { delegatedAdminRelationship: [relationship()], conditionalAccessPolicy: [] } } },
  },
});
