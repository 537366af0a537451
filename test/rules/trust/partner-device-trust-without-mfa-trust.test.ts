import rule from "../../../rules/trust/partner-device-trust-without-mfa-trust.ts";
import { defaultConfiguration, partner, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const trusting = (inboundTrust: unknown) => [partner({ inboundTrust })];

testRule(rule, {
  valid: {
    "devices and multifactor authentication": { given: { default: base, partners: trusting(trust({ mfa: true, compliant: true })) } },
    "trusted multifactor authentication settles it, whatever is not stated": {
      given: { default: base, partners: trusting({ isMfaAccepted: true }) },
    },
  },
  invalid: {
    "compliant devices": {
      given: { default: base, partners: trusting(trust({ compliant: true })) },
      finds: [
        {
          message: "devicesOnly",
          at: "partner.json/inboundTrust/isCompliantDeviceAccepted",
          says: "Partner 1111…1111 is trusted for its devices and not for multifactor authentication.",
        },
      ],
    },
    "hybrid joined devices, with null for multifactor authentication and nothing about compliance": {
      given: { default: base, partners: trusting({ isMfaAccepted: null, isHybridAzureADJoinedDeviceAccepted: true }) },
      finds: [{ message: "devicesOnly", at: "partner.json/inboundTrust/isHybridAzureADJoinedDeviceAccepted" }],
    },
    "from the default": {
      given: { default: defaultConfiguration({ inboundTrust: trust({ hybrid: true }) }), partners: [partner()] },
      finds: [
        {
          message: "devicesOnly",
          at: "partner.json/inboundTrust",
          related: ["default.json/inboundTrust/isHybridAzureADJoinedDeviceAccepted"],
        },
      ],
    },
    "the object replaces the default's as a whole": {
      given: { default: defaultConfiguration({ inboundTrust: trust({ mfa: true }) }), partners: trusting(trust({ compliant: true })) },
      finds: [{ message: "devicesOnly", at: "partner.json/inboundTrust/isCompliantDeviceAccepted" }],
    },
  },
  unknown: {
    "the default is not in the input": { given: { partners: [partner()] }, because: "the default configuration is not in the input" },
    "multifactor authentication is not stated beside trusted devices": {
      given: { default: base, partners: trusting({ isCompliantDeviceAccepted: true }) },
      because: "inboundTrust has no isMfaAccepted",
    },
    "one kind of device is refused and the other not stated": {
      given: { default: base, partners: trusting({ isMfaAccepted: false, isCompliantDeviceAccepted: false }) },
      because: "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    },
  },
  notApplicable: {
    "no device is trusted": { given: { default: base, partners: trusting({ isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: null }) } },
  },
});
