import rule from "../../../rules/conditional-access/ca-guest-scope-empty.ts";
import { guests, policy } from "../../model/conditional-access/factory.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (users: Record<string, unknown>, parts: Parameters<typeof policy>[0] = {}): Given => ({
  objects: { conditionalAccessPolicy: [policy({ users, ...parts })] },
});
const only = (includeGuestsOrExternalUsers: unknown, more = {}) => ({ includeGuestsOrExternalUsers, ...more });
const at = "conditionalAccessPolicy.json/conditions/users/includeGuestsOrExternalUsers";
const lost = { ...guests(), externalTenants: { membershipKind: "enumerated" } };

testRule(rule, {
  valid: {
    "all types": { given: given(only(guests())) },
    "one tenant": { given: given(only(guests("b2bCollaborationGuest", [fabrikam]))) },
  },
  invalid: {
    "no tenant": {
      given: given(only(guests("b2bCollaborationGuest", []))),
      finds: [{ message: "nobody", at, says: 'Policy "Guests" is about guests and external users only, and its choice of them means nobody.' }],
    },
    "no type": { given: given(only(guests("none"))), finds: [{ message: "nobody", at }] },
    "an empty text": { given: given(only(guests(" "))), finds: [{ message: "nobody", at }] },
    "an object full of nulls, in report-only": {
      given: given(only({ guestOrExternalUserTypes: null, externalTenants: { membershipKind: null, members: null } }), { state: "enabledForReportingButNotEnforced" }),
      finds: [{ message: "nobody", at }],
    },
    "no type of a list that is lost": { given: given(only({ ...lost, guestOrExternalUserTypes: "none" })), finds: [{ message: "nobody", at }] },
  },
  unknown: {
    "the list is lost": { given: given(only(lost)), because: "externalTenants of includeGuestsOrExternalUsers is enumerated and lost its members" },
    "a type of the future": { given: given(only(guests("futureGuest"))), because: "guestOrExternalUserTypes has a word that is not understood" },
    "no types stated": { given: given(only({ externalTenants: null })), because: "includeGuestsOrExternalUsers does not state guestOrExternalUserTypes" },
  },
  notApplicable: {
    "other users too": { given: given(only(guests("none"), { includeUsers: ["All"] })) },
    "a group too": { given: given(only(guests("none"), { includeGroups: ["x"] })) },
    "nobody by word": { given: given(only(guests("none"), { includeUsers: ["None"] })) },
    "no guest object": { given: given({ includeRoles: ["x"] }) },
    "it is off": { given: given(only(guests("none")), { state: "disabled" }) },
  },
});
