import { defineRule } from "../../src/lint/rule.ts";
import { ownerInWords } from "../../src/model/property-owners.ts";
import { quoted } from "../../src/model/words.ts";

// Graph adds properties without notice. One that nobody here knows is said, so that silence never means "looked at".
export default defineRule({
  id: "file-property-not-understood",
  description: "A property is not known to this version, so it is not judged.",
  category: "coverage",
  severity: "info",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    unknown: "{{subject}}: {{key}} of {{owner}} is not known to this version and is not judged.",
  },
  fix: "Update to a version that knows the property, or remove the key when Graph does not have it.",
  since: "0.1.0",
  *check({ oddKeys }) {
    for (const { place, meant, owner } of oddKeys) {
      if (meant !== undefined) continue;
      yield { message: "unknown", at: { place, setting: place.pointer }, data: { key: quoted(place.key), owner: ownerInWords(owner) } };
    }
  },
});
