import rule from "../../../rules/authorization/guest-directory-access-not-restricted.ts";
import { authorizationPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (guestUserRoleId: unknown): { given: Given } => ({
  given: { objects: { authorizationPolicy: [authorizationPolicy({ guestUserRoleId })] } },
});

testRule(rule, {
  valid: {
    "guests are restricted": given("2af84b1e-32c8-42b7-82bc-daa82404023b"),
    "guests are restricted, in capital letters": given("2AF84B1E-32C8-42B7-82BC-DAA82404023B"),
  },
  invalid: {
    "guests are limited": {
      ...given("10dae51f-b6af-4016-8d66-8c2a99b929b3"),
      finds: [
        {
          message: "limited",
          at: "authorizationPolicy.json/guestUserRoleId",
          says:
            "The authorization policy gives guests limited access to the directory: " +
            "they can read some properties and memberships of others.",
        },
      ],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authorizationPolicy is in the input" },
    "it is not stated": { ...given(undefined), because: "the authorization policy does not state guestUserRoleId" },
    "it is another role": {
      ...given("62e90394-69f5-4237-9190-012177145e10"),
      because: "guestUserRoleId of the authorization policy is not understood",
    },
  },
  notApplicable: {
    "guests are like members, which is another finding": given("a0b1b346-4d3e-4e8b-98f8-753987be4970"),
  },
});
