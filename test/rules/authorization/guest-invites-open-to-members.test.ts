import rule from "../../../rules/authorization/guest-invites-open-to-members.ts";
import { authorizationPolicy } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (allowInvitesFrom: unknown): { given: Given } => ({
  given: { objects: { authorizationPolicy: [authorizationPolicy({ allowInvitesFrom })] } },
});

testRule(rule, {
  valid: {
    "nobody may invite": given("none"),
    "admins and inviters may": given("adminsAndGuestInviters"),
  },
  invalid: {
    "members may": {
      ...given("adminsGuestInvitersAndAllMembers"),
      finds: [
        {
          message: "members",
          at: "authorizationPolicy.json/allowInvitesFrom",
          says: "The authorization policy lets every member invite guests, without a role that is given for it.",
        },
      ],
    },
    "members may, in another case": {
      ...given("AdminsGuestInvitersAndAllMembers"),
      finds: [{ message: "members", at: "authorizationPolicy.json/allowInvitesFrom" }],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no authorizationPolicy is in the input" },
    "it is not stated": { ...given(undefined), because: "the authorization policy does not state allowInvitesFrom" },
    "it is not understood": {
      ...given("unknownFutureValue"),
      because: "allowInvitesFrom of the authorization policy is not understood",
    },
  },
  notApplicable: {
    "everyone may, which is another finding": given("everyone"),
  },
});
