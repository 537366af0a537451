import rule from "../../../rules/authorization/guest-invites-open-to-everyone.ts";
import { authorizationPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (allowInvitesFrom: unknown): { given: Given } => ({
  given: { objects: { authorizationPolicy: [authorizationPolicy({ allowInvitesFrom })] } },
});

testRule(rule, {
  valid: {
    "nobody may invite": given("none"),
    "admins and inviters may": given("adminsAndGuestInviters"),
    "members may, which is another finding": given("adminsGuestInvitersAndAllMembers"),
  },
  invalid: {
    "everyone may": {
      ...given("everyone"),
      finds: [
        {
          message: "everyone",
          at: "authorizationPolicy.json/allowInvitesFrom",
          says: "The authorization policy lets everyone invite guests, guests included.",
        },
      ],
    },
    "everyone may, in another case": {
      ...given(" Everyone"),
      finds: [{ message: "everyone", at: "authorizationPolicy.json/allowInvitesFrom" }],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authorizationPolicy is in the input" },
    "it is not stated": { ...given(undefined), because: "the authorization policy does not state allowInvitesFrom" },
    "it is null": { ...given(null), because: "the authorization policy does not state allowInvitesFrom" },
    "it is not understood": {
      ...given("unknownFutureValue"),
      because: "allowInvitesFrom of the authorization policy is not understood",
    },
  },
});
