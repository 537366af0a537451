import rule from "../../../rules/default/default-trusts-devices-of-every-tenant.ts";
import { defaultConfiguration, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (inboundTrust: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ inboundTrust }) },
});
const compliant = "default.json/inboundTrust/isCompliantDeviceAccepted";
const hybrid = "default.json/inboundTrust/isHybridAzureADJoinedDeviceAccepted";

testRule(rule, {
  valid: {
    "nothing is trusted": given(trust()),
    "null is not trusted": given(trust({ compliant: null, hybrid: null })),
    "only MFA is trusted": given(trust({ mfa: true })),
    "the service default trusts nothing": { given: { default: { isServiceDefault: true } } },
  },
  invalid: {
    "compliant devices": {
      ...given(trust({ compliant: true })),
      finds: [
        {
          message: "trusted",
          at: compliant,
          says: "The default trusts compliant devices from every tenant without trust settings of its own.",
        },
      ],
    },
    "hybrid joined devices": {
      ...given(trust({ hybrid: true })),
      finds: [
        {
          message: "trusted",
          at: hybrid,
          says: "The default trusts Microsoft Entra hybrid joined devices from every tenant without trust settings of its own.",
        },
      ],
    },
    "both are one finding": {
      ...given(trust({ compliant: true, hybrid: true })),
      finds: [
        {
          message: "trusted",
          at: compliant,
          says:
            "The default trusts compliant devices and Microsoft Entra hybrid joined devices " +
            "from every tenant without trust settings of its own.",
        },
      ],
    },
    "one is trusted and the other absent": {
      ...given({ isMfaAccepted: false, isHybridAzureADJoinedDeviceAccepted: true }),
      finds: [{ message: "trusted", at: hybrid }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "one is off and the other absent": {
      ...given({ isMfaAccepted: false, isCompliantDeviceAccepted: false }),
      because: "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    },
    "one is no boolean": {
      ...given({ ...trust(), isCompliantDeviceAccepted: 1 }),
      because: "inboundTrust.isCompliantDeviceAccepted is not a boolean",
    },
  },
});
