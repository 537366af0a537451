import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// A full outbound block passes everywhere else; this is the line on what it costs. An open setting has other troubles.
export default defineRule({
  id: "default-blocks-encrypted-mail",
  description: "The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.",
  category: "outbound",
  severity: "info",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["rightsManagement"],
  messages: {
    unreachable:
      "{{subject}} lets nobody reach Rights Management in tenants without settings of their own, " +
      "so mail that they encrypt cannot be read here.",
  },
  fix: "Allow AllUsers the application 00000012-0000-0000-c000-000000000000 in the outbound B2B collaboration of the default.",
  since: "0.1.0",
  *check({ rightsManagement }) {
    if (rightsManagement.value === "open") return notApplicable;
    if (rightsManagement.value === "nobody") yield { message: "unreachable", at: rightsManagement };
  },
});
