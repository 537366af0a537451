import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// The admin centre refuses such a setting; a file that has it was not made there, and says two things at once.
export default defineRule({
  id: "access-half-blocked",
  description: "One half of a setting blocks everything while the other half allows something, so nobody gets in.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    dead: "{{subject}}: {{setting}} lets nobody through, because {{half}} while the other half allows.",
  },
  fix: "Block AllUsers and AllApplications together, or allow at least one user or group and one application.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    for (const { shape, place, reading } of explicitBlocks) {
      if (isUndetermined(reading)) yield reading;
      else if (reading.dead) {
        const half = reading.users?.reach === "none" ? "all users are blocked" : "all applications are blocked";
        yield { message: "dead", at: { place, setting: shape.name }, data: { setting: shape.title, half } };
      }
    }
  },
});
