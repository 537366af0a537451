import rule from "../../../rules/conditional-access/ca-tenant-excluded-from-mfa.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { defaultConfiguration, fabrikam, northwind, open, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (...policies: readonly Record<string, unknown>[]): Given => ({
  default: defaultConfiguration(),
  partners: [partner({ displayName: "Fabrikam" })],
  objects: { conditionalAccessPolicy: policies },
});
const two = "b2bCollaborationGuest,b2bCollaborationMember";
const without = (excludeGuestsOrExternalUsers: unknown, parts = {}) => policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers }, ...parts });
const catching = (types: string) => policy({ users: { includeGuestsOrExternalUsers: guests(types, [fabrikam]) }, displayName: "Fabrikam" });
const members = "conditionalAccessPolicy.json/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members";

testRule(rule, {
  valid: {
    "another policy catches them": { given: given(without(guests(two, [fabrikam])), catching(two)) },
    "the policy is not about them anyway": {
      given: given(policy({ users: { includeGuestsOrExternalUsers: guests("internalGuest"), excludeGuestsOrExternalUsers: guests(two, [fabrikam]) } })),
    },
    "the old word leaves them out already": {
      given: given(policy({ users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"], excludeGuestsOrExternalUsers: guests(two, [fabrikam]) } })),
    },
  },
  invalid: {
    "a partner by its name, and a stranger": {
      given: given(without(guests(two, [fabrikam.toUpperCase(), northwind]))),
      finds: [
        {
          message: "excluded",
          at: members,
          says:
            'Policy "Guests" leaves out users of Fabrikam (1111…1111) and tenant 2222…2222, ' +
            "and no other policy requires multifactor authentication of them for every application.",
        },
      ],
    },
    "a sign-in shows it": {
      given: { ...given(without(guests(two, [fabrikam]))), default: defaultConfiguration({ b2bCollaborationInbound: open }) },
      finds: [{ message: "excluded", at: members, related: ["conditionalAccessPolicy.json/conditions/users", "conditionalAccessPolicy.json", "default.json/b2bCollaborationInbound"] }],
    },
    "one type of two is caught": { given: given(without(guests(two, [fabrikam])), catching("b2bCollaborationGuest")), finds: [{ message: "excluded", at: members }] },
    "the other policy only reports": {
      given: given(without(guests(two, [fabrikam])), { ...catching(two), state: "enabledForReportingButNotEnforced" }),
      finds: [{ message: "excluded", at: members }],
    },
    "a service provider": { given: given(without(guests("serviceProvider", [fabrikam]))), finds: [{ message: "excluded", at: members }] },
  },
  unknown: {
    "the list is lost": {
      given: given(without({ ...guests(two), externalTenants: { membershipKind: "enumerated" } })),
      because: "externalTenants of excludeGuestsOrExternalUsers is enumerated and lost its members",
    },
    "another policy asks for what nobody understands": {
      given: given(without(guests(two, [fabrikam])), policy({ grant: grant(["futureControl"]) })),
      because: "the control futurecontrol is not understood",
    },
    "no users": { given: given(policy({ conditions: { users: null } })), because: "the policy does not state conditions.users" },
  },
  notApplicable: {
    "nobody is left out": { given: given(policy()) },
    "everybody is left out": { given: given(without(guests(two))) },
    "an empty list": { given: given(without(guests(two, []))) },
    "it is off": { given: given(without(guests(two, [fabrikam]), { state: "disabled" })) },
    "it asks for terms of use": { given: given(without(guests(two, [fabrikam]), { grant: grant([], { termsOfUse: ["x"] }) })) },
    "local guests have no tenant": { given: given(without(guests("internalGuest", [fabrikam]))) },
  },
});
