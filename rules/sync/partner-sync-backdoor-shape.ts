import { defineRule } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// The three together are what an intruder sets up to come back: users appear, accept by themselves and reach everything.
export default defineRule({
  id: "partner-sync-backdoor-shape",
  description: "A partner can create users here, redeem their invitations for them, and reach every application or all but a few.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["userSync", "inboundAllowed", "b2bCollaborationInbound"],
  messages: {
    backdoor: "{{subject}} is allowed to create users here, inbound automatic redemption is on, and {{reach}}.",
  },
  fix: "Remove the entry unless somebody answers for it; then close inbound collaboration to all but named groups.",
  controls: ["MITRE ATT&CK T1136.003", "MITRE ATT&CK T1078.004"],
  since: "0.1.0",
  *check({ approvals, isInMultiTenantOrganization, userSync, inboundAllowed, b2bCollaborationInbound: inbound }) {
    if (isInMultiTenantOrganization || (approvals.has("userSync") && approvals.has("automaticRedemption"))) return;
    if (isKnown(userSync) && !userSync.value) return;
    if (isKnown(inboundAllowed) && !inboundAllowed.value) return;
    if (isKnown(inbound) && !isOpen(inbound)) return;
    const gaps = [userSync, inboundAllowed, inbound].filter(isUndetermined);
    yield* gaps;
    if (isUndetermined(userSync) || isUndetermined(inboundAllowed) || isUndetermined(inbound)) return;
    const related = [
      { message: "automatic redemption is on", place: inboundAllowed.place },
      { message: "inbound B2B collaboration is open", place: inbound.place },
    ];
    yield { message: "backdoor", at: userSync, related, data: { reach: openInWords(inbound, "everyone there", "here") } };
  },
});
