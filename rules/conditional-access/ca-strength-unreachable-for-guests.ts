import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Here a guest can register text messages, calls, Authenticator and software tokens, and nothing that resists phishing.
export default defineRule({
  id: "ca-strength-unreachable-for-guests",
  description: "A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    locked: "{{subject}} requires a strength that guests cannot register here, and multifactor authentication of {{home}} is not trusted, so none of its guests can meet it.",
  },
  fix: "Trust multifactor authentication of the partners that are let in, or require a strength of guests that takes a second factor registered here.",
  controls: ["Zero Trust Assessment 21851"],
  since: "0.1.0",
  *check({ strengthDeadEnd: end }) {
    if (end === undefined) return notApplicable;
    if (isUndetermined(end.isDead)) yield end.isDead;
    else if (end.isDead) yield { message: "locked", at: end, data: { home: end.home } };
  },
});
