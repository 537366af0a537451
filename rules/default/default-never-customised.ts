import { defineRule } from "../../src/lint/rule.ts";

// Microsoft reserves the right to change its defaults, so an untouched default is a policy that somebody else edits.
export default defineRule({
  id: "default-never-customised",
  description: "The default configuration still is Microsoft's own, which Microsoft can change.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["isServiceDefault"],
  messages: {
    untouched: "{{subject}} was never customised: every value in it is Microsoft's, and changes when Microsoft changes it.",
  },
  fix: "Decide on each setting of the default and write it down, even where the value stays the same.",
  since: "0.1.0",
  *check({ isServiceDefault }) {
    if (isServiceDefault.value) yield { message: "untouched", at: isServiceDefault };
  },
});
