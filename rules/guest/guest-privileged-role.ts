import { defineRule } from "../../src/lint/rule.ts";
import { privilegedRoles } from "../../src/model/role-ids.ts";
import { undetermined, type Undetermined } from "../../src/model/undetermined.ts";
import { counted, inWords } from "../../src/model/words.ts";

/** Every guest would have the same long list. */
function andMore({ undetermined: first, needs }: Undetermined, more: number): Undetermined {
  return undetermined(`${first} (and ${counted(more, "more assignment")} ${more === 1 ? "is" : "are"} as open)`, needs);
}

// Another organization decides how this administrator is hired, signs in and is let go.
export default defineRule({
  id: "guest-privileged-role",
  description: "An external user has a privileged directory role, or can activate one.",
  category: "least-privilege",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "guest",
  reads: ["isExternal", "directoryRoles"],
  options: {
    type: "object",
    properties: {
      roles: {
        type: "array",
        items: { type: "string", minLength: 1 },
        default: [],
        description: "Template ids of the roles to look for; empty for those that Microsoft marks as privileged.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    privileged: "{{subject}} comes from another organization and has {{roles}}.",
  },
  fix: "Remove the role, and give an account of this tenant to who has to administer it.",
  controls: ["Zero Trust Assessment 22128", "CISA SCuBA MS.AAD.7.x", "NIST SP 800-53 AC-6"],
  since: "0.1.0",
  *check({ directoryRoles: { held, unread, gaps } }, { roles }) {
    const wanted: ReadonlySet<string> = new Set(roles.length > 0 ? roles.map((role) => role.trim().toLowerCase()) : privilegedRoles.keys());
    const [first, ...others] = held.filter(({ roleId }) => wanted.has(roleId));
    if (first === undefined) {
      yield* gaps;
      const open = unread.filter(({ roleId }) => wanted.has(roleId));
      const more = open.reduce((sum, { count }) => sum + count, 0) - 1;
      if (open[0] !== undefined) yield more === 0 ? open[0].reason : andMore(open[0].reason, more);
      return;
    }
    const all = [first, ...others];
    const names = new Set(all.map(({ name, isEligible }) => (isEligible ? `the role ${name} (eligible)` : `the role ${name}`)));
    yield {
      message: "privileged",
      at: { place: first.place, setting: "directoryRoles", judged: [...new Set(all.map(({ roleId }) => roleId))].sort() },
      data: { roles: inWords([...names].sort()) },
      related: others.map(({ place }) => ({ message: "a further assignment", place })),
    };
  },
});
