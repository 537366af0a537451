import rule from "../../../rules/authorization/guest-invitation-domains-both-lists.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { b2bManagementPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (lists: JsonObject | undefined): { given: Given } => ({
  given: { objects: { b2bManagementPolicy: [b2bManagementPolicy(lists)] } },
});

testRule(rule, {
  valid: {
    "there are no lists": given(undefined),
    "an empty allow list stands alone": given({ AllowedDomains: [] }),
    "an allow list beside an empty block list": given({ AllowedDomains: ["fabrikam.example"], BlockedDomains: [] }),
    "a block list beside an empty allow list": given({ AllowedDomains: [], BlockedDomains: ["northwind.example"] }),
  },
  invalid: {
    "both lists hold a domain": {
      ...given({ AllowedDomains: ["fabrikam.example"], BlockedDomains: ["northwind.example"] }),
      finds: [
        {
          message: "both",
          at: "b2bManagementPolicy.json/definition/0",
          says:
            "The tenant has a list of allowed and a list of blocked domains for invitations, " +
            "of which only one can apply.",
        },
      ],
    },
    "the keys are written in another case": {
      ...given({ allowedDomains: ["fabrikam.example"], BLOCKEDDOMAINS: ["northwind.example"] }),
      finds: [{ message: "both", at: "b2bManagementPolicy.json/definition/0" }],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no b2bManagementPolicy is in the input" },
    "the definition is no JSON": {
      given: { objects: { b2bManagementPolicy: [{ isOrganizationDefault: true, definition: [null] }] } },
      because: "the definition of the B2B management policy is not the JSON that Graph returns",
    },
  },
});
