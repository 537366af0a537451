import rule from "../../../rules/authorization/guest-email-verified-join-enabled.ts";
import { authorizationPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const setting = "allowEmailVerifiedUsersToJoinOrganization";
const given = (value: unknown): { given: Given } => ({
  given: { objects: { authorizationPolicy: [authorizationPolicy({ [setting]: value })] } },
});

testRule(rule, {
  valid: {
    "nobody joins unasked": given(false),
  },
  invalid: {
    "whoever verifies an address joins": {
      ...given(true),
      finds: [
        {
          message: "enabled",
          at: `authorizationPolicy.json/${setting}`,
          says: "The authorization policy lets anyone join the tenant who verifies an e-mail address in one of its domains.",
        },
      ],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authorizationPolicy is in the input" },
    "it is not stated": { ...given(undefined), because: `the authorization policy does not state ${setting}` },
    "it is null": { ...given(null), because: `the authorization policy does not state ${setting}` },
    "it is no boolean": { ...given("false"), because: `${setting} of the authorization policy is not understood` },
  },
});
