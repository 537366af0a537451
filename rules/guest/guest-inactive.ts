import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined, undetermined } from "../../src/model/undetermined.ts";
import { counted } from "../../src/model/words.ts";

const onlyAttempts = undetermined("the export counts failed sign-ins too: whether the last one succeeded is not known (lastSuccessfulSignInDateTime)", ["user"]);

// An account that nobody uses is an open door without a watcher: its home tenant decides who still has the key.
export default defineRule({
  id: "guest-inactive",
  description: "An enabled external user did not sign in for a long time.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "guest",
  reads: ["isExternal"],
  considers: ["isEnabled", "isInvitationPending", "idleness"],
  // The last sign-ins: who signs in once and stays away again is as idle as before.
  valueDrifts: true,
  options: {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 0, default: 90, description: "How many days a user can go without a sign-in." },
    },
    additionalProperties: false,
  },
  messages: {
    idle: "{{subject}} signed in {{age}} ago for the last time, which is past the limit of {{limit}}.",
    never: "{{subject}} was created {{age}} ago and never signed in, which is past the limit of {{limit}}.",
  },
  fix: "Ask the sponsor whether the user is still needed, and block or delete the account if not.",
  controls: ["Zero Trust Assessment 21858", "CIS M365 5.3.2", "NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check({ isEnabled, isInvitationPending: isPending, idleness: at }, { days }) {
    if (!isUndetermined(isEnabled) && !isEnabled.value) return notApplicable;
    if (!isUndetermined(isPending) && isPending.value) return notApplicable;
    if (isUndetermined(at)) {
      yield at;
      return;
    }
    const { value } = at;
    if (value.days <= days) return;
    if (isUndetermined(isEnabled)) yield isEnabled;
    else if (isUndetermined(isPending)) yield isPending;
    else if (value.atLeast <= days) yield onlyAttempts;
    else yield { message: value.hasSignedIn ? "idle" : "never", at, data: { age: counted(value.days, "day"), limit: counted(days, "day") } };
  },
});
