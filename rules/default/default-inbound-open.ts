import { defineRule } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { openInWords } from "../../src/model/words.ts";

// Every tenant without an entry of its own gets the default, so this is the door for tenants nobody has heard of.
export default defineRule({
  id: "default-inbound-open",
  description: "The default lets everyone of any other Entra tenant in through B2B collaboration.",
  category: "inbound-default",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["b2bCollaborationInbound"],
  messages: {
    open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{reach}}.",
  },
  fix: "Block AllUsers and AllApplications in the default, and open what is needed in an entry for each partner.",
  controls: ["CISA SCuBA MS.AAD.8.3v1", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-20", "MITRE ATT&CK T1078.001"],
  since: "0.1.0",
  *check({ b2bCollaborationInbound: inbound }) {
    if (!isOpen(inbound)) return;
    const reach = openInWords(inbound, "everyone there", "here");
    yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
  },
});
