import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// One policy that nobody from outside can meet has rules of its own; this one is about policies that exclude each other.
export default defineRule({
  id: "access-nobody-can-satisfy",
  description: "People whom cross-tenant access lets in can meet no sign-in that the policies ask for together.",
  category: "contradiction",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: ["externalAccess"],
  considers: ["hasSecurityDefaults"],
  messages: {
    nobody: "No sign-in of {{people}} to {{applications}} can meet what {{policies}} {{ask}}, though cross-tenant access lets them in.",
  },
  fix: "Change one of the policies so that one sign-in can meet them all, or take the application out of what cross-tenant access allows.",
  since: "0.1.0",
  *check({ externalAccess, hasSecurityDefaults }) {
    if (hasSecurityDefaults === true) return notApplicable;
    const { found, gaps } = externalAccess.deadEnds();
    for (const { people, applications, policies, areSeveral, related, ...at } of found) {
      yield { message: "nobody", at, data: { people, applications, policies, ask: areSeveral ? "ask together" : "asks" }, related };
    }
    yield* gaps;
  },
});
