import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { counted } from "../../src/model/words.ts";

// A guest account that was taken over works until the session ends.
export default defineRule({
  id: "ca-guest-session-too-long",
  description: "No policy makes guests sign in again within the limit.",
  category: "coverage",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: [],
  considers: ["guestAccess", "hasSecurityDefaults"],
  options: {
    type: "object",
    properties: {
      hours: { type: "integer", minimum: 1, default: 24, description: "Hours after which guests sign in again at the latest; a day has 24." },
    },
    additionalProperties: false,
  },
  messages: {
    tooLong: "{{subject}} has no policy that makes B2B collaboration guests sign in again within {{limit}} for every application.",
  },
  fix: "Set the sign-in frequency in a policy for guests and external users that applies to all applications without a condition.",
  controls: ["Zero Trust Assessment 21824"],
  since: "0.1.0",
  *check({ guestAccess, hasSecurityDefaults }, { hours }) {
    if (hasSecurityDefaults === true) return notApplicable;
    if (isUndetermined(guestAccess)) {
      yield guestAccess;
      return;
    }
    const isShort = guestAccess.signsInWithin(hours);
    if (isUndetermined(isShort)) yield isShort;
    else if (isShort) return;
    else if (isUndetermined(hasSecurityDefaults)) yield hasSecurityDefaults;
    else yield { message: "tooLong", at: guestAccess.sessionGap(hours), data: { limit: counted(hours, "hour") } };
  },
});
