import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import type { BlockReading } from "../../src/model/access.ts";
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
    dead: "{{subject}}: {{setting}} lets nobody through, because {{blocked}} while {{allowed}}.",
  },
  fix: "Block AllUsers and AllApplications together, or allow at least one user or group and one application.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    for (const { shape, place, reading } of explicitBlocks) {
      if (isUndetermined(reading)) yield reading;
      else if (reading.dead) {
        yield { message: "dead", at: { place, setting: shape.name }, data: { setting: shape.title, ...halves(reading) } };
      }
    }
  },
});

function halves({ users, applications }: BlockReading): { blocked: string; allowed: string } {
  if (users?.reach === "none") {
    const allowed = applications?.reach === "all" ? "every application is allowed" : "some applications are allowed";
    return { blocked: "all users are blocked", allowed };
  }
  return { blocked: "every application is blocked", allowed: users?.reach === "all" ? "all users are allowed" : "some users are allowed" };
}
