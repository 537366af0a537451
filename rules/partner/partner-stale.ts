import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import type { CoveringSource } from "../../src/model/evidence/ledger.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { counted, inWords } from "../../src/model/words.ts";

const sourceNames: Readonly<Record<CoveringSource, string>> = {
  signIns: "Graph's sign-in log",
  newestSignIn: "the newest sign-ins of Graph's log",
  logAnalytics: "Azure Monitor Logs",
};

// A log that reaches back 30 days proves little: only days that were covered count, and interactive sign-ins alone prove nothing.
export default defineRule({
  id: "partner-stale",
  description: "A partner was not seen for a long time: no sign-in in either direction.",
  category: "stale-partner",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["userSync", "hasValidTenantId"],
  options: {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 1, default: 90, description: "How many covered days without a sign-in it takes." },
    },
    additionalProperties: false,
  },
  messages: {
    notSeen: "{{subject}} was not seen in {{days}} from {{from}} to {{to}}: {{source}} shows no sign-in in either direction, non-interactive ones included.",
    seenBefore:
      "{{subject}} was not seen in {{days}} from {{from}} to {{to}}: {{source}} shows no sign-in in either direction, " +
      "non-interactive ones included, after that of {{last}}.",
  },
  fix: "Ask who answers for the partner whether the work goes on, and delete the entry if not: the default applies then.",
  controls: ["NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check(partner, { days }) {
    const { isServiceProvider, isInMultiTenantOrganization, wellKnown, userSync, tenantId: at } = partner;
    if (isServiceProvider || isInMultiTenantOrganization || wellKnown !== undefined) return notApplicable;
    // Nobody can be seen under a text that is no id, and we ourselves not as a stranger: other rules say so.
    if (partner.hasValidTenantId === false || partner.isOwnTenant === true) return notApplicable;
    if (!isUndetermined(userSync) && userSync.value) return notApplicable;
    const use = partner.useIn(days);
    if (use === "used") return;
    if (isUndetermined(partner.hasValidTenantId)) yield partner.hasValidTenantId;
    else if (isUndetermined(use)) yield use;
    else if (isUndetermined(userSync)) yield userSync;
    else {
      const source = inWords(use.sources.map((each) => sourceNames[each]));
      const data = { days: counted(use.days, "covered day"), from: use.from, to: use.to, source };
      if (use.lastSeen === undefined) yield { message: "notSeen", at, data };
      else yield { message: "seenBefore", at, data: { ...data, last: use.lastSeen } };
    }
  },
});
