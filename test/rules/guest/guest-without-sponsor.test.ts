import rule from "../../../rules/guest/guest-without-sponsor.ts";
import { guest } from "../../model/directory-factory.ts";
import { testRule } from "../test-rule.ts";

const users = (overrides: Record<string, unknown>) => ({ objects: { user: [guest(overrides)] } });

testRule(rule, {
  valid: { "a sponsor": { given: users({}) } },
  invalid: {
    "no sponsor": {
      given: users({ sponsors: [] }),
      finds: [{ message: "none", at: "user.json/sponsors", says: "Pat (dddd…0001) has no sponsor, so nobody here answers for the user." }],
    },
    "a user without a name": {
      given: users({ sponsors: [], displayName: " ", userPrincipalName: undefined }),
      finds: [{ message: "none", at: "user.json/sponsors", says: "User dddd…0001 has no sponsor, so nobody here answers for the user." }],
    },
  },
  unknown: {
    "not expanded": { given: users({ sponsors: undefined }), because: "the sponsors were not exported with the users ($expand=sponsors)" },
    "null": { given: users({ sponsors: null }), because: "the sponsors were not exported with the users ($expand=sponsors)" },
    "perhaps one of our own": {
      given: users({ userType: "unknownFutureValue", userPrincipalName: "pat@contoso.example" }),
      because: "userType is not understood",
    },
  },
});
