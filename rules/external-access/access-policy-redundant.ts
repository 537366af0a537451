import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// A policy that never decides anything is read as if it did, and the one that does is then changed in good faith.
export default defineRule({
  id: "access-policy-redundant",
  description: "A policy about external users alone denies them nothing that other policies do not deny.",
  category: "hygiene",
  severity: "low",
  presets: ["strict"],
  subject: "tenant",
  reads: ["externalAccess"],
  considers: ["hasSecurityDefaults"],
  messages: {
    redundant: "{{policy}} changes nothing for external users within this model: whatever it denies them, {{coveredBy}} would deny without it.",
  },
  fix: "Delete the policy, or state in it what it is to ask beyond the others.",
  since: "0.1.0",
  *check({ externalAccess, hasSecurityDefaults }) {
    if (hasSecurityDefaults === true) return notApplicable;
    const { found, gaps } = externalAccess.redundantPolicies();
    if (found.length > 0 && isUndetermined(hasSecurityDefaults)) yield hasSecurityDefaults;
    else for (const { policy, coveredBy, related, ...at } of found) yield { message: "redundant", at, data: { policy, coveredBy }, related };
    yield* gaps;
  },
});
