import { defineRule } from "../../src/lint/rule.ts";

// A guest who sees the directory as members do can list every user, group and application in it.
export default defineRule({
  id: "guest-directory-access-like-members",
  description: "Guests have the same access to the directory as members.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "authorization",
  reads: ["guestUserRoleId"],
  messages: {
    member: "{{subject}} gives guests the same access to the directory as members.",
  },
  fix: "Set guestUserRoleId to 2af84b1e-32c8-42b7-82bc-daa82404023b (Restricted Guest User).",
  controls: [
    "CISA SCuBA MS.AAD.8.1v1",
    "CIS M365 5.1.6.2",
    "NIST SP 800-53 AC-6",
    "MITRE ATT&CK T1087",
    "MITRE ATT&CK T1526",
  ],
  since: "0.1.0",
  *check({ guestUserRoleId }) {
    if (guestUserRoleId.value === "member") yield { message: "member", at: guestUserRoleId };
  },
});
