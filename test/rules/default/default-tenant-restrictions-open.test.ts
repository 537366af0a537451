import rule from "../../../rules/default/default-tenant-restrictions-open.ts";
import { access, appOne, closed, defaultConfiguration, notUnderstood, open } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (tenantRestrictions: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ tenantRestrictions }) },
});
const applications = "default.json/tenantRestrictions/applications";

testRule(rule, {
  valid: {
    "everything is blocked, the all-word not first": given({
      devices: null,
      ...access({ except: [appOne, "AllUsers"] }, { except: [appOne, "AllApplications"] }),
    }),
    "one application is allowed": given(access("all", [appOne])),
    "the service default": { given: { default: { isServiceDefault: true } } },
  },
  invalid: {
    "everything is allowed": {
      ...given({ devices: null, ...open }),
      finds: [
        {
          message: "open",
          at: applications,
          says:
            "The default leaves tenant restrictions open for tenants without settings of their own: " +
            "every account there can reach every application outside this tenant.",
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
            "The default leaves tenant restrictions open for tenants without settings of their own: " +
            "every account there can reach every application outside this tenant, except 1 listed application.",
        },
      ],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "a customised default does not state them": {
      ...given(undefined),
      because: "the default configuration does not state tenantRestrictions",
    },
    "an access type this version does not know": {
      ...given(notUnderstood),
      because: "tenantRestrictions.usersAndGroups has an accessType that is not understood",
    },
  },
  notApplicable: {
    "the national clouds do not have them": {
      given: { cloud: "usgov", default: defaultConfiguration({ tenantRestrictions: undefined }) },
    },
    "nor does China's": { given: { cloud: "china", default: defaultConfiguration({ tenantRestrictions: closed }) } },
  },
});
