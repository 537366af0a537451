import rule from "../../../rules/default/default-auto-redemption-set.ts";
import { defaultConfiguration } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (automaticUserConsentSettings: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ automaticUserConsentSettings }) },
});
const consent = "default.json/automaticUserConsentSettings";

testRule(rule, {
  valid: {
    "both are false": given({ inboundAllowed: false, outboundAllowed: false }),
    "null is false": given({ inboundAllowed: null, outboundAllowed: null }),
    "the service default": { given: { default: { isServiceDefault: true } } },
  },
  invalid: {
    "inbound": {
      ...given({ inboundAllowed: true, outboundAllowed: false }),
      finds: [
        {
          message: "set",
          at: `${consent}/inboundAllowed`,
          says:
            "The default switches automatic redemption on (inbound), which has no effect: there it is read-only and always off.",
        },
      ],
    },
    "both are one finding": {
      ...given({ inboundAllowed: true, outboundAllowed: true }),
      finds: [
        {
          message: "set",
          at: `${consent}/inboundAllowed`,
          says:
            "The default switches automatic redemption on (inbound and outbound), which has no effect: " +
            "there it is read-only and always off.",
        },
      ],
    },
    "outbound, and inbound is absent": {
      ...given({ outboundAllowed: true }),
      finds: [{ message: "set", at: `${consent}/outboundAllowed` }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "a customised default does not state it": {
      ...given(undefined),
      because: "the default configuration does not state automaticUserConsentSettings",
    },
    "one is off and the other absent": {
      ...given({ inboundAllowed: false }),
      because: "automaticUserConsentSettings has no outboundAllowed",
    },
    "one is no boolean": {
      ...given({ inboundAllowed: "no", outboundAllowed: false }),
      because: "automaticUserConsentSettings.inboundAllowed is not a boolean",
    },
  },
});
