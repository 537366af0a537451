import rule from "../../../rules/input/file-default-duplicated.ts";
import { defaultConfiguration } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "one default": { given: { default: defaultConfiguration() } },
    "a file without one": { given: { facts: [{ file: "partners.json" }] } },
  },
  invalid: {
    "every default after the first": {
      given: {
        default: defaultConfiguration(),
        objects: { crossTenantAccessPolicyDefault: [defaultConfiguration(), { isServiceDefault: true }] },
      },
      finds: [
        {
          message: "second",
          at: "crossTenantAccessPolicyDefault.json",
          says: "crossTenantAccessPolicyDefault.json holds another default configuration; the first one of the input counts.",
          related: ["default.json"],
        },
        { message: "second", at: "crossTenantAccessPolicyDefault-2.json", related: ["default.json"] },
      ],
    },
  },
});
