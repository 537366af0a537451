import { defineRule } from "../../src/lint/rule.ts";

// An entry without an owner is a note: nobody is asked when the review is due.
export default defineRule({
  id: "catalog-owner-missing",
  description: "A catalog entry names no owner.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "catalog-entry",
  reads: [],
  messages: {
    missing: "{{subject}} names nobody who answers for the partner.",
  },
  fix: "Write an owner: a team's address lasts longer than a person's.",
  since: "0.1.0",
  *check({ entry }) {
    if (entry.text("owner") === undefined) yield { message: "missing", at: { place: entry.placeOf("owner"), setting: "owner" } };
  },
});
