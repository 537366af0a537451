import rule from "../../../rules/default/default-blocks-encrypted-mail.ts";
import {
  access,
  appOne,
  applications,
  closed,
  defaultConfiguration,
  groupOne,
  notUnderstood,
  open,
  rightsManagement,
} from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (b2bCollaborationOutbound: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ b2bCollaborationOutbound }) },
});
const block = "default.json/b2bCollaborationOutbound";
const office = "whether Office365 in b2bCollaborationOutbound.applications brings Rights Management with it is not documented";

testRule(rule, {
  valid: {
    "everyone may reach Rights Management": given(access("all", [rightsManagement])),
    "one group may reach it, among others": given(access([groupOne], [appOne, rightsManagement.toUpperCase()])),
    "everyone but one group may reach it": given(access({ except: [groupOne] }, [rightsManagement])),
    "all Microsoft applications hold it": given(access("all", ["AllMicrosoftApps"])),
    "it stands beside Office 365": given(access("all", ["Office365", rightsManagement])),
    "all Microsoft applications stand beside Office 365": given(access("all", ["Office365", "AllMicrosoftApps"])),
    "one group may reach everything": given(access([groupOne], "all")),
    "one group may reach everything but one other application": given(access([groupOne], { except: [appOne] })),
  },
  invalid: {
    "everything is blocked": {
      ...given(closed),
      finds: [
        {
          message: "unreachable",
          at: `${block}/applications`,
          says:
            "The default lets nobody reach Rights Management in tenants without settings of their own, " +
            "so mail that they encrypt cannot be read here.",
        },
      ],
    },
    "one group to one application": {
      ...given(access([groupOne], [appOne])),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "everyone but one group to one application": {
      ...given(access({ except: [groupOne] }, [appOne])),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "admin portals are other Microsoft applications": {
      ...given(access("all", ["MicrosoftAdminPortals"])),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "one group may reach everything but Rights Management": {
      ...given(access([groupOne], { except: [rightsManagement, "Office365"] })),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "one group may reach everything but Microsoft's applications": {
      ...given(access([groupOne], { except: ["AllMicrosoftApps"] })),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "it is allowed, but all users are blocked": {
      ...given(access("none", [rightsManagement])),
      finds: [{ message: "unreachable", at: `${block}/usersAndGroups` }],
    },
    "Office 365 is allowed, but all users are blocked": {
      ...given(access("none", ["Office365"])),
      finds: [{ message: "unreachable", at: `${block}/usersAndGroups` }],
    },
    "users are allowed, but all applications are blocked": {
      ...given(access([groupOne], "none")),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
    "whoever the users are, it is not on the allowed list": {
      ...given({ usersAndGroups: null, applications: applications([appOne]) }),
      finds: [{ message: "unreachable", at: `${block}/applications` }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "Office 365 is allowed, and what it holds is not documented": { ...given(access("all", ["Office365"])), because: office },
    "Office 365 is blocked for one group": { ...given(access([groupOne], { except: ["Office365", appOne] })), because: office },
    "it is allowed, but to whom is not understood": {
      ...given({ ...notUnderstood, applications: applications([rightsManagement]) }),
      because: "b2bCollaborationOutbound.usersAndGroups has an accessType that is not understood",
    },
    "all applications are blocked, which blocked users open again": {
      ...given({ applications: applications("none") }),
      because: "b2bCollaborationOutbound.usersAndGroups is missing",
    },
    "Office 365 is allowed, and the users are missing": {
      ...given({ applications: applications(["Office365"]) }),
      because: "b2bCollaborationOutbound.usersAndGroups is missing",
    },
    "the applications are missing": {
      ...given({ ...closed, applications: null }),
      because: "b2bCollaborationOutbound.applications is missing",
    },
    "one of the allowed applications is not understood": {
      ...given(access("all", [rightsManagement, "AllApps"])),
      because: "b2bCollaborationOutbound.applications has a target that is not understood",
    },
    "the setting is no object": { ...given("blocked"), because: "b2bCollaborationOutbound is not an object" },
  },
  notApplicable: {
    "everything is open": given(open),
    "the service default": { given: { default: { isServiceDefault: true, b2bCollaborationOutbound: null } } },
    "everyone but one group may go everywhere": given(access({ except: [groupOne] }, "none")),
    "everything but Rights Management is open, which is another finding": given(access("none", { except: [rightsManagement] })),
    "everything but Office 365 is open": given(access("all", { except: ["Office365"] })),
    "only one combination is blocked": given(access({ except: [groupOne] }, { except: [rightsManagement] })),
  },
});
