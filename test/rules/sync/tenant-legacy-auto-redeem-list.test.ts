import rule from "../../../rules/sync/tenant-legacy-auto-redeem-list.ts";
import { b2bManagementPolicy, fabrikam, northwind } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const policy = (...policies: ReturnType<typeof b2bManagementPolicy>[]) => ({ objects: { b2bManagementPolicy: policies } });
const definition = (text: string) => policy({ isOrganizationDefault: true, definition: [text] });

testRule(rule, {
  valid: {
    "empty lists": { given: policy(b2bManagementPolicy(undefined)) },
    "no AutoRedeemPolicy at all": { given: definition(JSON.stringify({ B2BManagementPolicy: {} })) },
    "a list in a policy that is not the organization's default": {
      given: policy({ ...b2bManagementPolicy(undefined, [fabrikam]), isOrganizationDefault: false }, b2bManagementPolicy(undefined)),
    },
  },
  invalid: {
    "one tenant": {
      given: policy(b2bManagementPolicy(undefined, [fabrikam])),
      finds: [
        {
          message: "listed",
          at: "b2bManagementPolicy.json/definition/0",
          says: "1 tenant is on the legacy automatic redemption lists of the B2B management policy.",
        },
      ],
    },
    "both lists, each tenant counted once": {
      given: definition(
        JSON.stringify({
          B2BManagementPolicy: {
            AutoRedeemPolicy: {
              AdminConsentedForUsersIntoTenantIds: [fabrikam, ` ${fabrikam.toUpperCase()}`],
              NoAADConsentForUsersFromTenantsIds: [northwind, fabrikam, ""],
            },
          },
        }),
      ),
      finds: [
        {
          message: "listed",
          at: "b2bManagementPolicy.json/definition/0",
          says: "2 tenants are on the legacy automatic redemption lists of the B2B management policy.",
        },
      ],
    },
  },
  unknown: {
    "the policy is not in the input": { given: {}, because: "no b2bManagementPolicy is in the input" },
    "the definition is written with single quotes": {
      given: definition("{'B2BManagementPolicy':{}}"),
      because: "the definition of the B2B management policy is not the JSON that Graph returns",
    },
    "a list is no list": {
      given: definition(JSON.stringify({ B2BManagementPolicy: { AutoRedeemPolicy: { NoAADConsentForUsersFromTenantsIds: fabrikam } } })),
      because: "NoAADConsentForUsersFromTenantsIds of the B2B management policy is not a list of texts",
    },
    "no policy is the organization's default": {
      given: policy({ ...b2bManagementPolicy(undefined), isOrganizationDefault: false }),
      because: "no B2B management policy is marked isOrganizationDefault",
    },
  },
});
