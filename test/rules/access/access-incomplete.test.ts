import rule from "../../../rules/access/access-incomplete.ts";
import { access, applications, defaultConfiguration, groupOne, notUnderstood, partner, users } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const everyone = [{ target: "AllUsers", targetType: "user" }];
const inbound = (usersAndGroups: unknown) => ({ b2bCollaborationInbound: { usersAndGroups, applications: applications("all") } });

testRule(rule, {
  valid: {
    "both halves": { given: { default: base, partners: [partner({ b2bCollaborationInbound: access([groupOne], "all") })] } },
    "numbers, blanks and another case": {
      given: { default: base, partners: [partner(inbound({ AccessType: " Blocked", Targets: everyone })), partner(inbound({ accessType: 2, targets: everyone }))] },
    },
    "settings with one half": {
      given: {
        default: base,
        partners: [partner({ m365CollaborationInbound: { users: users("none") }, appServiceConnectInbound: { applications: applications("none") } })],
      },
    },
  },
  invalid: {
    "no targets, an empty list, and no list": {
      given: {
        default: base,
        partners: [
          partner(inbound({ accessType: "allowed" })),
          partner(inbound({ accessType: "allowed", targets: [] })),
          partner(inbound({ accessType: "allowed", targets: "AllUsers" })),
        ],
      },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says: "Partner 1111…1111: inbound B2B collaboration is incomplete: usersAndGroups lists no targets.",
        },
        { message: "incomplete", at: "partner-2.json/b2bCollaborationInbound/usersAndGroups/targets" },
        { message: "incomplete", at: "partner-3.json/b2bCollaborationInbound/usersAndGroups/targets" },
      ],
    },
    "no accessType, null, a word of the future and a number that means nothing": {
      given: {
        default: base,
        partners: [
          partner(inbound({ targets: everyone })),
          partner(inbound({ accessType: null, targets: everyone })),
          partner({ b2bCollaborationInbound: notUnderstood }),
          partner(inbound({ accessType: 3, targets: everyone })),
        ],
      },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says: "Partner 1111…1111: inbound B2B collaboration is incomplete: usersAndGroups says neither allowed nor blocked.",
        },
        { message: "incomplete", at: "partner-2.json/b2bCollaborationInbound/usersAndGroups/accessType" },
        { message: "incomplete", at: "partner-3.json/b2bCollaborationInbound/usersAndGroups/accessType" },
        { message: "incomplete", at: "partner-4.json/b2bCollaborationInbound/usersAndGroups/accessType" },
      ],
    },
    "a half that is null, absent or no object": {
      given: {
        default: base,
        partners: [
          partner(inbound(null)),
          partner({ b2bCollaborationInbound: { applications: applications("all") } }),
          partner(inbound("all")),
        ],
      },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says: "Partner 1111…1111: inbound B2B collaboration is incomplete: it has no usersAndGroups object.",
        },
        { message: "incomplete", at: "partner-2.json/b2bCollaborationInbound" },
        { message: "incomplete", at: "partner-3.json/b2bCollaborationInbound/usersAndGroups" },
      ],
    },
    "both halves of one setting are one finding": {
      given: { default: base, partners: [partner({ b2bDirectConnectInbound: { usersAndGroups: null, applications: { accessType: "allowed", targets: [] } } })] },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/b2bDirectConnectInbound/usersAndGroups",
          says:
            "Partner 1111…1111: inbound B2B direct connect is incomplete: " +
            "it has no usersAndGroups object and applications lists no targets.",
        },
      ],
    },
    "a setting that is no object, and the wrong half of a setting with one": {
      given: {
        default: defaultConfiguration({ tenantRestrictions: "blocked", m365CollaborationInbound: { usersAndGroups: users("none") } }),
      },
      finds: [
        { message: "incomplete", at: "default.json/tenantRestrictions" },
        { message: "incomplete", at: "default.json/m365CollaborationInbound" },
      ],
    },
  },
  unknown: {
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
});
