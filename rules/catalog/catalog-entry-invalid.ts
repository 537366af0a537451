import { defineRule } from "../../src/lint/rule.ts";
import { approvalWords } from "../../src/model/approval.ts";
import { isApproval, scenarios } from "../../src/model/catalog.ts";
import { nearest } from "../../src/model/nearest.ts";
import type { Place } from "../../src/model/place.ts";
import { isGuid } from "../../src/model/well-known.ts";
import { inWords, quoted } from "../../src/model/words.ts";

interface Flaw {
  readonly place: Place;
  readonly text: string;
}

// A misspelt word approves nothing, and says nothing about it.
export default defineRule({
  id: "catalog-entry-invalid",
  description: "A catalog entry has a tenant id, domain, scenario or approval that cannot be right.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "catalog-entry",
  reads: [],
  messages: {
    invalid: "{{subject}} is not valid: {{flaws}}.",
  },
  fix: "Correct the entry; the catalog's schema lists the words.",
  since: "0.1.0",
  *check({ entry, earlier, claimedDomains }) {
    const flaws: Flaw[] = [];
    const say = (key: string, text: string): void => {
      flaws.push({ place: entry.placeOf(key), text });
    };
    if (!isGuid(entry.tenantId)) say("tenantId", entry.tenantId === "" ? "it has no tenantId" : `its tenantId ${quoted(entry.tenantId)} is not a GUID`);
    else if (earlier !== undefined) say("tenantId", "an earlier entry has the same tenantId, and only that one counts");
    for (const { text, place } of entry.list("domains")) {
      if (claimedDomains.has(text.toLowerCase())) flaws.push({ place, text: `an entry of another tenant has the domain ${quoted(text)} already` });
    }
    const scenario = entry.text("scenario");
    if (scenario !== undefined && !(scenarios as readonly string[]).includes(scenario)) say("scenario", `the scenario ${quoted(scenario)} is not known${hint(scenario, scenarios)}`);
    for (const { text, place } of entry.list("approves")) {
      if (!isApproval(text)) flaws.push({ place, text: `the word ${quoted(text)} in approves is not known${hint(text, approvalWords)}` });
    }
    const [first] = flaws;
    if (first === undefined) return;
    const related = earlier === undefined ? [] : [{ message: "the entry that counts", place: earlier.place }];
    yield { message: "invalid", at: { place: first.place, setting: "entry" }, related, data: { flaws: inWords(flaws.map(({ text }) => text)) } };
  },
});

function hint(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}
