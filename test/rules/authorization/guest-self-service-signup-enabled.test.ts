import rule from "../../../rules/authorization/guest-self-service-signup-enabled.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (policy: JsonObject): { given: Given } => ({
  given: { objects: { authenticationFlowsPolicy: [{ id: "authenticationFlowsPolicy", ...policy }] } },
});
const notStated = "the authentication flows policy does not state selfServiceSignUp.isEnabled";

testRule(rule, {
  valid: {
    "it is off": given({ selfServiceSignUp: { isEnabled: false } }),
  },
  invalid: {
    "it is on": {
      ...given({ selfServiceSignUp: { isEnabled: true } }),
      finds: [
        {
          message: "enabled",
          at: "authenticationFlowsPolicy.json/selfServiceSignUp/isEnabled",
          says: "The tenant allows self-service sign-up: a user flow can create guests whom nobody invited.",
        },
      ],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authenticationFlowsPolicy is in the input" },
    "it is not stated": { ...given({}), because: notStated },
    "it is null": { ...given({ selfServiceSignUp: null }), because: notStated },
    "its member is null": { ...given({ selfServiceSignUp: { isEnabled: null } }), because: notStated },
  },
});
