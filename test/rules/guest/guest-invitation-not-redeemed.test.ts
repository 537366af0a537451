import rule from "../../../rules/guest/guest-invitation-not-redeemed.ts";
import { guest } from "../../model/directory-factory.ts";
import { testRule } from "../test-rule.ts";

const pending = (overrides: Record<string, unknown>) => ({
  objects: { user: [guest({ externalUserState: "PendingAcceptance", externalUserStateChangeDateTime: "2026-10-23T00:00:00Z", ...overrides })] },
});
const noDate = "neither externalUserStateChangeDateTime nor createdDateTime says when the invitation was sent";

testRule(rule, {
  valid: {
    "30 days are no more than 30": { given: pending({ externalUserStateChangeDateTime: "2026-10-24T00:00:00Z" }) },
    "a longer limit": { given: pending({}), options: { days: 31 } },
    "invited again lately": { given: pending({ externalUserStateChangeDateTime: "2026-11-20T00:00:00Z", createdDateTime: "2020-01-01T00:00:00Z" }) },
  },
  invalid: {
    "31 days are more than 30": {
      given: pending({ externalUserState: " pendingacceptance" }),
      finds: [
        {
          message: "waits",
          at: "user.json/externalUserState",
          says: "Pat (dddd…0001) was invited 31 days ago and did not redeem the invitation, which is past the limit of 30 days.",
        },
      ],
    },
    "by the day of creation where the state has no date": {
      given: pending({ externalUserStateChangeDateTime: null, createdDateTime: "2026-01-01T00:00:00Z" }),
      finds: [{ message: "waits", at: "user.json/externalUserState" }],
    },
  },
  unknown: {
    "no date": { given: pending({ externalUserStateChangeDateTime: undefined, createdDateTime: undefined }), because: noDate },
    "a date that is none": { given: pending({ externalUserStateChangeDateTime: "yesterday" }), because: noDate },
    "the state was not exported": { given: pending({ externalUserState: undefined }), because: "externalUserState was not exported with the users" },
    "a state of the future": { given: pending({ externalUserState: "unknownFutureValue" }), because: "externalUserState is not understood" },
    "perhaps one of our own": {
      given: pending({ userType: "Member", userPrincipalName: undefined }),
      because: "the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest",
    },
  },
  notApplicable: {
    redeemed: { given: pending({ externalUserState: "Accepted" }) },
    "never invited": { given: pending({ externalUserState: null }) },
  },
});
