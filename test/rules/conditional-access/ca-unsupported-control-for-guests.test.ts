import rule from "../../../rules/conditional-access/ca-unsupported-control-for-guests.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (grantControls: unknown, parts: Parameters<typeof policy>[0] = {}): Given => ({
  objects: { conditionalAccessPolicy: [policy({ users: { includeUsers: ["All"] }, grant: grantControls, ...parts })] },
});
const at = "conditionalAccessPolicy.json/grantControls";

testRule(rule, {
  valid: {
    "multifactor authentication is another way": { given: given(grant(["mfa", "compliantApplication"])) },
    "a control of the future is another way": { given: given(grant(["futureControl", "compliantApplication"])) },
  },
  invalid: {
    "the only way": {
      given: given(grant(["approvedApplication", "compliantApplication"])),
      finds: [
        {
          message: "locked",
          at,
          says:
            'Policy "Guests" requires approvedApplication and compliantApplication of external users, ' +
            "which works in their home tenant only, so they are locked out.",
        },
      ],
    },
    "required beside another": { given: given(grant(["mfa", "PasswordChange"], { operator: "AND" })), finds: [{ message: "locked", at }] },
    "of one type": {
      given: given(grant(["riskRemediation"]), { users: { includeGuestsOrExternalUsers: guests("otherExternalUser") } }),
      finds: [{ message: "locked", at }],
    },
    "of the guests of one tenant": {
      given: given(grant(["passwordChange"]), { users: { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", ["x"]) } }),
      finds: [{ message: "locked", at }],
    },
  },
  unknown: {
    "what else is a way is not known": {
      given: given(grant(["compliantApplication", undetermined("var.controls is not resolved here")])),
      because: "var.controls is not resolved here",
    },
    "direct connect users behind All users": {
      given: given(grant(["compliantApplication"]), {
        users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest,b2bCollaborationMember,otherExternalUser,serviceProvider") },
      }),
      because: "Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory",
    },
  },
  notApplicable: {
    "none of them": { given: given(grant(["mfa"])) },
    "no grant controls": { given: given(null) },
    "local guests only": { given: given(grant(["passwordChange"]), { users: { includeGuestsOrExternalUsers: guests("internalGuest") } }) },
    "nobody from outside": { given: given(grant(["passwordChange"]), { users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] } }) },
    "it is off": { given: given(grant(["passwordChange"]), { state: "disabled" }) },
  },
});
