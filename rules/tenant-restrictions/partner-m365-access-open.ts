import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isOpen } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { openHalfInWords } from "../../src/model/words.ts";

// Only the partner's own blocks: what is inherited is the default's finding, not one for each heir.
export default defineRule({
  id: "partner-m365-access-open",
  description: "Microsoft 365 collaboration or app service connect with a partner is open.",
  category: "least-privilege",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["m365CollaborationInbound", "appServiceConnectInbound"],
  messages: {
    open: "{{subject}}, {{setting}}: {{who}} can use it.",
  },
  fix: "Allow the named users, groups or applications that are needed, or leave the setting null under a closed default.",
  since: "0.1.0",
  *check({ approvals, explicitBlocks, m365CollaborationInbound, appServiceConnectInbound }) {
    const explicit = new Set(explicitBlocks.map(({ shape }) => shape.name));
    const settings = [
      { name: "m365CollaborationInbound", access: m365CollaborationInbound, approval: "allUsers" },
      { name: "appServiceConnectInbound", access: appServiceConnectInbound, approval: "allApplications" },
    ] as const;
    const own = settings.filter(({ name }) => explicit.has(name));
    if (own.length === 0) return notApplicable;
    for (const { access, approval } of own) {
      if (approvals.has(approval)) continue;
      if (isUndetermined(access)) yield access;
      else if (isOpen(access)) {
        const who = openHalfInWords(access, "everyone there", "every application");
        yield { message: "open", at: access, data: { setting: access.title, who } };
      }
    }
  },
});
