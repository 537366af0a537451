import { defineRule } from "../../src/lint/rule.ts";
import { isVouched } from "../../src/model/approval.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// What our people do as guests elsewhere leaves no trace here, so the way out deserves a list too.
export default defineRule({
  id: "partner-outbound-open",
  description: "Everyone here can be a guest of a partner in all of its applications, or in all but a few.",
  category: "outbound",
  severity: "medium",
  presets: ["strict"],
  subject: "partner",
  reads: [],
  considers: ["b2bCollaborationOutbound"],
  messages: {
    open: "{{subject}}, {{setting}}: {{reach}}.",
  },
  fix: "Allow the groups and the applications that the work with this partner needs, in an allow list.",
  controls: ["NIST SP 800-53 AC-4"],
  since: "0.1.0",
  *check({ approvals, b2bCollaborationOutbound: outbound }) {
    if (isVouched(approvals)) return;
    if (isUndetermined(outbound)) yield outbound;
    else if (isOpen(outbound)) {
      const reach = openInWords(outbound, "everyone here", "there");
      yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
    }
  },
});
