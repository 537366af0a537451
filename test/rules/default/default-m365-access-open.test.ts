import rule from "../../../rules/default/default-m365-access-open.ts";
import { appOne, appTwo, applications, defaultConfiguration, groupOne, users } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (overrides: Parameters<typeof defaultConfiguration>[0]): { given: Given } => ({
  given: { default: defaultConfiguration(overrides) },
});
const collaboration = "default.json/m365CollaborationInbound/users";
const connect = "default.json/appServiceConnectInbound/applications";

testRule(rule, {
  valid: {
    "both are closed": given({}),
    "both are scoped": given({
      m365CollaborationInbound: { users: users([groupOne]) },
      appServiceConnectInbound: { applications: applications([appOne]) },
    }),
    "outbound is open by Microsoft's default": given({ m365CollaborationOutbound: { usersAndGroups: users("all") } }),
  },
  invalid: {
    "both are open": {
      ...given({
        m365CollaborationInbound: { users: users("all") },
        appServiceConnectInbound: { applications: applications("all") },
      }),
      finds: [
        {
          message: "open",
          at: collaboration,
          says:
            "The default opens inbound Microsoft 365 collaboration to every tenant without settings of its own: " +
            "everyone there can use it.",
        },
        {
          message: "open",
          at: connect,
          says:
            "The default opens inbound app service connect to every tenant without settings of its own: " +
            "every application can use it.",
        },
      ],
    },
    "block lists leave the others in": {
      ...given({
        m365CollaborationInbound: { users: users({ except: [groupOne] }) },
        appServiceConnectInbound: { applications: applications({ except: [appOne, appTwo] }) },
      }),
      finds: [
        {
          message: "open",
          at: collaboration,
          says:
            "The default opens inbound Microsoft 365 collaboration to every tenant without settings of its own: " +
            "everyone there, except 1 listed user or group, can use it.",
        },
        {
          message: "open",
          at: connect,
          says:
            "The default opens inbound app service connect to every tenant without settings of its own: " +
            "every application, except 2 listed applications, can use it.",
        },
      ],
    },
    "one is open and the other not stated": {
      ...given({ m365CollaborationInbound: undefined, appServiceConnectInbound: { applications: applications("all") } }),
      finds: [{ message: "open", at: connect }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "Microsoft's default of them is not documented": {
      given: { default: { isServiceDefault: true } },
      because:
        "the default configuration does not state m365CollaborationInbound; " +
        "the default configuration does not state appServiceConnectInbound",
    },
    "the half has the name of another setting's": {
      ...given({ m365CollaborationInbound: { usersAndGroups: users("none") } }),
      because: "m365CollaborationInbound.users is missing",
    },
  },
  notApplicable: {
    "the national clouds have neither": {
      given: {
        cloud: "china",
        default: defaultConfiguration({ m365CollaborationInbound: undefined, appServiceConnectInbound: undefined }),
      },
    },
  },
});
