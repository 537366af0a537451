import { defineRule } from "../../src/lint/rule.ts";

// Without a sponsor nobody can say whether the user still belongs here.
export default defineRule({
  id: "guest-without-sponsor",
  description: "An external user has no sponsor.",
  category: "governance",
  severity: "low",
  presets: ["strict"],
  subject: "guest",
  reads: ["isExternal", "sponsors"],
  messages: {
    none: "{{subject}} has no sponsor, so nobody here answers for the user.",
  },
  fix: "Add a person or a group of this tenant as the user's sponsor.",
  controls: ["Zero Trust Assessment 21877"],
  since: "0.1.0",
  *check({ sponsors }) {
    if (sponsors.value === 0) yield { message: "none", at: sponsors };
  },
});
