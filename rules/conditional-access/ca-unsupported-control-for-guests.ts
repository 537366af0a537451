import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// The device, the password and the risk of an external user belong to the home tenant.
export default defineRule({
  id: "ca-unsupported-control-for-guests",
  description: "A policy requires of external users a control that only works in the home tenant.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    locked: "{{subject}} requires {{controls}} of external users, which works in their home tenant only, so they are locked out.",
  },
  fix: "Leave external users out of the policy, or offer multifactor authentication as another way.",
  since: "0.1.0",
  *check({ unsupportedDeadEnd: end }) {
    if (end === undefined) return notApplicable;
    if (isUndetermined(end.isDead)) yield end.isDead;
    else if (end.isDead) yield { message: "locked", at: end, data: { controls: inWords(end.controls) } };
  },
});
