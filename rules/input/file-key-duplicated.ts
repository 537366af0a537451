import { defineRule } from "../../src/lint/rule.ts";
import { quoted } from "../../src/model/words.ts";

// A reader of the file sees the first value, Graph takes the last.
export default defineRule({
  id: "file-key-duplicated",
  description: "An object of a policy has the same key twice, and only the last one counts.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    again: "{{subject}} has {{key}} more than once in one object; the last one counts.",
  },
  fix: "Keep the one that is meant.",
  since: "0.1.0",
  *check({ duplicatedKeys }) {
    for (const place of duplicatedKeys) {
      yield { message: "again", at: { place, setting: place.pointer }, data: { key: quoted(place.key) } };
    }
  },
});
