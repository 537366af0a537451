import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { counted } from "../../src/model/words.ts";

// The two exclude each other: whoever reads the policies believes in a protection that is not there.
export default defineRule({
  id: "ca-policies-inert-under-security-defaults",
  description: "Security defaults are on, so the Conditional Access policies of the input are not in force.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: [],
  considers: ["securityDefaults"],
  messages: {
    inert: "{{subject}} has security defaults on, so {{policies}} not in force.",
  },
  fix: "Turn security defaults off before the policies are enabled, or take the policies out.",
  since: "0.1.0",
  *check({ securityDefaults, enabledPolicies: { total, enabled, gap } }) {
    if (total === 0 && gap === undefined) return notApplicable;
    const on = isUndetermined(securityDefaults) || securityDefaults.value;
    if (!on || (enabled === 0 && gap === undefined)) return;
    if (isUndetermined(securityDefaults)) yield securityDefaults;
    else if (enabled === 0 && gap !== undefined) yield gap;
    else yield { message: "inert", at: securityDefaults, data: { policies: `${counted(enabled, "enabled policy", "enabled policies")} ${enabled === 1 ? "is" : "are"}` } };
  },
});
