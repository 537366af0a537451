import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { grantsAnything } from "../../src/model/reach.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";

// The door is closed and its bell is set to open by itself: one of the two is left over from another time.
export default defineRule({
  id: "partner-auto-redemption-unreachable",
  description: "Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.",
  category: "contradiction",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: [
    "inboundAllowed",
    "outboundAllowed",
    "b2bCollaborationInbound",
    "b2bCollaborationOutbound",
    "b2bDirectConnectInbound",
    "b2bDirectConnectOutbound",
  ],
  messages: {
    unreachable:
      "{{subject}}: {{direction}} automatic redemption is on, " +
      "and {{direction}} B2B collaboration and direct connect let nobody through.",
  },
  fix: "Set the member of automaticUserConsentSettings to null, or open what was meant to be open.",
  since: "0.1.0",
  *check(partner) {
    const inbound = [partner.b2bCollaborationInbound, partner.b2bDirectConnectInbound];
    const outbound = [partner.b2bCollaborationOutbound, partner.b2bDirectConnectOutbound];
    const offers = [
      { direction: "inbound", allowed: partner.inboundAllowed, doors: inbound },
      { direction: "outbound", allowed: partner.outboundAllowed, doors: outbound },
    ].filter(({ allowed }) => isUndetermined(allowed) || allowed.value);
    if (offers.length === 0) return notApplicable;
    for (const { direction, allowed, doors } of offers) {
      if (doors.some((door) => isKnown(door) && grantsAnything(door))) continue;
      const gaps = [allowed, ...doors].filter(isUndetermined);
      yield* gaps;
      if (isKnown(allowed) && gaps.length === 0) yield { message: "unreachable", at: allowed, data: { direction } };
    }
  },
});
