import rule from "../../../rules/authorization/guest-invitation-domains-unrestricted.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { b2bManagementPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (lists: JsonObject | undefined): { given: Given } => ({
  given: { objects: { b2bManagementPolicy: [b2bManagementPolicy(lists)] } },
});
const found = [{ message: "unrestricted", at: "b2bManagementPolicy.json/definition/0" }];
const undocumented =
  "AllowedDomains is empty and BlockedDomains absent, and whether that means nobody or no list is not documented";

testRule(rule, {
  valid: {
    "one domain is allowed": given({ AllowedDomains: ["fabrikam.example"] }),
    "one domain is allowed, and the block list is empty": given({ AllowedDomains: ["fabrikam.example"], BlockedDomains: [] }),
    "both lists hold domains, which is another finding": given({
      AllowedDomains: ["fabrikam.example"],
      BlockedDomains: ["northwind.example"],
    }),
  },
  invalid: {
    "there are no lists": {
      ...given(undefined),
      finds: [
        {
          message: "unrestricted",
          at: "b2bManagementPolicy.json/definition/0",
          says: "The tenant has no list of domains for invitations: guests of every domain can be invited.",
        },
      ],
    },
    "there is nothing in the lists": { ...given({}), finds: found },
    "both lists are empty": { ...given({ AllowedDomains: [], BlockedDomains: [] }), finds: found },
    "the block list is there and empty": { ...given({ BlockedDomains: [] }), finds: found },
    "the block list holds nothing but a blank": { ...given({ AllowedDomains: null, BlockedDomains: [" "] }), finds: found },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no b2bManagementPolicy is in the input" },
    "no policy is the organization's default": {
      given: { objects: { b2bManagementPolicy: [{ ...b2bManagementPolicy({}), isOrganizationDefault: false }] } },
      because: "no B2B management policy is marked isOrganizationDefault",
    },
    "the definition is no JSON": {
      given: { objects: { b2bManagementPolicy: [{ isOrganizationDefault: true, definition: ["AllowedDomains: []"] }] } },
      because: "the definition of the B2B management policy is not the JSON that Graph returns",
    },
    "an empty allow list stands alone": { ...given({ AllowedDomains: [] }), because: undocumented },
    "an empty allow list stands beside null": { ...given({ AllowedDomains: [], BlockedDomains: null }), because: undocumented },
    "a list is no list": {
      ...given({ AllowedDomains: "fabrikam.example" }),
      because: "AllowedDomains of the B2B management policy is not a list of texts",
    },
  },
  notApplicable: {
    "only a block list, which is another finding": given({ BlockedDomains: ["northwind.example"] }),
    "a block list beside an empty allow list": given({ AllowedDomains: [], BlockedDomains: ["northwind.example"] }),
  },
});
