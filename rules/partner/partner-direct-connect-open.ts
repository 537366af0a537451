import { defineRule } from "../../src/lint/rule.ts";
import { isVouched } from "../../src/model/approval.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// Direct connect creates no guest account, so access reviews never see who came in.
export default defineRule({
  id: "partner-direct-connect-open",
  description: "B2B direct connect with a partner lets everyone of one side reach the applications of the other.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["b2bDirectConnectInbound", "b2bDirectConnectOutbound"],
  messages: {
    open: "{{subject}}, {{setting}}: {{reach}}.",
  },
  fix: "Allow named groups and named applications only, or leave the setting null under a closed default.",
  controls: ["NIST SP 800-53 AC-3", "NIST SP 800-53 AC-4", "NIST SP 800-53 AC-20"],
  since: "0.1.0",
  *check(partner) {
    if (isVouched(partner.approvals) && partner.approvals.has("directConnect")) return;
    const { b2bDirectConnectInbound: inbound, b2bDirectConnectOutbound: outbound } = partner;
    if (isUndetermined(inbound)) yield inbound;
    else if (isOpen(inbound)) {
      const reach = openInWords(inbound, "everyone there", "here");
      yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
    }
    if (isUndetermined(outbound)) yield outbound;
    else if (isOpen(outbound)) {
      const reach = openInWords(outbound, "everyone here", "there");
      yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
    }
  },
});
