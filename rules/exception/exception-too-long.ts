import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { ageInDays } from "../../src/model/days.ts";
import { isValid } from "../../src/model/exceptions.ts";

// An exception that outlives everyone who agreed to it is a decision that nobody takes again.
export default defineRule({
  id: "exception-too-long",
  description: "An exception lasts longer than exceptions are meant to.",
  category: "governance",
  severity: "low",
  presets: ["strict"],
  subject: "exception",
  reads: [],
  options: {
    type: "object",
    properties: { days: { type: "integer", minimum: 1, default: 365, description: "How many days from today an exception may last." } },
    additionalProperties: false,
  },
  messages: {
    long: "{{subject}} lasts until {{expires}}, {{days}} days from today; {{limit}} are meant to be enough.",
  },
  fix: "Choose a nearer day, and have it accepted again when that comes.",
  since: "0.1.0",
  *check({ entry, today, ...standing }, { days }) {
    if (!isValid(standing)) return notApplicable;
    const expires = entry.text("expires") ?? "";
    const left = -(ageInDays(expires, today) ?? 0);
    if (left > days) yield { message: "long", at: { place: entry.placeOf("expires"), setting: "expires" }, data: { expires, days: left, limit: days } };
  },
});
