import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { ageInDays } from "../../src/model/days.ts";
import { isValid } from "../../src/model/exceptions.ts";
import { counted } from "../../src/model/words.ts";

// Without notice the finding returns on a Friday evening, in somebody else's pull request.
export default defineRule({
  id: "exception-expires-soon",
  description: "An exception that covers a finding ends within days.",
  category: "governance",
  severity: "info",
  presets: ["recommended", "strict"],
  subject: "exception",
  reads: [],
  options: {
    type: "object",
    properties: { days: { type: "integer", minimum: 1, default: 15, description: "How many days before its end an exception is told." } },
    additionalProperties: false,
  },
  messages: {
    soon: "{{subject}} for {{rule}} ends in {{left}}, on {{expires}}; then the finding returns.",
    today: "{{subject}} for {{rule}} ends today; tomorrow the finding returns.",
  },
  fix: "Mend what was accepted before that day, or have it accepted again.",
  since: "0.1.0",
  *check({ entry, use, today, ...standing }, { days }) {
    if (!isValid(standing) || use.kind !== "covers") return notApplicable;
    const expires = entry.text("expires") ?? "";
    const left = -(ageInDays(expires, today) ?? 0);
    if (left > days) return;
    const at = { place: entry.placeOf("expires"), setting: "expires" };
    const rule = entry.text("rule") ?? "";
    if (left === 0) yield { message: "today", at, data: { rule } };
    else yield { message: "soon", at, data: { rule, expires, left: counted(left, "day") } };
  },
});
