import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Capabilities replace Exchange's organization relationships, which named their partners; the default names nobody.
export default defineRule({
  id: "default-capability-allowed",
  description: "The default allows a Microsoft 365 capability to any other Entra tenant.",
  category: "inbound-default",
  severity: "medium",
  presets: ["strict"],
  subject: "default",
  reads: ["m365Capabilities"],
  options: {
    type: "object",
    properties: {
      allow: {
        type: "array",
        items: { type: "string", minLength: 1 },
        default: [],
        description: "Names of capabilities that every tenant is meant to have.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    allowed: "{{subject}} allows the capability {{name}} to every tenant without settings of its own.",
  },
  fix: "Switch the capability off in the default, and allow it to the partners that need it.",
  since: "0.1.0",
  *check({ m365Capabilities }, { allow }) {
    if (m365Capabilities.value.length === 0) return notApplicable;
    const intended = new Set(allow.map((name) => name.toLowerCase()));
    for (const capability of m365Capabilities.value) {
      if (isUndetermined(capability)) yield capability;
      else if (capability.isAllowed && !intended.has(capability.name.toLowerCase())) {
        yield { message: "allowed", at: capability, data: { name: capability.name } };
      }
    }
  },
});
