import rule from "../../../rules/default/default-inbound-scoped-to-users.ts";
import { access, appOne, defaultConfiguration, groupOne, groupTwo } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (overrides: Parameters<typeof defaultConfiguration>[0]): { given: Given } => ({
  given: { default: defaultConfiguration(overrides) },
});

testRule(rule, {
  valid: {
    "only all-words": given({}),
    "applications can be named": given({ b2bCollaborationInbound: access("all", [appOne]) }),
    "outbound names our own users": given({
      b2bCollaborationOutbound: access([groupOne], [appOne]),
      b2bDirectConnectOutbound: access({ except: [groupOne] }, "none"),
    }),
    "a word that is no id is another finding": given({ b2bCollaborationInbound: access(["everybody"], "all") }),
    "Microsoft's own default": { given: { default: { isServiceDefault: true, b2bCollaborationInbound: null } } },
  },
  invalid: {
    "one group is blocked": {
      ...given({ b2bCollaborationInbound: access({ except: [groupOne] }, "none") }),
      finds: [
        {
          message: "named",
          at: "default.json/b2bCollaborationInbound/usersAndGroups",
          says:
            "The default names 1 user or group by id in inbound B2B collaboration, " +
            "where only all users together can be meant.",
        },
      ],
    },
    "a repeated group beside the all-word still is named": {
      ...given({ b2bCollaborationInbound: access(["AllUsers", groupOne, ` ${groupOne.toUpperCase()}`], "all") }),
      finds: [
        {
          message: "named",
          at: "default.json/b2bCollaborationInbound/usersAndGroups",
          says:
            "The default names 1 user or group by id in inbound B2B collaboration, " +
            "where only all users together can be meant.",
        },
      ],
    },
    "one finding for each setting, also where the other half is missing": {
      ...given({
        b2bDirectConnectInbound: { usersAndGroups: access([groupOne, groupTwo], "all")["usersAndGroups"] },
        tenantRestrictions: access([groupTwo], [appOne]),
      }),
      finds: [
        {
          message: "named",
          at: "default.json/b2bDirectConnectInbound/usersAndGroups",
          says:
            "The default names 2 users or groups by id in inbound B2B direct connect, " +
            "where only all users together can be meant.",
        },
        { message: "named", at: "default.json/tenantRestrictions/usersAndGroups" },
      ],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
  },
});
