import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { absent } from "../../src/model/effective.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// A copy of the default is frozen: when the default is tightened, this partner stays as it is.
export default defineRule({
  id: "partner-identical-to-default",
  description: "Everything that a partner entry states is what the default says anyway.",
  category: "hygiene",
  severity: "low",
  presets: ["strict"],
  subject: "partner",
  reads: [],
  considers: ["inboundAllowed", "outboundAllowed", "userSync", "groupSync"],
  messages: {
    identical: "{{subject}} states in {{settings}} what the default says, and will not follow it when it changes.",
  },
  fix: "Set the settings to null, so that the partner follows the default.",
  since: "0.1.0",
  *check(partner) {
    if (partner.isServiceProvider || partner.isInMultiTenantOrganization) return notApplicable;
    const { overrides, residue } = partner;
    if (overrides.length === 0 && residue.absentCore.length === 0) return notApplicable;

    const grants = [partner.inboundAllowed, partner.outboundAllowed, partner.userSync, partner.groupSync];
    if (overrides.some(({ equalsDefault }) => equalsDefault === false)) return;
    if (residue.otherValues.length > 0 || grants.some((grant) => isKnown(grant) && grant.value === true)) return;

    const gaps = [
      ...residue.absentCore.map(absent),
      ...overrides.map(({ equalsDefault }) => equalsDefault).filter(isUndetermined),
      ...grants.filter(isUndetermined),
    ];
    yield* gaps;
    const [first] = overrides;
    if (gaps.length > 0 || first === undefined) return;
    const settings = inWords(overrides.map(({ title }) => title));
    yield { message: "identical", at: { place: partner.place, setting: "entry" }, data: { settings } };
  },
});
