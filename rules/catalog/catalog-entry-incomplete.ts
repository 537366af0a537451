import { defineRule } from "../../src/lint/rule.ts";
import { isDay } from "../../src/model/days.ts";
import { inWords, quoted } from "../../src/model/words.ts";

const required = ["purpose", "reviewBy", "approved.by", "approved.on"];

// What an approval rests on has to be readable later, by someone who was not there.
export default defineRule({
  id: "catalog-entry-incomplete",
  description: "A catalog entry lacks its purpose, its next review, or who approved it and when.",
  category: "governance",
  severity: "low",
  presets: ["strict"],
  subject: "catalog-entry",
  reads: [],
  messages: {
    incomplete: "{{subject}} is incomplete: {{flaws}}.",
  },
  fix: "Write purpose, reviewBy, approved.by and approved.on.",
  controls: ["NIST SP 800-53 CM-3"],
  since: "0.1.0",
  *check({ entry, today }) {
    const flaws = required
      .filter((key) => entry.text(key) === undefined)
      .map((key) => ({ place: entry.placeOf(key), text: `it has no ${key}` }));
    const on = entry.text("approved.on");
    if (on !== undefined && !isDay(on)) {
      flaws.push({ place: entry.placeOf("approved.on"), text: `approved.on ${quoted(on)} is no day of the form YYYY-MM-DD` });
    } else if (on !== undefined && on > today) {
      flaws.push({ place: entry.placeOf("approved.on"), text: `approved.on ${on} is in the future` });
    }
    const [first] = flaws;
    if (first === undefined) return;
    yield { message: "incomplete", at: { place: first.place, setting: "entry" }, data: { flaws: inWords(flaws.map(({ text }) => text)) } };
  },
});
