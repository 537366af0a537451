import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// "everyone" includes members too, and is judged by guest-invites-open-to-everyone.
export default defineRule({
  id: "guest-invites-open-to-members",
  description: "All members can invite guests.",
  category: "governance",
  severity: "medium",
  presets: ["strict"],
  subject: "authorization",
  reads: ["allowInvitesFrom"],
  messages: {
    members: "{{subject}} lets every member invite guests, without a role that is given for it.",
  },
  fix: "Set allowInvitesFrom to adminsAndGuestInviters, and give the Guest Inviter role to those who need it.",
  controls: [
    "CISA SCuBA MS.AAD.8.2v1",
    "CIS M365 5.1.6.3",
    "EIDSCA.AP04",
    "NIST SP 800-53 AC-6(10)",
    "MITRE ATT&CK T1098.003",
  ],
  since: "0.1.0",
  *check({ allowInvitesFrom }) {
    if (allowInvitesFrom.value === "everyone") return notApplicable;
    if (allowInvitesFrom.value === "adminsGuestInvitersAndAllMembers") yield { message: "members", at: allowInvitesFrom };
  },
});
