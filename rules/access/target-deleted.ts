import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import type { TargetKind } from "../../src/model/directory.ts";
import type { ExplicitBlock, WrittenHalf } from "../../src/model/explicit.ts";
import { ownHalf } from "../../src/model/own-side.ts";
import { targetTypeOf } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { isGuid } from "../../src/model/well-known.ts";

// What is deleted matches nobody: an allow list closes without notice, and a block list opens.
export default defineRule({
  id: "target-deleted",
  description: "A target of our own side is no longer in the directory.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    gone: "{{subject}}: {{setting}} lists {{kind}} {{target}}, which is not in our directory.",
  },
  fix: "Take the id out of the list, and see whom the list still lets through without it.",
  since: "0.1.0",
  *check({ explicitBlocks, directory }) {
    let isNone = true;
    const seen = new Set<string>();
    for (const { shape, name, kind, targets, gaps } of ownHalves(explicitBlocks)) {
      isNone = false;
      yield* gaps;
      for (const { target, targetType, place } of targets) {
        const id = typeof target === "string" ? target.trim().toLowerCase() : "";
        const setting = `${shape.name}/${name}/${id}`;
        if (!isGuid(id) || seen.has(setting)) continue;
        seen.add(setting);
        const what = kindOf(kind, targetType);
        const found = directory.lookUp(id, what);
        if (isUndetermined(found)) yield found;
        else if (!found.isThere) {
          const related = found.shownBy === undefined ? [] : [{ message: "the answer of Graph", place: found.shownBy }];
          yield { message: "gone", at: { place, setting }, data: { setting: shape.title, kind: nouns[what], target: id }, related };
        }
      }
    }
    return isNone ? notApplicable : undefined;
  },
});

const nouns: Readonly<Record<TargetKind, string>> = {
  user: "the user",
  group: "the group",
  userOrGroup: "the user or group",
  application: "the application",
};

/** The halves of our side that list ids. What is understood and lists none is not looked at further: tenants have many partners. */
function* ownHalves(blocks: readonly ExplicitBlock[]) {
  for (const { shape, reading, halves } of blocks) {
    const own = ownHalf[shape.name];
    const understood = isUndetermined(reading) || own === undefined ? undefined : reading[own];
    if (own === undefined || (understood !== undefined && ![...understood.targets].some(isGuid))) continue;
    for (const half of halves) if (half.kind === own) yield { ...half, shape };
  }
}

function kindOf(half: WrittenHalf["kind"], targetType: unknown): TargetKind {
  if (half === "applications") return "application";
  const type = targetTypeOf(targetType);
  return type === "user" || type === "group" ? type : "userOrGroup";
}
