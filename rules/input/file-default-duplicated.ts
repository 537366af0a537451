import { defineRule } from "../../src/lint/rule.ts";

// Partners inherit from one default. With two in the input, one of them is from another time or another tenant.
export default defineRule({
  id: "file-default-duplicated",
  description: "The input holds more than one default configuration for one tenant.",
  category: "hygiene",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    second: "{{subject}} holds another default configuration; the first one of the input counts.",
  },
  fix: "Keep one default configuration, or name the tenants in the configuration, each with its own files.",
  since: "0.1.0",
  *check({ laterDefaults, firstDefault }) {
    for (const place of laterDefaults) {
      const related = firstDefault === undefined ? [] : [{ message: "the default that counts", place: firstDefault }];
      yield { message: "second", at: { place, setting: `default${place.pointer}` }, related };
    }
  },
});
