import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// A relationship ends after two years at the latest so that somebody decides again; this one never asks.
export default defineRule({
  id: "service-provider-gdap-auto-extends",
  description: "An active delegated admin relationship extends itself when it ends.",
  category: "governance",
  severity: "medium",
  presets: ["strict"],
  subject: "service-provider",
  reads: ["relationship"],
  messages: {
    extends: "{{subject}} extends itself by {{duration}} whenever it ends, so nobody decides on it again.",
  },
  fix: "Have the provider set autoExtendDuration to PT0S, and renew the relationship when it ends.",
  since: "0.1.0",
  *check({ relationship }) {
    if (relationship === undefined || relationship.isActive === false) return notApplicable;
    const { isActive, autoExtends: at } = relationship;
    if (isUndetermined(at)) yield at;
    else if (at.value === undefined) return undefined;
    else if (isUndetermined(isActive)) yield isActive;
    else yield { message: "extends", at, data: { duration: at.value } };
    return undefined;
  },
});
