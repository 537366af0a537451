import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { counted } from "../../src/model/words.ts";

// An invitation that waits can still be redeemed, also by whoever has the mailbox by then.
export default defineRule({
  id: "guest-invitation-not-redeemed",
  description: "An invitation waits to be redeemed for a long time.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "guest",
  reads: ["isExternal", "isInvitationPending"],
  considers: ["invitationAge"],
  options: {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 0, default: 30, description: "How many days an invitation can wait." },
    },
    additionalProperties: false,
  },
  messages: {
    waits: "{{subject}} was invited {{age}} ago and did not redeem the invitation, which is past the limit of {{limit}}.",
  },
  fix: "Delete the user, or send the invitation again if it is still wanted.",
  since: "0.1.0",
  *check({ isInvitationPending: at, invitationAge: age }, { days }) {
    if (!at.value) return notApplicable;
    if (isUndetermined(age)) yield age;
    else if (age > days) yield { message: "waits", at, data: { age: counted(age, "day"), limit: counted(days, "day") } };
  },
});
