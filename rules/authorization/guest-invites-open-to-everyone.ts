import { defineRule } from "../../src/lint/rule.ts";

// With "everyone", guests invite guests: who is let in is decided by people who were let in.
export default defineRule({
  id: "guest-invites-open-to-everyone",
  description: "Everyone can invite guests, guests included.",
  category: "governance",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "authorization",
  reads: ["allowInvitesFrom"],
  messages: {
    everyone: "{{subject}} lets everyone invite guests, guests included.",
  },
  fix: "Set allowInvitesFrom to adminsAndGuestInviters.",
  controls: [
    "CISA SCuBA MS.AAD.8.2v1",
    "CIS M365 5.1.6.3",
    "Zero Trust Assessment 21791",
    "EIDSCA.AP04",
    "NIST SP 800-53 AC-6(10)",
    "MITRE ATT&CK T1098.003",
  ],
  since: "0.1.0",
  *check({ allowInvitesFrom }) {
    if (allowInvitesFrom.value === "everyone") yield { message: "everyone", at: allowInvitesFrom };
  },
});
