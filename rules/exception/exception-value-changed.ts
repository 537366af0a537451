import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isValid } from "../../src/model/exceptions.ts";

// Somebody accepted one value. This is another, and nobody has looked at it.
export default defineRule({
  id: "exception-value-changed",
  description: "The value behind an accepted finding is no longer the accepted one.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "exception",
  reads: [],
  messages: {
    changed: "{{subject}} for {{rule}} accepts another value than the present one ({{present}}), so the finding is back.",
  },
  fix: "Look at the finding again; when the new value is accepted too, write its value under accepts.",
  since: "0.1.0",
  *check({ entry, use, ...standing }) {
    if (!isValid(standing) || entry.text("accepts") === undefined) return notApplicable;
    if (use.kind === "value changed") {
      const at = { place: entry.placeOf("accepts"), setting: "accepts" };
      yield { message: "changed", at, data: { rule: entry.text("rule") ?? "", present: use.present } };
    } else if (use.kind !== "covers") return notApplicable;
  },
});
