import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isDay, isOver } from "../../src/model/days.ts";
import { quoted } from "../../src/model/words.ts";

// What nobody looks at again stays as it was on the first day.
export default defineRule({
  id: "catalog-review-overdue",
  description: "The day by which a partner was to be reviewed is over.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "catalog-entry",
  reads: [],
  messages: {
    overdue: "{{subject}} was to be reviewed by {{reviewBy}}.",
    malformed: "{{subject}} is to be reviewed by {{reviewBy}}, which is no day of the form YYYY-MM-DD and counts as over.",
  },
  fix: "Review the partner's access with its owner, and write down the next day.",
  controls: ["NIST SP 800-53 AC-2"],
  since: "0.1.0",
  *check({ entry, today }) {
    const reviewBy = entry.text("reviewBy");
    if (reviewBy === undefined) return notApplicable;
    if (!isOver(reviewBy, today)) return;
    const at = { place: entry.placeOf("reviewBy"), setting: "reviewBy" };
    if (isDay(reviewBy)) yield { message: "overdue", at, data: { reviewBy } };
    else yield { message: "malformed", at, data: { reviewBy: quoted(reviewBy) } };
  },
});
