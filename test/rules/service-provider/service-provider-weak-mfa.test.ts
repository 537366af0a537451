import rule from "../../../rules/service-provider/service-provider-weak-mfa.ts";
import { grant, phishingResistant, policy } from "../../model/conditional-access/factory.ts";
import { relationship } from "../../model/directory-factory.ts";
import { defaultConfiguration, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (policies: readonly Record<string, unknown>[] | undefined, objects: Given["objects"] = {}): Given => ({
  default: defaultConfiguration(),
  partners: [partner({ isServiceProvider: true })],
  objects: { ...(policies && { conditionalAccessPolicy: policies }), ...objects },
});
const resistant = policy({ grant: grant([], { authenticationStrength: phishingResistant }) });

testRule(rule, {
  valid: {
    "the strength is required": { given: given([resistant]) },
    "the strength is required beside a weaker policy": { given: given([policy(), resistant]) },
  },
  invalid: {
    "any method will do": {
      given: given([policy()]),
      finds: [
        {
          message: "weak",
          at: "partner.json/tenantId",
          says: "Partner 1111…1111: no policy requires methods of its service provider users that resist phishing.",
        },
      ],
    },
    "the strength is one of two ways": {
      given: given([policy({ grant: grant(["mfa"], { authenticationStrength: phishingResistant, operator: "OR" }) })]),
      finds: [{ message: "weak", at: "partner.json/tenantId" }],
    },
  },
  unknown: {
    "no policies in the input": { given: given(undefined), because: "no conditionalAccessPolicy list is in the input" },
    "security defaults do not say whether they are on": {
      given: given([policy()], { identitySecurityDefaultsEnforcementPolicy: [{}] }),
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults replace the policies": { given: given([], { identitySecurityDefaultsEnforcementPolicy: [{ isEnabled: true }] }) },
    "a relationship": { given: { objects: { delegatedAdminRelationship: [relationship()], conditionalAccessPolicy: [] } } },
    "not asked at all, which is judged elsewhere": { given: given([policy({ grant: grant(["passwordChange"]), users: { includeUsers: ["None"] } })]) },
  },
});
