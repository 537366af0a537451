import rule from "../../../rules/default/default-direct-connect-allowed.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, groupTwo, notUnderstood, open } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const inbound = "default.json/b2bDirectConnectInbound";
const outbound = "default.json/b2bDirectConnectOutbound";

testRule(rule, {
  valid: {
    "both directions are blocked": { given: { default: defaultConfiguration() } },
    "the service default blocks both": { given: { default: { isServiceDefault: true } } },
    "users allowed, all applications blocked: nobody gets in": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: access([groupOne], "none") }) },
    },
  },
  invalid: {
    "both directions are open": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: open, b2bDirectConnectOutbound: open }) },
      finds: [
        {
          message: "allowed",
          at: `${inbound}/applications`,
          says:
            "The default allows inbound B2B direct connect with every tenant without settings of its own: " +
            "everyone there can reach every application here.",
        },
        {
          message: "allowed",
          at: `${outbound}/applications`,
          says:
            "The default allows outbound B2B direct connect with every tenant without settings of its own: " +
            "everyone here can reach every application there.",
        },
      ],
    },
    "everyone may join shared channels": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: access("all", ["Office365"]) }) },
      finds: [
        {
          message: "allowed",
          at: `${inbound}/usersAndGroups`,
          says:
            "The default allows inbound B2B direct connect with every tenant without settings of its own: " +
            "everyone there can reach Office365 here.",
        },
      ],
    },
    "two groups may go out to one application": {
      given: { default: defaultConfiguration({ b2bDirectConnectOutbound: access([groupOne, groupTwo], [appOne]) }) },
      finds: [
        {
          message: "allowed",
          at: `${outbound}/usersAndGroups`,
          says:
            "The default allows outbound B2B direct connect with every tenant without settings of its own: " +
            "2 listed users or groups can reach 1 listed application there.",
        },
      ],
    },
    "a block list of one application leaves the others open": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: access("none", { except: [appOne] }) }) },
      finds: [{ message: "allowed", at: `${inbound}/applications` }],
    },
    "one direction is open and the other not understood": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: notUnderstood, b2bDirectConnectOutbound: open }) },
      finds: [{ message: "allowed", at: `${outbound}/applications` }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "inbound is not understood, outbound is closed": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: notUnderstood, b2bDirectConnectOutbound: closed }) },
      because: "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood",
    },
    "a customised default states neither": {
      given: { default: defaultConfiguration({ b2bDirectConnectInbound: undefined, b2bDirectConnectOutbound: null }) },
      because:
        "the default configuration does not state b2bDirectConnectInbound; " +
        "the default configuration does not state b2bDirectConnectOutbound",
    },
  },
});
