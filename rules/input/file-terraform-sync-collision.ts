import { defineRule } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { brief, quoted } from "../../src/model/words.ts";

// Graph has one object for both settings, and each resource replaces all of it.
export default defineRule({
  id: "file-terraform-sync-collision",
  description: "Two Terraform resources write the synchronization settings of one partner.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    collision: "{{address}} writes the synchronization settings of tenant {{tenant}}, and so does {{first}}.",
  },
  fix: "Keep one resource for each partner, which writes what is allowed to users and to groups.",
  since: "0.1.0",
  *check({ syncCollisions }) {
    for (const collision of syncCollisions) {
      if (isUndetermined(collision)) {
        yield collision;
        continue;
      }
      const { tenantId, write, first } = collision;
      const data = { address: quoted(write.address), tenant: brief(tenantId), first: quoted(first.address) };
      const related = [{ message: "the other resource", place: first.place }];
      yield { message: "collision", at: { place: write.place, setting: write.address }, data, related };
    }
  },
});
