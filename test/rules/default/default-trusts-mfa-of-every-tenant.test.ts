import rule from "../../../rules/default/default-trusts-mfa-of-every-tenant.ts";
import { defaultConfiguration, northwind, partner, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const trusting = defaultConfiguration({ inboundTrust: trust({ mfa: true }) });
const at = "default.json/inboundTrust/isMfaAccepted";

testRule(rule, {
  valid: {
    "nothing is trusted": { given: { default: defaultConfiguration() } },
    "null is not trusted": { given: { default: defaultConfiguration({ inboundTrust: trust({ mfa: null }) }) } },
    "only devices are trusted": { given: { default: defaultConfiguration({ inboundTrust: trust({ compliant: true }) }) } },
    "the service default trusts nothing": { given: { default: { isServiceDefault: true } } },
    "one partner is trusted by its own entry": {
      given: { default: defaultConfiguration(), partners: [partner({ inboundTrust: trust({ mfa: true }) })] },
    },
  },
  invalid: {
    "no partner is in the input": {
      given: { default: trusting },
      finds: [
        {
          message: "trusted",
          at,
          says: "The default trusts multifactor authentication from every tenant without trust settings of its own.",
        },
      ],
    },
    "every partner has its own trust": {
      given: { default: trusting, partners: [partner({ inboundTrust: trust() })] },
      finds: [
        {
          message: "trusted",
          at,
          says: "The default trusts multifactor authentication from every tenant without trust settings of its own.",
        },
      ],
    },
    "one partner inherits it; an absent key is not an heir": {
      given: { default: trusting, partners: [partner(), partner({ tenantId: northwind, inboundTrust: undefined })] },
      finds: [
        {
          message: "trusted",
          at,
          says:
            "The default trusts multifactor authentication from every tenant without trust settings of its own; " +
            "1 partner inherits it.",
        },
      ],
    },
    "two partners inherit it, one under a key in another case": {
      given: {
        default: trusting,
        partners: [partner(), partner({ inboundTrust: trust() }), { tenantId: northwind, InboundTrust: null }],
      },
      finds: [
        {
          message: "trusted",
          at,
          says:
            "The default trusts multifactor authentication from every tenant without trust settings of its own; " +
            "2 partners inherit it.",
        },
      ],
    },
  },
  unknown: {
    "there is no default": { given: { partners: [partner()] }, because: "the default configuration is not in the input" },
    "the claim is absent": {
      given: { default: defaultConfiguration({ inboundTrust: { isCompliantDeviceAccepted: true } }) },
      because: "inboundTrust has no isMfaAccepted",
    },
    "the claim is no boolean": {
      given: { default: defaultConfiguration({ inboundTrust: { ...trust(), isMfaAccepted: "true" } }) },
      because: "inboundTrust.isMfaAccepted is not a boolean",
    },
    "a customised default does not state it": {
      given: { default: defaultConfiguration({ inboundTrust: null }) },
      because: "the default configuration does not state inboundTrust",
    },
  },
});
