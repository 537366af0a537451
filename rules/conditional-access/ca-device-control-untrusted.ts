import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// A device is managed by the home tenant, and this tenant learns of it only through trust.
export default defineRule({
  id: "ca-device-control-untrusted",
  description: "A policy requires a managed device of external users whose device claims are not trusted.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "ca-policy",
  reads: [],
  messages: {
    locked: "{{subject}} requires {{controls}}, and {{home}} is not trusted for that, so none of its users can meet it.",
  },
  fix: "Leave external users out of the policy, or trust the partner's devices in its inbound trust settings.",
  controls: ["CISA SCuBA MS.AAD.3.7v1", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-19"],
  since: "0.1.0",
  *check({ deviceDeadEnd: end }) {
    if (end === undefined) return notApplicable;
    if (isUndetermined(end.isDead)) yield end.isDead;
    else if (end.isDead) yield { message: "locked", at: end, data: { controls: inWords(end.controls), home: end.home } };
  },
});
