import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isValid } from "../../src/model/exceptions.ts";

// What it accepted is gone, so the next finding of that kind would pass unseen.
export default defineRule({
  id: "exception-unused",
  description: "A valid exception matches no finding.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "exception",
  reads: [],
  messages: {
    unused: "{{subject}} matches nothing: {{rule}} finds nothing there.",
  },
  fix: "Delete the entry.",
  since: "0.1.0",
  *check({ entry, use, ...standing }) {
    if (!isValid(standing) || use.kind === "rule off" || use.kind === "rule unknown") return notApplicable;
    if (use.kind === "unused") yield { message: "unused", at: { place: entry.place, setting: "entry" }, data: { rule: entry.text("rule") ?? "" } };
  },
});
