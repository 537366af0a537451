import rule from "../../../rules/partner/partner-direct-connect-open.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, notUnderstood, open, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "one group may come in": {
      given: { default: defaultConfiguration(), partners: [partner({ b2bDirectConnectInbound: access([groupOne], "all") })] },
    },
    "everyone may come in, to one application": {
      given: { default: defaultConfiguration(), partners: [partner({ b2bDirectConnectInbound: access("all", [appOne]) })] },
    },
    "a closed entry under an open default": {
      given: {
        default: defaultConfiguration({ b2bDirectConnectInbound: open, b2bDirectConnectOutbound: open }),
        partners: [partner({ b2bDirectConnectInbound: closed, b2bDirectConnectOutbound: closed })],
      },
    },
  },
  invalid: {
    "both directions are open": {
      given: {
        default: defaultConfiguration(),
        partners: [partner({ b2bDirectConnectInbound: open, b2bDirectConnectOutbound: open })],
      },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bDirectConnectInbound/applications",
          says: "Partner 1111…1111, inbound B2B direct connect: everyone there can reach every application here.",
        },
        {
          message: "open",
          at: "partner.json/b2bDirectConnectOutbound/applications",
          says: "Partner 1111…1111, outbound B2B direct connect: everyone here can reach every application there.",
        },
      ],
    },
    "a block list that names one group leaves everyone else in": {
      given: {
        default: defaultConfiguration(),
        partners: [partner({ b2bDirectConnectInbound: access({ except: [groupOne] }, "all") })],
      },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bDirectConnectInbound/applications",
          says:
            "Partner 1111…1111, inbound B2B direct connect: everyone there, except 1 listed user or group, " +
            "can reach every application here.",
        },
      ],
    },
    "the default is open and the entry leaves it null": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: open }), partners: [partner()] },
      finds: [
        {
          message: "open",
          at: "partner.json/b2bDirectConnectInbound",
          related: ["default.json/b2bDirectConnectInbound"],
        },
      ],
    },
    "one direction is open and the other not understood": {
      given: {
        default: defaultConfiguration(),
        partners: [partner({ b2bDirectConnectInbound: notUnderstood, b2bDirectConnectOutbound: open })],
      },
      finds: [{ message: "open", at: "partner.json/b2bDirectConnectOutbound/applications" }],
    },
  },
  unknown: {
    "an access type this version does not know": {
      given: { default: defaultConfiguration(), partners: [partner({ b2bDirectConnectInbound: notUnderstood })] },
      because: "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood",
    },
    "nothing is known of the default": {
      given: { partners: [partner()] },
      because: "the default configuration is not in the input",
    },
  },
  notApplicable: {
    "Microsoft's own tenant": {
      given: { default: defaultConfiguration(), partners: [partner({ tenantId: "f8cdef31-a31e-4b4a-93e4-5f571e91255a" })] },
    },
  },
});
