import rule from "../../../rules/conditional-access/ca-guests-excluded-from-sign-in-risk.ts";
import { guests, policy } from "../../model/conditional-access/factory.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (...policies: readonly Record<string, unknown>[]): Given => ({ objects: { conditionalAccessPolicy: policies } });
const risky = (excluded: unknown, signInRiskLevels: readonly unknown[] = ["medium", "high"], parts = {}) =>
  policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: excluded }, conditions: { signInRiskLevels }, ...parts });
const at = "conditionalAccessPolicy.json/conditions/users/excludeGuestsOrExternalUsers";
const guestsOnly = (levels: readonly string[]) => policy({ conditions: { signInRiskLevels: levels } });

testRule(rule, {
  valid: {
    "nobody is left out": { given: given(risky(null)) },
    "other types are left out": { given: given(risky(guests("serviceProvider"))) },
    "some tenants are left out": { given: given(risky(guests("b2bCollaborationGuest", [fabrikam]))) },
    "another policy covers them": { given: given(risky(guests()), guestsOnly(["high"])) },
    "only lower risk is looked at": { given: given(risky(guests(), ["medium"])) },
  },
  invalid: {
    "guests of every tenant": {
      given: given(risky(guests("b2bCollaborationGuest"))),
      finds: [{ message: "excluded", at, says: 'Policy "Guests" does not apply to B2B collaboration guests, and no other policy reacts to their risky sign-ins.' }],
    },
    "the old word": {
      given: given(policy({ users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] }, conditions: { signInRiskLevels: ["high"] } })),
      finds: [{ message: "excluded", at: "conditionalAccessPolicy.json/conditions/users/excludeUsers" }],
    },
    "the other policy looks at another risk": { given: given(risky(guests()), guestsOnly(["low"])), finds: [{ message: "excluded", at }] },
    "the other policy looks at users": { given: given(risky(guests()), policy({ conditions: { userRiskLevels: ["high"] } })), finds: [{ message: "excluded", at }] },
  },
  unknown: {
    "the types have a word of the future": {
      given: given(risky(guests("futureGuest"))),
      because: "guestOrExternalUserTypes has a word that is not understood",
    },
  },
  notApplicable: {
    "no sign-in risk": { given: given(policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests() } })) },
    "it is off": { given: given(risky(guests(), ["high"], { state: "disabled" })) },
  },
});
