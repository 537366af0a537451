import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { absent } from "../../src/model/effective.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";

// Such an entry looks like a decision about this partner, and is none. Between clouds its mere existence opens the door.
export default defineRule({
  id: "partner-changes-nothing",
  description: "A partner entry leaves everything to the default, so it changes nothing.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["inboundAllowed", "outboundAllowed", "userSync", "groupSync", "livesInOurCloud"],
  messages: {
    nothing: "{{subject}} has an entry that changes nothing: the default applies with it and without it.",
  },
  fix: "Delete the entry, or state in it what differs from the default.",
  controls: ["NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check(partner) {
    if (partner.isServiceProvider || partner.isInMultiTenantOrganization) return notApplicable;
    // Most entries state some access: for these, nothing has to be compared.
    if (partner.explicitBlocks.some(({ isStated }) => isKnown(isStated))) return;
    const { overrides, residue } = partner;
    const grants = [partner.inboundAllowed, partner.outboundAllowed, partner.userSync, partner.groupSync];
    if (overrides.some(({ isStated }) => isKnown(isStated)) || residue.otherValues.length > 0) return;
    if (grants.some((grant) => isKnown(grant) && grant.value === true)) return;

    const gaps = [...overrides.map(({ isStated }) => isStated).filter(isUndetermined), ...residue.absentCore.map(absent), ...[...grants, partner.livesInOurCloud].filter(isUndetermined)];
    yield* gaps;
    if (gaps.length === 0) yield { message: "nothing", at: { place: partner.place, setting: "entry" } };
  },
});
