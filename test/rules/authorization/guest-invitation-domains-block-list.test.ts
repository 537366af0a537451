import rule from "../../../rules/authorization/guest-invitation-domains-block-list.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { b2bManagementPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (lists: JsonObject | undefined): { given: Given } => ({
  given: { objects: { b2bManagementPolicy: [b2bManagementPolicy(lists)] } },
});
const at = "b2bManagementPolicy.json/definition/0";

testRule(rule, {
  // What does not have a block list has nothing to judge, so the rule never passes.
  valid: {},
  invalid: {
    "one domain is blocked": {
      ...given({ BlockedDomains: ["northwind.example", "NORTHWIND.example"] }),
      finds: [
        {
          message: "blockList",
          at,
          says: "The tenant refuses invitations to 1 listed domain only: guests of every other domain can be invited.",
        },
      ],
    },
    "two domains are blocked, and the allow list is empty": {
      ...given({ AllowedDomains: [], BlockedDomains: ["northwind.example", "adatum.example"] }),
      finds: [
        {
          message: "blockList",
          at,
          says: "The tenant refuses invitations to 2 listed domains only: guests of every other domain can be invited.",
        },
      ],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no b2bManagementPolicy is in the input" },
    "the definition is no JSON": {
      given: { objects: { b2bManagementPolicy: [{ isOrganizationDefault: true, definition: ["BlockedDomains"] }] } },
      because: "the definition of the B2B management policy is not the JSON that Graph returns",
    },
  },
  notApplicable: {
    "there are no lists": given(undefined),
    "both lists are empty": given({ AllowedDomains: [], BlockedDomains: [] }),
    "an empty allow list stands alone": given({ AllowedDomains: [] }),
    "an allow list": given({ AllowedDomains: ["fabrikam.example"] }),
    "both lists, which is another finding": given({ AllowedDomains: ["fabrikam.example"], BlockedDomains: ["northwind.example"] }),
  },
});
