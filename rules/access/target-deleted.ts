import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import type { Directory, TargetKind } from "../../src/model/directory.ts";
import type { ExplicitBlock, WrittenHalf } from "../../src/model/explicit.ts";
import { ownHalf } from "../../src/model/own-side.ts";
import { targetTypeOf, type Dimension } from "../../src/model/reach.ts";
import { isUndetermined, type Undetermined } from "../../src/model/undetermined.ts";
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
    for (const block of explicitBlocks) {
      const kind = ownHalf[block.shape.name];
      if (kind === undefined || listsNone(block, kind)) continue;
      isNone = false;
      const unanswered = block.isTidy ? noAnswer(directory, kind) : undefined;
      if (unanswered !== undefined) yield unanswered;
      else yield* judgeHalf(block, kind, directory, seen);
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

function* judgeHalf({ shape, halves }: ExplicitBlock, half: WrittenHalf["kind"], directory: Directory, seen: Set<string>) {
  for (const { name, kind, targets, gaps } of halves) {
    if (kind !== half) continue;
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
        yield { message: "gone" as const, at: { place, setting }, data: { setting: shape.title, kind: nouns[what], target: id }, related };
      }
    }
  }
}

/** Of a tidy half, whose targets have a type each. Tenants have many partners: where nothing can be told, nothing is looked at. */
function noAnswer(directory: Directory, half: WrittenHalf["kind"]): Undetermined | undefined {
  if (half === "applications") return directory.noAnswer("application");
  const [user, group] = [directory.noAnswer("user"), directory.noAnswer("group")];
  return user === group ? user : undefined;
}

/** What is not understood may list some. */
function listsNone({ reading }: ExplicitBlock, half: WrittenHalf["kind"]): boolean {
  const understood = isUndetermined(reading) ? undefined : reading[half];
  return understood !== undefined && !listsIds(understood);
}

function listsIds({ targets }: Dimension): boolean {
  for (const target of targets) if (isGuid(target)) return true;
  return false;
}

function kindOf(half: WrittenHalf["kind"], targetType: unknown): TargetKind {
  if (half === "applications") return "application";
  const type = targetTypeOf(targetType);
  return type === "user" || type === "group" ? type : "userOrGroup";
}
