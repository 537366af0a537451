import rule from "../../../rules/guest/guest-inactive.ts";
import { guest } from "../../model/directory-factory.ts";
import { testRule } from "../test-rule.ts";

const users = (...list: Record<string, unknown>[]) => ({ objects: { user: list } });
const seen = (successful: unknown, nonInteractive: unknown = null, more: Record<string, unknown> = {}) =>
  guest({ signInActivity: { lastSuccessfulSignInDateTime: successful, lastNonInteractiveSignInDateTime: nonInteractive, ...more } });
const never = "0001-01-01T00:00:00Z";
const other = "dddddddd-0000-4000-8000-000000000002";
const notSelected = "signInActivity was not exported with the users";

testRule(rule, {
  valid: {
    "90 days are no more than 90": { given: users(seen("2026-08-25T23:59:59Z")) },
    "a refresh token is a sign-in": { given: users(seen("2025-01-01T00:00:00Z", "2026-11-20T00:00:00Z")) },
    "created last week and not here yet": { given: users(guest({ createdDateTime: "2026-11-16T00:00:00Z", signInActivity: null })) },
    "a longer limit": { given: users(seen("2026-01-01T00:00:00Z")), options: { days: 400 } },
    "who is active needs no state": { given: users(guest({ accountEnabled: undefined, externalUserState: undefined })) },
    "the activity stands in another list of the same users": {
      given: users(guest({ signInActivity: undefined }), { id: guest()["id"], signInActivity: { lastSuccessfulSignInDateTime: "2026-11-22T00:00:00Z" } }),
    },
  },
  invalid: {
    "91 days are more than 90": {
      given: users(seen("2026-08-24T23:59:59Z", never)),
      finds: [
        {
          message: "idle",
          at: "user.json/signInActivity",
          says: "Pat (dddd…0001) signed in 91 days ago for the last time, which is past the limit of 90 days.",
        },
      ],
    },
    "attempts that fail are no sign-in": {
      given: users(seen("2026-01-01T00:00:00Z", null, { lastSignInDateTime: "2026-11-22T00:00:00Z" })),
      finds: [{ message: "idle", at: "user.json/signInActivity" }],
    },
    "where only attempts are counted, none since is none that succeeded": {
      given: users(guest({ signInActivity: { lastSignInDateTime: "2026-01-01T00:00:00Z", lastNonInteractiveSignInDateTime: never } })),
      finds: [{ message: "never", at: "user.json/signInActivity" }],
    },
    "never here": {
      given: users(seen(never, never)),
      finds: [
        {
          message: "never",
          at: "user.json/signInActivity",
          says: "Pat (dddd…0001) was created 1057 days ago and never signed in, which is past the limit of 90 days.",
        },
      ],
    },
    "no activity, and others in the list have one": {
      given: users(guest({ signInActivity: undefined }), guest({ id: other })),
      finds: [{ message: "never", at: "user.json" }],
    },
    "a synchronized member, who was never invited": {
      given: users({ ...seen("2026-01-01T00:00:00Z"), userType: "Member", externalUserState: null }),
      finds: [{ message: "idle", at: "user.json/signInActivity" }],
    },
  },
  unknown: {
    "activity was not selected": { given: users(guest({ signInActivity: undefined })), because: notSelected },
    "only attempts are counted, and the last one is new": {
      given: users(guest({ signInActivity: { lastSignInDateTime: "2026-11-20T00:00:00Z", lastNonInteractiveSignInDateTime: never } })),
      because: "the export counts failed sign-ins too: whether the last one succeeded is not known (lastSuccessfulSignInDateTime)",
    },
    "a date that is none": { given: users(seen("2026-02-30T00:00:00Z")), because: "lastSuccessfulSignInDateTime is not a date" },
    "activity that is a number": { given: users(guest({ signInActivity: 3 })), because: "signInActivity is not an object" },
    "never here, and created nobody knows when": {
      given: users(guest({ signInActivity: null, createdDateTime: undefined })),
      because: "the user never signed in, and createdDateTime is not in the input",
    },
    "idle, and perhaps disabled": {
      given: users({ ...seen("2026-01-01T00:00:00Z"), accountEnabled: null }),
      because: "accountEnabled was not exported with the users",
    },
    "idle, and perhaps an open invitation": {
      given: users(guest({ signInActivity: null, externalUserState: undefined })),
      because: "externalUserState was not exported with the users",
    },
    "perhaps one of our own": {
      given: users(guest({ userType: undefined, userPrincipalName: "pat@contoso.example" })),
      because: "the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest",
    },
  },
  notApplicable: {
    disabled: { given: users({ ...seen("2020-01-01T00:00:00Z"), accountEnabled: false }) },
    "an open invitation": { given: users(guest({ signInActivity: null, externalUserState: "PendingAcceptance" })) },
  },
});
