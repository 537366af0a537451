import { defineRule } from "../../src/lint/rule.ts";

// Graph keeps one entry a tenant: whichever is written last wins, and which one that is, no file says.
export default defineRule({
  id: "partner-duplicate",
  description: "The same tenant has more than one partner entry.",
  category: "hygiene",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  judgesMicrosoftTenants: true,
  messages: {
    again: "{{subject}} has an earlier entry with the same tenant id.",
  },
  fix: "Keep one entry for the tenant, with what both were meant to say.",
  since: "0.1.0",
  *check({ repeat, tenantId }) {
    if (repeat === undefined) return;
    yield {
      message: "again",
      at: tenantId,
      related: [{ message: "the first entry of this tenant", place: repeat.first }],
      setting: `tenantId/${String(repeat.number)}`,
    };
  },
});
