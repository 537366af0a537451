import { closest, distance } from "fastest-levenshtein";
import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { gapsOf } from "../../src/model/explicit.ts";
import { reservedWords, targetWord, type DimensionKind } from "../../src/model/reach.ts";
import { isGuid } from "../../src/model/well-known.ts";
import { quoted } from "../../src/model/words.ts";

// A misspelt AllUsers matches nobody: an allow list closes without notice, and a block list opens.
export default defineRule({
  id: "target-not-understood",
  description: "A target is neither an id nor one of the words that Graph reserves.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    unknown: "{{subject}}: {{setting}} lists {{target}} under {{half}}, which is neither an id nor a word that Graph knows.",
    near:
      "{{subject}}: {{setting}} lists {{target}} under {{half}}, which is neither an id nor a word that Graph knows; " +
      'did you mean "{{meant}}"?',
  },
  fix: "Write the object id of the user or group, the appId of the application, or one of Graph's words.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    yield* gapsOf(explicitBlocks);
    for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
      const seen = new Set<string>();
      for (const { name, kind, targets } of halves) {
        for (const { target, place } of targets) {
          if ((typeof target === "string" && isGuid(target)) || targetWord(target) !== undefined) continue;
          const text = quoted(typeof target === "string" ? target.trim() : target);
          const setting = `${shape.name}/${name}/${text}`;
          if (seen.has(setting)) continue;
          seen.add(setting);
          const data = { setting: shape.title, target: text, half: name };
          const meant = nearestWord(target, kind);
          if (meant === undefined) yield { message: "unknown", at: { place, setting }, data };
          else yield { message: "near", at: { place, setting }, data: { ...data, meant } };
        }
      }
    }
  },
});

function nearestWord(target: unknown, kind: DimensionKind): string | undefined {
  if (typeof target !== "string" || target.length > 40) return undefined;
  const text = target.trim().toLowerCase();
  const nearest = closest(text, reservedWords[kind].map((each) => each.toLowerCase()));
  return distance(text, nearest) <= nearest.length / 4 ? targetWord(nearest) : undefined;
}
