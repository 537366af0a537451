import rule from "../../../rules/partner/partner-inbound-open.ts";
import {
  access,
  appOne,
  closed,
  defaultConfiguration,
  groupOne,
  groupTwo,
  notUnderstood,
  open,
  partner,
  users,
} from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const closedDefault = defaultConfiguration();
const inbound = (block: unknown) => [partner({ b2bCollaborationInbound: block })];

testRule(rule, {
  valid: {
    "a closed default and a null entry": { given: { default: closedDefault, partners: [partner()] } },
    "a closed entry under an open default": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: open }), partners: inbound(closed) },
    },
    "everyone, to one application": { given: { default: closedDefault, partners: inbound(access("all", [appOne])) } },
    "one group, to every application but one": {
      given: { default: closedDefault, partners: inbound(access([groupOne], { except: [appOne] })) },
    },
    "everyone but one group, to one application": {
      given: { default: closedDefault, partners: inbound(access({ except: [groupOne] }, [appOne])) },
    },
    "all users blocked and every application allowed": { given: { default: closedDefault, partners: inbound(access("none", "all")) } },
    "a number for blocked and words in another case": {
      given: {
        default: closedDefault,
        partners: inbound({
          usersAndGroups: { accessType: 2, targets: [{ target: " allusers", targetType: 1 }] },
          applications: { accessType: "Blocked", targets: [{ target: "ALLAPPLICATIONS" }] },
        }),
      },
    },
    "Office 365 is a list of applications": { given: { default: closedDefault, partners: inbound(access("all", ["Office365"])) } },
  },
  invalid: {
    "everyone, to every application": {
      given: { default: closedDefault, partners: inbound(open) },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationInbound/applications",
          says: "Partner 1111…1111, inbound B2B collaboration: everyone there can reach every application here.",
        },
      ],
    },
    "a block list of one group leaves everyone else in": {
      given: { default: closedDefault, partners: inbound(access({ except: [groupOne] }, "none")) },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says:
            "Partner 1111…1111, inbound B2B collaboration: everyone there, except 1 listed user or group, " +
            "can reach every application here.",
        },
      ],
    },
    "all users blocked from one application reach all others": {
      given: { default: closedDefault, partners: inbound(access("none", { except: [appOne] })) },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationInbound/applications",
          says: "Partner 1111…1111, inbound B2B collaboration: everyone there can reach every application here, except 1 listed application.",
        },
      ],
    },
    "two block lists close only their combination": {
      given: { default: closedDefault, partners: inbound(access({ except: [groupOne, groupTwo] }, { except: [appOne] })) },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationInbound/applications",
          says:
            "Partner 1111…1111, inbound B2B collaboration: everyone there can reach every application here, " +
            "except the combination of 2 listed users or groups with 1 listed application.",
        },
      ],
    },
    "the all-word counts behind another target": {
      given: {
        default: closedDefault,
        partners: inbound({ ...open, usersAndGroups: { ...users([groupOne, "AllUsers"]) } }),
      },
      finds: [{ message: "open", at: "partner.json/b2bCollaborationInbound/applications" }],
    },
    "numbers for allowed": {
      given: {
        default: closedDefault,
        partners: inbound({
          usersAndGroups: { accessType: 1, targets: [{ target: "AllUsers" }] },
          applications: { accessType: "1", targets: [{ target: "AllApplications" }] },
        }),
      },
      finds: [{ message: "open", at: "partner.json/b2bCollaborationInbound/applications" }],
    },
    "an open default is inherited": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: open }), partners: [partner()] },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationInbound",
          related: ["default.json/b2bCollaborationInbound"],
        },
      ],
    },
    "the service default is open": {
      given: { default: { isServiceDefault: true }, partners: [partner()] },
      finds: [{ message: "open", at: "partner.json/b2bCollaborationInbound", related: ["default.json"] }],
    },
    "a key in another case is still read": {
      given: { default: closedDefault, partners: [partner({ b2bCollaborationInbound: undefined, b2bCollaborationInBound: open })] },
      finds: [{ message: "open", at: "partner.json/b2bCollaborationInBound/applications" }],
    },
  },
  unknown: {
    "the default is not in the input": {
      given: { partners: [partner()] },
      because: "the default configuration is not in the input",
    },
    "the key was not exported": {
      given: { default: closedDefault, partners: inbound(undefined) },
      because: "the partner object has no b2bCollaborationInbound",
    },
    "an access type this version does not know": {
      given: { default: closedDefault, partners: inbound(notUnderstood) },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "an application word under users": {
      given: { default: closedDefault, partners: inbound(access(["AllApplications"], "all")) },
      because: "b2bCollaborationInbound.usersAndGroups has a target that is not understood",
    },
    "an empty list of targets": {
      given: { default: closedDefault, partners: inbound(access([], "all")) },
      because: "b2bCollaborationInbound.usersAndGroups has no targets",
    },
    "a customised default that says nothing of it": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: undefined }), partners: [partner()] },
      because: "the default configuration does not state b2bCollaborationInbound",
    },
  },
  notApplicable: {
    "Microsoft Support": {
      given: { default: closedDefault, partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3", b2bCollaborationInbound: open })] },
    },
  },
});
