import { defineRule } from "../../src/lint/rule.ts";
import { flawInWords, type ExceptionEntry, type ExceptionFlaw } from "../../src/model/exceptions.ts";
import type { Place } from "../../src/model/place.ts";
import { inWords } from "../../src/model/words.ts";

// It covers nothing, and somebody believes that it does.
export default defineRule({
  id: "exception-invalid",
  description: "An exception lacks something that every exception must have, or names nothing that exists.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "exception",
  reads: [],
  messages: {
    invalid: "{{subject}} covers nothing: {{flaws}}.",
  },
  fix: "Write id, rule, subject, owner, reason and expires: one rule, one subject, a day of the form YYYY-MM-DD.",
  since: "0.1.0",
  *check({ entry, flaws }) {
    const found = flaws.map((flaw) => ({ text: flawInWords(flaw, entry), place: placeOf(flaw, entry) }));
    const [first] = found;
    if (first === undefined) return;
    yield { message: "invalid", at: { place: first.place, setting: "entry" }, data: { flaws: inWords(found.map(({ text }) => text)) } };
  },
});

function placeOf(flaw: ExceptionFlaw, entry: ExceptionEntry): Place {
  const keys = { malformed: "expires", "unknown rule": "rule", wildcard: "subject", "id again": "id" } as const;
  return entry.placeOf(flaw.kind === "missing" ? (flaw.keys[0] ?? "") : keys[flaw.kind]);
}
