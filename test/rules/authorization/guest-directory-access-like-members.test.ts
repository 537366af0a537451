import rule from "../../../rules/authorization/guest-directory-access-like-members.ts";
import { authorizationPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (guestUserRoleId: unknown): { given: Given } => ({
  given: { objects: { authorizationPolicy: [authorizationPolicy({ guestUserRoleId })] } },
});

testRule(rule, {
  valid: {
    "guests are restricted": given("2af84b1e-32c8-42b7-82bc-daa82404023b"),
    "guests are limited, which is another finding": given("10dae51f-b6af-4016-8d66-8c2a99b929b3"),
  },
  invalid: {
    "guests are like members": {
      ...given("a0b1b346-4d3e-4e8b-98f8-753987be4970"),
      finds: [
        {
          message: "member",
          at: "authorizationPolicy.json/guestUserRoleId",
          says: "The authorization policy gives guests the same access to the directory as members.",
        },
      ],
    },
    "the id has capital letters and a blank": {
      ...given(" A0B1B346-4D3E-4E8B-98F8-753987BE4970"),
      finds: [{ message: "member", at: "authorizationPolicy.json/guestUserRoleId" }],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authorizationPolicy is in the input" },
    "it is not stated": { ...given(undefined), because: "the authorization policy does not state guestUserRoleId" },
    "it is null": { ...given(null), because: "the authorization policy does not state guestUserRoleId" },
    "it is another role": {
      ...given("62e90394-69f5-4237-9190-012177145e10"),
      because: "guestUserRoleId of the authorization policy is not understood",
    },
  },
});
