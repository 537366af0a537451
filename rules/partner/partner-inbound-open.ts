import { defineRule } from "../../src/lint/rule.ts";
import { isVouched } from "../../src/model/approval.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openInWords } from "../../src/model/words.ts";

// The effective value counts: an entry that leaves the setting null is as open as the default.
export default defineRule({
  id: "partner-inbound-open",
  description: "Everyone of a partner can be invited to the applications here, or to all but a few.",
  category: "least-privilege",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["b2bCollaborationInbound"],
  messages: {
    open: "{{subject}}, {{setting}}: {{reach}}.",
  },
  fix: "Allow the groups and the applications that the work with this partner needs, in an allow list.",
  controls: ["CISA SCuBA MS.AAD.8.3v1", "NIST SP 800-53 AC-3"],
  since: "0.1.0",
  *check({ approvals, b2bCollaborationInbound: inbound }) {
    if (isVouched(approvals)) return;
    if (isUndetermined(inbound)) yield inbound;
    else if (isOpen(inbound)) {
      const reach = openInWords(inbound, "everyone there", "here");
      yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
    }
  },
});
