import rule from "../../../rules/partner/partner-outbound-open.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, notUnderstood, open, partner, rightsManagement } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const closedDefault = defaultConfiguration();
const outbound = (block: unknown) => [partner({ b2bCollaborationOutbound: block })];

testRule(rule, {
  valid: {
    "only Rights Management, from the default": { given: { default: closedDefault, partners: [partner()] } },
    "only Rights Management": { given: { default: closedDefault, partners: outbound(access("all", [rightsManagement])) } },
    "one group": { given: { default: closedDefault, partners: outbound(access([groupOne], "all")) } },
    "a closed entry under an open default": {
      given: { default: defaultConfiguration({ b2bCollaborationOutbound: open }), partners: outbound(closed) },
    },
  },
  invalid: {
    "everyone, to every application": {
      given: { default: closedDefault, partners: outbound(open) },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationOutbound/applications",
          says: "Partner 1111…1111, outbound B2B collaboration: everyone here can reach every application there.",
        },
      ],
    },
    "everything but one application": {
      given: { default: closedDefault, partners: outbound(access("all", { except: [appOne] })) },
      finds: [{ message: "open", at: "partner.json/b2bCollaborationOutbound/applications" }],
    },
    "an open default is inherited": {
      given: { default: defaultConfiguration({ b2bCollaborationOutbound: open }), partners: [partner()] },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bCollaborationOutbound",
          related: ["default.json/b2bCollaborationOutbound"],
        },
      ],
    },
  },
  unknown: {
    "the default is not in the input": {
      given: { partners: [partner()] },
      because: "the default configuration is not in the input",
    },
    "an access type this version does not know": {
      given: { default: closedDefault, partners: outbound(notUnderstood) },
      because: "b2bCollaborationOutbound.usersAndGroups has an accessType that is not understood",
    },
  },
  notApplicable: {
    "Microsoft's own tenant": {
      given: {
        default: closedDefault,
        partners: [partner({ tenantId: "72F988BF-86f1-41af-91ab-2d7cd011db47", b2bCollaborationOutbound: open })],
      },
    },
  },
});
