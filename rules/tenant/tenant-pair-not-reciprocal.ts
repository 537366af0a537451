import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// One half alone lets nobody through today; it is a standing offer that the other tenant's next change takes up.
export default defineRule({
  id: "tenant-pair-not-reciprocal",
  description: "Between two of our own tenants, one grants its half of an access and the other does not.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: [],
  messages: {
    in: "{{subject}} lets people of {{other}} in by {{ours}}, but the {{theirs}} of {{other}} is closed to it.",
    out: "{{subject}} lets its people out to {{other}} by {{ours}}, but the {{theirs}} of {{other}} is closed to it.",
    redemptionIn: "{{subject}} skips the consent of people who come from {{other}}, but the {{theirs}} of {{other}} is off, so they are asked all the same.",
    redemptionOut: "{{subject}} skips the consent of its people who go to {{other}}, but the {{theirs}} of {{other}} is off, so they are asked all the same.",
    sync: "{{subject}} lets {{other}} create users here by synchronization, but the {{theirs}} of {{other}} is off, which synchronization needs.",
  },
  fix: "Grant the other half in the other tenant where the access is wanted, else take this half back.",
  since: "0.1.0",
  *check({ isOneOfSeveral, oneSidedGrants }) {
    if (!isOneOfSeveral) return notApplicable;
    for (const grant of oneSidedGrants) {
      if (isUndetermined(grant)) yield grant;
      else {
        const { channel, other, oursTitle, theirsTitle, at, missing } = grant;
        const related = missing === undefined ? [] : [{ message: "the half that is missing", place: missing }];
        yield { message: channel, at, data: { other, ours: oursTitle, theirs: theirsTitle }, related };
      }
    }
    return undefined;
  },
});
