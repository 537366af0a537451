import { defineRule } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { openInWords } from "../../src/model/words.ts";

// Only open settings: one group to one application, and Rights Management alone for reading encrypted mail, are scoped.
export default defineRule({
  id: "default-outbound-open",
  description: "The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.",
  category: "outbound",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["b2bCollaborationOutbound"],
  messages: {
    open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{reach}}.",
  },
  fix: "Allow AllUsers the Rights Management application only, and open what is needed in an entry for each partner.",
  controls: ["Zero Trust Assessment 21790", "NIST SP 800-53 AC-4", "NIST SP 800-53 AC-20", "NIST SP 800-53 SC-7"],
  since: "0.1.0",
  *check({ b2bCollaborationOutbound: outbound }) {
    if (!isOpen(outbound)) return;
    const reach = openInWords(outbound, "everyone here", "there");
    yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
  },
});
