import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Synchronization needs automatic redemption on both sides; one without the other was never finished, or half removed.
export default defineRule({
  id: "partner-sync-without-redemption",
  description: "A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["userSync", "inboundAllowed"],
  messages: {
    half: "{{subject}} is allowed to synchronize users, which does not work while inbound automatic redemption is off.",
  },
  fix: "Turn user synchronization off, or inbound automatic redemption on.",
  since: "0.1.0",
  *check({ userSync, inboundAllowed }) {
    if (!isUndetermined(userSync) && !userSync.value) return notApplicable;
    if (!isUndetermined(inboundAllowed) && inboundAllowed.value) return;
    if (isUndetermined(userSync)) yield userSync;
    else if (isUndetermined(inboundAllowed)) yield inboundAllowed;
    else {
      const related = [{ message: "automatic redemption is off", place: inboundAllowed.place }];
      yield { message: "half", at: userSync, related };
    }
  },
});
