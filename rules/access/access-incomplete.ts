import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { gapsOf, type WrittenHalf } from "../../src/model/explicit.ts";
import { inWords } from "../../src/model/words.ts";

// What a half without targets or without a known accessType means is documented nowhere: it is neither open nor closed.
export default defineRule({
  id: "access-incomplete",
  description: "A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitBlocks"],
  messages: {
    incomplete: "{{subject}}: {{setting}} is incomplete: {{flaws}}.",
  },
  fix: "Send the whole setting: both halves, each with accessType allowed or blocked and at least one target.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    if (explicitBlocks.length === 0) return notApplicable;
    yield* gapsOf(explicitBlocks);
    for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
      const [first] = halves.flatMap(({ flaw }) => flaw ?? []);
      if (first === undefined) continue;
      const flaws = inWords(halves.flatMap(flawInWords));
      yield { message: "incomplete", at: { place: first.place, setting: shape.name }, data: { setting: shape.title, flaws } };
    }
  },
});

function flawInWords({ name, flaw }: WrittenHalf): string[] {
  switch (flaw?.kind) {
    case undefined:
      return [];
    case "missing":
      return [`it has no ${name} object`];
    case "accessType":
      return [`${name} says neither allowed nor blocked`];
    case "targets":
      return [`${name} lists no targets`];
  }
}
