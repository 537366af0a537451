import { defineRule } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { counted } from "../../src/model/words.ts";

// Such a tenant lives by the default, and nobody answers for it.
export default defineRule({
  id: "tenant-active-without-partner",
  description: "Users cross the border to or from a tenant that is neither a partner nor in the catalog.",
  category: "coverage",
  severity: "low",
  presets: ["strict"],
  subject: "tenant",
  reads: [],
  considers: ["activityGap"],
  options: {
    type: "object",
    properties: {
      users: { type: "integer", minimum: 1, default: 1, description: "How many users it takes." },
    },
    additionalProperties: false,
  },
  messages: {
    active: "{{tenant}} is in use by at least {{users}}, last seen on {{lastSeen}}, and is neither a partner nor in the catalog: the default decides what is open.",
  },
  fix: "Find out who works with the tenant, then add it to the catalog and the partners, or close the default.",
  controls: ["Zero Trust Assessment RMI_008"],
  since: "0.1.0",
  *check({ strangers, activityGap }, { users: least }) {
    for (const stranger of strangers) {
      if (isUndetermined(stranger)) yield stranger;
      else if (stranger.users >= least) {
        const { label, users, lastSeen } = stranger;
        yield { message: "active", at: stranger, data: { tenant: label, users: counted(users, "user"), lastSeen } };
      }
    }
    if (activityGap !== undefined) yield activityGap;
  },
});
