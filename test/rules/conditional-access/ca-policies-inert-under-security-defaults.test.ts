import rule from "../../../rules/conditional-access/ca-policies-inert-under-security-defaults.ts";
import { policy } from "../../model/conditional-access/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (isEnabled: unknown, ...states: readonly string[]): Given => ({
  objects: {
    conditionalAccessPolicy: states.map((state) => policy({ state })),
    ...(isEnabled !== undefined && { identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] }),
  },
});
const at = "identitySecurityDefaultsEnforcementPolicy.json/isEnabled";

testRule(rule, {
  valid: {
    "security defaults are off": { given: given(false, "enabled") },
    "no policy is enabled": { given: given(true, "disabled", "enabledForReportingButNotEnforced") },
    "no policy is enabled, whatever the security defaults are": { given: given(undefined, "disabled") },
    "they are off, whatever the state of a policy": { given: given(false, "?") },
  },
  invalid: {
    "one of two policies is enabled": {
      given: given(true, "enabled", "disabled"),
      finds: [{ message: "inert", at, says: "The tenant has security defaults on, so 1 enabled policy is not in force." }],
    },
    "two are": { given: given(true, "enabled", "Enabled"), finds: [{ message: "inert", at, says: "The tenant has security defaults on, so 2 enabled policies are not in force." }] },
  },
  unknown: {
    "security defaults are not in the input": { given: given(undefined, "enabled"), because: "no identitySecurityDefaultsEnforcementPolicy is in the input" },
    "they do not say": { given: given(null, "enabled"), because: "the security defaults do not state isEnabled" },
    "the state of a policy is not known": { given: given(true, "?"), because: "the policy states no state that is understood" },
  },
  notApplicable: {
    "no policy": { given: given(true) },
  },
});
