import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { gapsOf } from "../../src/model/explicit.ts";
import { word } from "../../src/model/json.ts";
import { allWord, canonicalTarget } from "../../src/model/reach.ts";
import { counted, quoted } from "../../src/model/words.ts";

// A list that names groups beside AllUsers reads as if it were scoped; it is not.
export default defineRule({
  id: "target-redundant",
  description: "A list of targets holds an all-word beside other targets, or one target twice.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    absorbed: "{{subject}}: {{setting}} lists {{word}} under {{half}}, and beside it {{others}} without effect.",
    repeated: "{{subject}}: {{setting}} lists {{targets}} under {{half}} more than once.",
  },
  fix: "Keep the all-word alone, and each other target once.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    yield* gapsOf(explicitBlocks);
    for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
      for (const { name, kind, list, targets } of halves) {
        const at = { place: list, setting: `${shape.name}/${name}` };
        const written = targets.map(({ target }) => canonicalTarget(target, kind) ?? quoted(word(target) ?? target));
        const distinct = new Set(written);
        const data = { setting: shape.title, half: name };
        if (distinct.has(allWord[kind]) && distinct.size > 1) {
          const others = counted(distinct.size - 1, "target");
          yield { message: "absorbed", at, data: { ...data, word: allWord[kind], others } };
        } else if (distinct.size < written.length) {
          const twice = counted(repeated(written), "target");
          yield { message: "repeated", at, data: { ...data, targets: twice } };
        }
      }
    }
  },
});

function repeated(written: readonly string[]): number {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const target of written) (seen.has(target) ? again : seen).add(target);
  return again.size;
}
