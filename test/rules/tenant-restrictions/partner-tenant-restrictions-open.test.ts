import rule from "../../../rules/tenant-restrictions/partner-tenant-restrictions-open.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, open, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (tenantRestrictions: unknown, byDefault: unknown = closed): { given: Given } => ({
  given: { default: defaultConfiguration({ tenantRestrictions: byDefault }), partners: [partner({ tenantRestrictions })] },
});
const block = "partner.json/tenantRestrictions";

testRule(rule, {
  valid: {
    "one application is allowed": given(access("all", [appOne])),
    "everything is blocked under an open default": given(closed, open),
    "an application list that nobody may reach": given(access("none", [appOne])),
  },
  invalid: {
    "everything is allowed": {
      ...given({ devices: null, ...open }),
      finds: [
        {
          message: "open",
          at: `${block}/applications`,
          says:
            "Partner 1111…1111, tenant restrictions: " +
            "every account there can reach every application outside this tenant.",
        },
      ],
    },
    "a block list that names one group leaves everyone else out": {
      ...given(access({ except: [groupOne] }, "none")),
      finds: [
        {
          message: "open",
          at: `${block}/usersAndGroups`,
          says:
            "Partner 1111…1111, tenant restrictions: " +
            "every account there, except 1 listed user or group, can reach every application outside this tenant.",
        },
      ],
    },
    "what the default says does not matter": {
      given: { partners: [partner({ tenantRestrictions: open })] },
      finds: [{ message: "open", at: `${block}/applications`, related: [] }],
    },
  },
  unknown: {
    "half of the block is missing": {
      ...given({ applications: open["applications"] }),
      because: "tenantRestrictions.usersAndGroups is missing",
    },
    "the block is no object": { ...given(true), because: "tenantRestrictions is not an object" },
  },
  notApplicable: {
    "inherited from an open default": given(null, open),
    "left out, as older exports do": given(undefined, open),
    "inherited, and nothing is known of the default": { given: { partners: [partner()] } },
    "Microsoft's own tenant": {
      given: {
        partners: [partner({ tenantId: "72f988bf-86f1-41af-91ab-2d7cd011db47", tenantRestrictions: open })],
      },
    },
  },
});
