import { defineRule } from "../../src/lint/rule.ts";
import { grantsAnything } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { reachInWords } from "../../src/model/words.ts";

// Even a scoped setting is a finding: direct connect leaves no guest account, and the default means tenants nobody vetted.
export default defineRule({
  id: "default-direct-connect-allowed",
  description: "The default allows B2B direct connect with any other Entra tenant.",
  category: "inbound-default",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: [],
  considers: ["b2bDirectConnectInbound", "b2bDirectConnectOutbound"],
  messages: {
    allowed: "{{subject}} allows {{setting}} with every tenant without settings of its own: {{reach}}.",
  },
  fix: "Block AllUsers and AllApplications in both directions, and allow them in the entry of each partner that needs it.",
  controls: ["Zero Trust Assessment 21790", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-17", "NIST SP 800-53 AC-20"],
  since: "0.1.0",
  *check({ b2bDirectConnectInbound: inbound, b2bDirectConnectOutbound: outbound }) {
    if (isUndetermined(inbound)) yield inbound;
    else if (grantsAnything(inbound)) {
      const reach = reachInWords(inbound, "everyone there", "here");
      yield { message: "allowed", at: inbound, data: { setting: inbound.title, reach } };
    }
    if (isUndetermined(outbound)) yield outbound;
    else if (grantsAnything(outbound)) {
      const reach = reachInWords(outbound, "everyone here", "there");
      yield { message: "allowed", at: outbound, data: { setting: outbound.title, reach } };
    }
  },
});
