import rule from "../../../rules/conditional-access/ca-external-tenant-unknown.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { guests, policy } from "../../model/conditional-access/factory.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (users: Record<string, unknown>, more: Given = {}, parts: Parameters<typeof policy>[0] = {}): Given => ({
  partners: [partner()],
  objects: { conditionalAccessPolicy: [policy({ users, ...parts })] },
  ...more,
});
const including = (...members: readonly unknown[]) => ({ includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", members) });
const excluding = (...members: readonly unknown[]) => ({ excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest", members) });
const at = (side: string) => `conditionalAccessPolicy.json/conditions/users/${side}GuestsOrExternalUsers/externalTenants/members`;

testRule(rule, {
  valid: {
    "a partner, in any case": { given: given(including(` ${fabrikam.toUpperCase()}`)) },
  },
  invalid: {
    "a stranger beside a partner": {
      given: given(including(fabrikam, northwind)),
      finds: [{ message: "stranger", at: at("include"), says: 'Policy "Guests" includes users of 2222…2222, for which there is no partner entry.' }],
    },
    "one finding a side": {
      given: given({ ...including(northwind), ...excluding(northwind, "33333333-3333-4333-8333-333333333333") }, {}, { state: "enabledForReportingButNotEnforced" }),
      finds: [
        { message: "stranger", at: at("include") },
        { message: "stranger", at: at("exclude"), says: 'Policy "Guests" excludes users of 2222…2222 and 3333…3333, for which there is no partner entry.' },
      ],
    },
    "a long list": {
      given: given(including(...["1", "2", "3", "4", "5"].map((digit) => `${digit}0000000-0000-4000-8000-00000000000${digit}`))),
      finds: [
        {
          message: "stranger",
          at: at("include"),
          says: 'Policy "Guests" includes users of 1000…0001, 2000…0002, 3000…0003 and 2 others, for which there is no partner entry.',
        },
      ],
    },
  },
  unknown: {
    "partners are not in the input": { given: given(including(northwind), { partners: [] }), because: "no crossTenantAccessPolicyPartner list is in the input" },
    "the list is lost": {
      given: given({ excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "serviceProvider", externalTenants: { membershipKind: "enumerated" } } }),
      because: "externalTenants of excludeGuestsOrExternalUsers is enumerated and lost its members",
    },
    "the state is not known": { given: given(including(northwind), {}, { state: "?" }), because: "the policy states no state that is understood" },
    "a member that its reader could not tell": { given: given(including(fabrikam, undetermined("var.tenant is not resolved"))), because: "var.tenant is not resolved" },
    "a partner whose id is not known": {
      given: given(including(northwind), { partners: [partner({ tenantId: undetermined("var.partner is not resolved") })] }),
      because: "var.partner is not resolved",
    },
  },
  notApplicable: {
    "no list": { given: given({ includeUsers: ["All"], excludeGuestsOrExternalUsers: guests() }) },
    "it is off": { given: given(including(northwind), {}, { state: "disabled" }) },
  },
});
