import rule from "../../../rules/trust/trust-incomplete.ts";
import { defaultConfiguration, partner, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();

testRule(rule, {
  valid: {
    "all three claims": { given: { default: base, partners: [partner({ inboundTrust: trust({ mfa: true }) })] } },
    "keys in another case": {
      given: {
        default: base,
        partners: [partner({ inboundTrust: { IsMfaAccepted: false, IsCompliantDeviceAccepted: false, IsHybridAzureADJoinedDeviceAccepted: true } })],
      },
    },
  },
  invalid: {
    "a claim is null": {
      given: { default: base, partners: [partner({ inboundTrust: trust({ mfa: null }) })] },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/inboundTrust",
          says: "Partner 1111…1111: the trust settings say nothing about multifactor authentication.",
        },
      ],
    },
    "one is absent and one is null": {
      given: { default: base, partners: [partner({ inboundTrust: { isMfaAccepted: true, isHybridAzureADJoinedDeviceAccepted: null } })] },
      finds: [
        {
          message: "incomplete",
          at: "partner.json/inboundTrust",
          says: "Partner 1111…1111: the trust settings say nothing about compliant devices and hybrid joined devices.",
        },
      ],
    },
    "it is no object": {
      given: { default: base, partners: [partner({ inboundTrust: true })] },
      finds: [{ message: "incomplete", at: "partner.json/inboundTrust" }],
    },
    "the default": {
      given: { default: defaultConfiguration({ inboundTrust: {} }), partners: [partner()] },
      finds: [
        {
          message: "incomplete",
          at: "default.json/inboundTrust",
          says: "The default: the trust settings say nothing about multifactor authentication, compliant devices and hybrid joined devices.",
        },
      ],
    },
  },
  unknown: {
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "null, in the default and in an entry": { given: { default: { isServiceDefault: true, inboundTrust: null }, partners: [partner()] } },
    "the key is absent": { given: { default: { isServiceDefault: true }, partners: [partner({ inboundTrust: undefined })] } },
  },
});
