import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Graph keeps such a policy without a word, and its list looks like any other.
export default defineRule({
  id: "ca-guest-scope-empty",
  description: "A policy is about guests and external users only, and names none.",
  category: "coverage",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    nobody: "{{subject}} is about guests and external users only, and its choice of them means nobody.",
  },
  fix: "Choose the types of user and the tenants that are meant, or delete the policy.",
  since: "0.1.0",
  *check({ guestOnlyScope: scope }) {
    if (scope === undefined) return notApplicable;
    if (isUndetermined(scope.isEmpty)) yield scope.isEmpty;
    else if (scope.isEmpty) yield { message: "nobody", at: scope };
  },
});
