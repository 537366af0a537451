import rule from "../../../rules/default/default-never-customised.ts";
import { defaultConfiguration } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "it was customised": { given: { default: defaultConfiguration() } },
    "it was customised without changing a value": { given: { default: { isServiceDefault: false } } },
  },
  invalid: {
    "it is Microsoft's": {
      given: { default: defaultConfiguration({ isServiceDefault: true }) },
      finds: [
        {
          message: "untouched",
          at: "default.json/isServiceDefault",
          says: "The default was never customised: every value in it is Microsoft's, and changes when Microsoft changes it.",
        },
      ],
    },
    "the key is written in another case": {
      given: { default: { IsServiceDefault: true } },
      finds: [{ message: "untouched", at: "default.json/IsServiceDefault" }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "the key is absent": {
      given: { default: defaultConfiguration({ isServiceDefault: undefined }) },
      because: "the default configuration does not state isServiceDefault",
    },
    "the value is null": {
      given: { default: defaultConfiguration({ isServiceDefault: null }) },
      because: "the default configuration does not state isServiceDefault",
    },
  },
});
