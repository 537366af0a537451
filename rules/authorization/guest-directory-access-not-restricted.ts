import { defineRule, notApplicable } from "../../src/lint/rule.ts";

// The limited role is Microsoft's default and accepted by most baselines; only a strict one wants guests to see themselves alone.
export default defineRule({
  id: "guest-directory-access-not-restricted",
  description: "Guests have limited access to the directory, not the restricted one.",
  category: "least-privilege",
  severity: "low",
  presets: ["strict"],
  subject: "authorization",
  reads: ["guestUserRoleId"],
  messages: {
    limited: "{{subject}} gives guests limited access to the directory: they can read some properties and memberships of others.",
  },
  fix: "Set guestUserRoleId to 2af84b1e-32c8-42b7-82bc-daa82404023b (Restricted Guest User).",
  controls: ["Zero Trust Assessment 21792", "EIDSCA.AP07"],
  since: "0.1.0",
  *check({ guestUserRoleId }) {
    if (guestUserRoleId.value === "member") return notApplicable;
    if (guestUserRoleId.value === "limited") yield { message: "limited", at: guestUserRoleId };
  },
});
