import rule from "../../../rules/trust/partner-inherits-default-trust.ts";
import { defaultConfiguration, partner, trust } from "../../model/factory.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { testRule } from "../test-rule.ts";

const trusting = (claims: Parameters<typeof trust>[0]) => defaultConfiguration({ inboundTrust: trust(claims) });

testRule(rule, {
  valid: {
    "the default trusts nothing": { given: { default: defaultConfiguration(), partners: [partner()] } },
    "null in the default is not trusted": { given: { default: trusting({ mfa: null, compliant: null, hybrid: null }), partners: [partner()] } },
    "the service default trusts nothing": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
  invalid: {
    "every claim of the default": {
      given: { default: trusting({ mfa: true, compliant: true, hybrid: true }), partners: [partner()] },
      finds: [
        {
          message: "inherited",
          at: "partner.json/inboundTrust",
          says:
            "Partner 1111…1111 is trusted for multifactor authentication, compliant devices and hybrid joined devices " +
            "only because the default trusts every tenant.",
          related: ["default.json/inboundTrust"],
        },
      ],
    },
    "one claim, beside one that the default does not state": {
      given: {
        default: defaultConfiguration({ inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: true } }),
        partners: [partner()],
      },
      finds: [
        {
          message: "inherited",
          at: "partner.json/inboundTrust",
          says: "Partner 1111…1111 is trusted for compliant devices only because the default trusts every tenant.",
        },
      ],
    },
  },
  unknown: {
    "its reader could not tell the trust": {
      given: { default: trusting({ mfa: true }), partners: [partner({ inboundTrust: undetermined("var.trust is not resolved here") })] },
      because: "var.trust is not resolved here",
    },
    "the default is not in the input": { given: { partners: [partner()] }, because: "the default configuration is not in the input" },
    "the key is absent": {
      given: { default: trusting({ mfa: true }), partners: [partner({ inboundTrust: undefined })] },
      because: "the partner object has no inboundTrust",
    },
    "the default does not state one claim and refuses the others": {
      given: {
        default: defaultConfiguration({ inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false } }),
        partners: [partner()],
      },
      because: "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    },
  },
  notApplicable: {
    "the entry states its trust": { given: { default: trusting({ mfa: true }), partners: [partner({ inboundTrust: trust({ mfa: true }) })] } },
    "the entry states nothing but an empty object": { given: { default: trusting({ mfa: true }), partners: [partner({ inboundTrust: {} })] } },
  },
});
