import { defineRule } from "../../src/lint/rule.ts";
import { ownerInWords } from "../../src/model/property-owners.ts";
import { quoted } from "../../src/model/words.ts";

// Graph ignores what it does not know, so the setting that was meant stays as it is. Exports of other tools differ in
// letter case, which is why that alone is read as what it means.
export default defineRule({
  id: "file-key-misspelt",
  description: "A key is nearly one of Graph's, and the one it is near to is absent.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    letters: '{{subject}}: {{key}} is no property of {{owner}}; did you mean "{{meant}}"?',
    case: '{{subject}}: {{key}} is no property of {{owner}}; it is read as "{{meant}}", from which only letter case differs.',
  },
  fix: "Spell the key as Graph does.",
  since: "0.1.0",
  *check({ oddKeys }) {
    for (const { place, meant, caseOnly, owner } of oddKeys) {
      if (meant === undefined) continue;
      const data = { key: quoted(place.key), owner: ownerInWords(owner), meant };
      yield { message: caseOnly ? "case" : "letters", at: { place, setting: place.pointer }, data };
    }
  },
});
