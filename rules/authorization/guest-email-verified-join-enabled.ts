import { defineRule } from "../../src/lint/rule.ts";

// Whoever can read a mailbox in a verified domain becomes a member of the tenant, without anybody's doing.
export default defineRule({
  id: "guest-email-verified-join-enabled",
  description: "Anyone who can verify an e-mail address in the tenant's domains can join the tenant.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "authorization",
  reads: ["allowEmailVerifiedUsersToJoinOrganization"],
  messages: {
    enabled: "{{subject}} lets anyone join the tenant who verifies an e-mail address in one of its domains.",
  },
  fix: "Set allowEmailVerifiedUsersToJoinOrganization to false.",
  since: "0.1.0",
  *check({ allowEmailVerifiedUsersToJoinOrganization: join }) {
    if (join.value) yield { message: "enabled", at: join };
  },
});
