import rule from "../../../rules/tenant-restrictions/partner-m365-access-open.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { appOne, applications, defaultConfiguration, groupOne, partner, users } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (overrides: JsonObject, byDefault: JsonObject = {}): { given: Given } => ({
  given: { default: defaultConfiguration(byDefault), partners: [partner(overrides)] },
});
const everyone = { users: users("all") };
const everything = { applications: applications("all") };
const notUnderstood = { users: { accessType: "unknownFutureValue", targets: [{ target: "AllUsers" }] } };
const collaboration = "partner.json/m365CollaborationInbound/users";
const connect = "partner.json/appServiceConnectInbound/applications";

testRule(rule, {
  valid: {
    "one group, and the other is inherited from an open default": given(
      { m365CollaborationInbound: { users: users([groupOne]) } },
      { appServiceConnectInbound: everything },
    ),
    "both are closed": given({
      m365CollaborationInbound: { users: users("none") },
      appServiceConnectInbound: { applications: applications("none") },
    }),
    "one application": given({ appServiceConnectInbound: { applications: applications([appOne]) } }),
    "outbound is not judged": given({
      m365CollaborationInbound: { users: users("none") },
      m365CollaborationOutbound: { usersAndGroups: users("all") },
    }),
  },
  invalid: {
    "both are open": {
      ...given({ m365CollaborationInbound: everyone, appServiceConnectInbound: everything }),
      finds: [
        {
          message: "open",
          at: collaboration,
          says: "Partner 1111…1111, inbound Microsoft 365 collaboration: everyone there can use it.",
        },
        {
          message: "open",
          at: connect,
          says: "Partner 1111…1111, inbound app service connect: every application can use it.",
        },
      ],
    },
    "block lists leave the others in": {
      ...given({
        m365CollaborationInbound: { users: users({ except: [groupOne] }) },
        appServiceConnectInbound: { applications: applications({ except: [appOne] }) },
      }),
      finds: [
        {
          message: "open",
          at: collaboration,
          says:
            "Partner 1111…1111, inbound Microsoft 365 collaboration: " +
            "everyone there, except 1 listed user or group, can use it.",
        },
        {
          message: "open",
          at: connect,
          says:
            "Partner 1111…1111, inbound app service connect: " +
            "every application, except 1 listed application, can use it.",
        },
      ],
    },
    "one is open and the other not understood": {
      ...given({ m365CollaborationInbound: notUnderstood, appServiceConnectInbound: everything }),
      finds: [{ message: "open", at: connect }],
    },
    "what the default says does not matter": {
      given: { partners: [partner({ m365CollaborationInbound: everyone })] },
      finds: [{ message: "open", at: collaboration, related: [] }],
    },
  },
  unknown: {
    "one is not understood and the other inherited": {
      ...given({ m365CollaborationInbound: notUnderstood }),
      because: "m365CollaborationInbound.users has an accessType that is not understood",
    },
    "one has no targets and the other is closed": {
      ...given({
        m365CollaborationInbound: { users: users("none") },
        appServiceConnectInbound: { applications: { accessType: "blocked", targets: [] } },
      }),
      because: "appServiceConnectInbound.applications has no targets",
    },
  },
  notApplicable: {
    "both are inherited from an open default": given(
      {},
      { m365CollaborationInbound: everyone, appServiceConnectInbound: everything },
    ),
    "both are left out, as older exports do": given({
      m365CollaborationInbound: undefined,
      appServiceConnectInbound: undefined,
    }),
    "both are inherited, and nothing is known of the default": { given: { partners: [partner()] } },
  },
});
