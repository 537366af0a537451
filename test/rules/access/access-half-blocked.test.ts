import rule from "../../../rules/access/access-half-blocked.ts";
import { access, appOne, applications, closed, defaultConfiguration, groupOne, notUnderstood, open, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const inbound = (block: unknown) => [partner({ b2bCollaborationInbound: block })];

testRule(rule, {
  valid: {
    "both halves blocked": { given: { default: base, partners: inbound(closed) } },
    "both halves open": { given: { default: base, partners: inbound(open) } },
    "all users blocked from one application reach the others": {
      given: { default: base, partners: inbound(access("none", { except: [appOne] })) },
    },
    "one group blocked from every application leaves the others in": {
      given: { default: base, partners: inbound(access({ except: [groupOne] }, "none")) },
    },
    "a setting with one half": { given: { default: base, partners: [partner({ appServiceConnectInbound: { applications: applications("none") } })] } },
  },
  invalid: {
    "the four dead cells": {
      given: {
        default: base,
        partners: [
          partner({
            b2bCollaborationInbound: access("all", "none"),
            b2bCollaborationOutbound: access([groupOne], "none"),
            b2bDirectConnectInbound: access("none", "all"),
            b2bDirectConnectOutbound: access("none", [appOne]),
          }),
        ],
      },
      finds: [
        {
          message: "dead",
          at: "partner.json/b2bCollaborationInbound",
          says:
            "Partner 1111…1111: inbound B2B collaboration lets nobody through, " +
            "because every application is blocked while all users are allowed.",
        },
        {
          message: "dead",
          at: "partner.json/b2bCollaborationOutbound",
          says:
            "Partner 1111…1111: outbound B2B collaboration lets nobody through, " +
            "because every application is blocked while some users are allowed.",
        },
        {
          message: "dead",
          at: "partner.json/b2bDirectConnectInbound",
          says:
            "Partner 1111…1111: inbound B2B direct connect lets nobody through, " +
            "because all users are blocked while every application is allowed.",
        },
        {
          message: "dead",
          at: "partner.json/b2bDirectConnectOutbound",
          says:
            "Partner 1111…1111: outbound B2B direct connect lets nobody through, " +
            "because all users are blocked while some applications are allowed.",
        },
      ],
    },
    "the default, beside a setting that is not understood": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: notUnderstood, tenantRestrictions: access("none", "all") }) },
      finds: [{ message: "dead", at: "default.json/tenantRestrictions" }],
    },
  },
  unknown: {
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
    "an access type this version does not know": {
      given: { default: base, partners: inbound(notUnderstood) },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
});
