import { defineRule } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Two versions of one object: one is from another time or another tenant, and only one of them is judged.
export default defineRule({
  id: "file-object-duplicated",
  description: "Two files hold the same object, and do not say the same of it.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    different: "{{subject}} holds {{object}} otherwise than {{first}}, whose version counts.",
  },
  fix: "Keep the version that is in force, and delete the other.",
  since: "0.1.0",
  *check({ repeatedObjects }) {
    const seen = new Map<string, number>();
    for (const { identity, label, place, first, isSame } of repeatedObjects) {
      const number = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, number);
      if (isUndetermined(isSame)) yield isSame;
      if (isSame !== false) continue;
      yield {
        message: "different",
        at: { place, setting: number === 1 ? identity : `${identity}/${String(number)}` },
        data: { object: label, first: first.file },
        related: [{ message: "the version that counts", place: first }],
      };
    }
  },
});
