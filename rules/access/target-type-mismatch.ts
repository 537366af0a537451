import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { gapsOf, type WrittenTarget } from "../../src/model/explicit.ts";
import { canonicalTarget, reservedWords, targetTypeOf, targetWord, type DimensionKind } from "../../src/model/reach.ts";
import { quoted } from "../../src/model/words.ts";

// Graph takes the type at its word: a group that is typed as an application matches no group. A missing type is fine.
export default defineRule({
  id: "target-type-mismatch",
  description: "A target stands under the wrong half, or its targetType is of the wrong kind.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    half: "{{subject}}: {{setting}} lists {{target}} under {{half}}, where only {{expected}} can stand.",
    type: '{{subject}}: {{setting}} lists {{target}} under {{half}} with the targetType "{{type}}", where {{expected}} belongs.',
  },
  fix: "Write users and groups under usersAndGroups and applications under applications, each with its own targetType.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    yield* gapsOf(explicitBlocks);
    for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
      for (const { name, kind, targets } of halves) {
        const seen = new Set<string>();
        for (const written of targets) {
          const mismatch = mismatchOf(written, kind);
          if (mismatch === undefined) continue;
          const target = quoted(canonicalTarget(written.target, kind) ?? targetWord(written.target) ?? written.target);
          const setting = `${shape.name}/${name}/${target}${mismatch.type === undefined ? "" : `/${mismatch.type}`}`;
          if (seen.has(setting)) continue;
          seen.add(setting);
          const data = { setting: shape.title, target, half: name, expected: mismatch.expected };
          const at = { place: written.place, setting };
          if (mismatch.type === undefined) yield { message: "half", at, data };
          else yield { message: "type", at, data: { ...data, type: mismatch.type } };
        }
      }
    }
  },
});

interface Mismatch {
  readonly expected: string;
  /** The type that does not fit; undefined where the half already does not. */
  readonly type?: string;
}

function mismatchOf({ target, targetType }: WrittenTarget, kind: DimensionKind): Mismatch | undefined {
  const word = targetWord(target);
  if (word !== undefined && !reservedWords[kind].includes(word)) {
    return { expected: kind === "users" ? "users and groups" : "applications" };
  }
  const fitting = kind === "applications" ? ["application"] : word === undefined ? ["user", "group"] : ["user"];
  const type = targetTypeOf(targetType);
  return type === undefined || fitting.includes(type) ? undefined : { expected: fitting.map(quoted).join(" or "), type };
}
