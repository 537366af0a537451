import rule from "../../../rules/default/default-inbound-open.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, notUnderstood, open } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (b2bCollaborationInbound: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ b2bCollaborationInbound }) },
});
const applications = "default.json/b2bCollaborationInbound/applications";

testRule(rule, {
  valid: {
    "everything is blocked": given(closed),
    "everyone may reach one application": given(access("all", [appOne])),
    "everyone but one group may reach one application": given(access({ except: [groupOne] }, [appOne])),
    "Office 365 is a list of applications, not all": given(access("all", ["Office365"])),
    "users are allowed and all applications blocked: nobody gets in": given(access("all", "none")),
    "blanks, another case and a number still say blocked": given({
      usersAndGroups: { accessType: " Blocked", targets: [{ target: " allusers " }] },
      applications: { accessType: 2, targets: [{ target: "ALLAPPLICATIONS" }] },
    }),
    "the all-word stands second": given(access({ except: [groupOne, "AllUsers"] }, { except: [appOne, "AllApplications"] })),
  },
  invalid: {
    "everything is allowed": {
      ...given(open),
      finds: [
        {
          message: "open",
          at: applications,
          says:
            "The default opens inbound B2B collaboration to every tenant without settings of its own: " +
            "everyone there can reach every application here.",
        },
      ],
    },
    "blocked and blocked, but only one application is named": {
      ...given(access("none", { except: [appOne] })),
      finds: [
        {
          message: "open",
          at: applications,
          says:
            "The default opens inbound B2B collaboration to every tenant without settings of its own: " +
            "everyone there can reach every application here, except 1 listed application.",
        },
      ],
    },
    "blocked and blocked, but only one group is named": {
      ...given(access({ except: [groupOne] }, "none")),
      finds: [{ message: "open", at: "default.json/b2bCollaborationInbound/usersAndGroups" }],
    },
    "AllUsers stands behind a group": {
      ...given(access([groupOne, "AllUsers"], "all")),
      finds: [{ message: "open", at: applications }],
    },
    "the service default, which the export left out": {
      given: { default: { isServiceDefault: true } },
      finds: [{ message: "open", at: "default.json" }],
    },
    "the service default in place of null": {
      given: { default: { isServiceDefault: true, b2bCollaborationInbound: null } },
      finds: [{ message: "open", at: "default.json/b2bCollaborationInbound" }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "a customised default does not state it": {
      ...given(undefined),
      because: "the default configuration does not state b2bCollaborationInbound",
    },
    "an access type this version does not know": {
      ...given(notUnderstood),
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "half of the setting is null": {
      ...given({ ...open, applications: null }),
      because: "b2bCollaborationInbound.applications is missing",
    },
    "a misspelt all-word is not guessed": {
      ...given(access("all", ["AllAppplications"])),
      because: "b2bCollaborationInbound.applications has a target that is not understood",
    },
  },
});
