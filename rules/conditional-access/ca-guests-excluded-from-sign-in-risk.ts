import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Unlike the risk of a user, which is judged and remedied at home, the risk of a sign-in is judged here.
export default defineRule({
  id: "ca-guests-excluded-from-sign-in-risk",
  description: "A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.",
  category: "coverage",
  severity: "medium",
  presets: ["strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    excluded: "{{subject}} does not apply to B2B collaboration guests, and no other policy reacts to their risky sign-ins.",
  },
  fix: "Take guests out of the exclusion, or add a policy on high sign-in risk that covers them.",
  controls: ["CISA SCuBA MS.AAD.2.3v1"],
  since: "0.1.0",
  *check({ riskExemption: exemption }) {
    if (exemption === undefined) return notApplicable;
    if (isUndetermined(exemption.leaks)) yield exemption.leaks;
    else if (exemption.leaks) yield { message: "excluded", at: exemption };
  },
});
