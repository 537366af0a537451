import rule from "../../../rules/conditional-access/ca-guest-session-too-long.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { appOne, groupOne } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (...policies: readonly Record<string, unknown>[]): Given => ({ objects: { conditionalAccessPolicy: policies } });
const frequency = (type: unknown, value: unknown, more = {}) => ({ signInFrequency: { isEnabled: true, type, value, frequencyInterval: "timeBased", ...more } });
const session = (...parts: Parameters<typeof frequency>) => policy({ session: frequency(...parts) });
const at = "conditionalAccessPolicy.json";

testRule(rule, {
  valid: {
    "a day": { given: given(session("days", 1)) },
    "hours": { given: given(policy(), session("hours", 24)) },
    "every time": { given: given(session(null, null, { frequencyInterval: "everyTime" })) },
    "within a limit of its own": { given: given(session("days", 7)), options: { hours: 168 } },
    "an export without the interval": { given: given(session("hours", 4, { frequencyInterval: undefined })) },
  },
  invalid: {
    "two days": {
      given: given(session("days", 2)),
      finds: [
        {
          message: "tooLong",
          at: `${at}/sessionControls`,
          says: "The tenant has no policy that makes B2B collaboration guests sign in again within 24 hours for every application.",
        },
      ],
    },
    "switched off": { given: given(session("hours", 1, { isEnabled: false })), finds: [{ message: "tooLong", at: `${at}/sessionControls` }] },
    "no session control": { given: given(policy()), finds: [{ message: "tooLong", at: `${at}/sessionControls` }] },
    "one application is left out": {
      given: given(policy({ session: frequency("hours", 1), applications: { excludeApplications: [appOne] } })),
      finds: [{ message: "tooLong", at: `${at}/conditions` }],
    },
    "a condition": { given: given(policy({ session: frequency("hours", 1), conditions: { clientAppTypes: ["browser"] } })), finds: [{ message: "tooLong", at: `${at}/conditions` }] },
    "other users": {
      given: given(policy({ session: frequency("hours", 1), users: { includeGuestsOrExternalUsers: guests("internalGuest") } })),
      finds: [{ message: "tooLong", at: `${at}/conditions/users/includeGuestsOrExternalUsers` }],
    },
    "who is blocked has no session, and employees are nobody here": {
      given: given(policy({ grant: grant(["block"]), state: "disabled" }), policy({ session: frequency("hours", 1), users: { includeGroups: [groupOne] } })),
      finds: [{ message: "tooLong", at: "" }],
    },
  },
  unknown: {
    "no policy is in the input": { given: {}, because: "no conditionalAccessPolicy list is in the input" },
    "no number": { given: given(session("hours", null)), because: "signInFrequency states no number of hours or days" },
    "a unit of the future": { given: given(session("weeks", 1)), because: "signInFrequency states no number of hours or days" },
    "security defaults that say nothing": {
      given: { objects: { conditionalAccessPolicy: [policy()], identitySecurityDefaultsEnforcementPolicy: [{}] } },
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults are on": { given: { objects: { conditionalAccessPolicy: [policy()], identitySecurityDefaultsEnforcementPolicy: [{ isEnabled: true }] } } },
  },
});
