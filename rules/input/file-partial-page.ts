import { defineRule } from "../../src/lint/rule.ts";

// What stands on the next page is not judged, and "there is no such entry" cannot be said of anything.
export default defineRule({
  id: "file-partial-page",
  description: "A file holds one page of a list, and Graph has more.",
  category: "coverage",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "file",
  reads: [],
  messages: {
    cut: "{{subject}} is cut: its list of {{kind}} objects has a next page that the file does not hold.",
  },
  fix: "Export again and follow @odata.nextLink until no page has one.",
  since: "0.1.0",
  *check({ lists }) {
    for (const { kind, nextLink } of lists) {
      if (nextLink === undefined) continue;
      yield { message: "cut", at: { place: nextLink, setting: `${kind}${nextLink.pointer}` }, data: { kind } };
    }
  },
});
