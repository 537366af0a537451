import rule from "../../../rules/default/default-outbound-open.ts";
import {
  access,
  appOne,
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
const applications = "default.json/b2bCollaborationOutbound/applications";

testRule(rule, {
  valid: {
    "everything is blocked": given(closed),
    "Rights Management only": given(access("all", [rightsManagement])),
    "Rights Management and one more": given(access("all", [rightsManagement, appOne])),
    "one group to one application": given(access([groupOne], [appOne])),
    "one group to everything": given(access([groupOne], "all")),
  },
  invalid: {
    "everything is allowed": {
      ...given(open),
      finds: [
        {
          message: "open",
          at: applications,
          says:
            "The default opens outbound B2B collaboration to every tenant without settings of its own: " +
            "everyone here can reach every application there.",
        },
      ],
    },
    "a block list of one group leaves everyone else out": {
      ...given(access({ except: [groupOne] }, "none")),
      finds: [
        {
          message: "open",
          at: "default.json/b2bCollaborationOutbound/usersAndGroups",
          says:
            "The default opens outbound B2B collaboration to every tenant without settings of its own: " +
            "everyone here, except 1 listed user or group, can reach every application there.",
        },
      ],
    },
    "only one combination is blocked": {
      ...given(access({ except: [groupOne] }, { except: [appOne] })),
      finds: [
        {
          message: "open",
          at: applications,
          says:
            "The default opens outbound B2B collaboration to every tenant without settings of its own: everyone here can reach " +
            "every application there, except the combination of 1 listed user or group with 1 listed application.",
        },
      ],
    },
    "the service default": {
      given: { default: { isServiceDefault: true } },
      finds: [{ message: "open", at: "default.json" }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "an access type this version does not know": {
      ...given(notUnderstood),
      because: "b2bCollaborationOutbound.usersAndGroups has an accessType that is not understood",
    },
    "no targets": {
      ...given({ ...open, applications: { accessType: "allowed", targets: [] } }),
      because: "b2bCollaborationOutbound.applications has no targets",
    },
  },
});
