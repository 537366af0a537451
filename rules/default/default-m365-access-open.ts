import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openHalfInWords } from "../../src/model/words.ts";

// Outbound is open by Microsoft's default and lets nobody in, so it is not judged. National clouds have neither setting.
export default defineRule({
  id: "default-m365-access-open",
  description: "The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.",
  category: "inbound-default",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: [],
  considers: ["m365CollaborationInbound", "appServiceConnectInbound"],
  messages: {
    open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{who}} can use it.",
  },
  fix: "Block AllUsers or AllApplications in the default, and open the setting in the entry of each partner that needs it.",
  since: "0.1.0",
  *check({ cloud, m365CollaborationInbound, appServiceConnectInbound }) {
    if (cloud !== "public") return notApplicable;
    for (const access of [m365CollaborationInbound, appServiceConnectInbound]) {
      if (isUndetermined(access)) yield access;
      else if (isOpen(access)) {
        const who = openHalfInWords(access, "everyone there", "every application");
        yield { message: "open", at: access, data: { setting: access.title, who } };
      }
    }
  },
});
