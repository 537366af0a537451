import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// When a tenant leaves, nothing is cleaned up: what the organization gave it stays in its partner entry.
export default defineRule({
  id: "partner-left-mto-still-trusted",
  description: "A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.",
  category: "stale-partner",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["mtoStanding"],
  messages: {
    left: "{{subject}} left the multitenant organization and keeps {{grants}}.",
    unlisted: "{{subject}} is marked as a member of the multitenant organization, is not in its list, and keeps {{grants}}.",
  },
  fix: "Set the trust, the redemption and the synchronization of the entry back, or delete the entry.",
  controls: ["NIST SP 800-53 AC-2(3)"],
  since: "0.1.0",
  *check({ mtoStanding, isInMultiTenantOrganization, explicitGrants, explicitGrantGaps }) {
    if (!isUndetermined(mtoStanding)) {
      if (mtoStanding.value === "no organization") return notApplicable;
      const isGone = mtoStanding.value === "removed" || (mtoStanding.value === "absent" && isInMultiTenantOrganization);
      if (!isGone) return;
    }
    const [first] = explicitGrants;
    if (first === undefined && explicitGrantGaps.length === 0) return;
    if (isUndetermined(mtoStanding)) yield mtoStanding;
    if (first === undefined) yield* explicitGrantGaps;
    else if (!isUndetermined(mtoStanding)) {
      const message = mtoStanding.value === "removed" ? "left" : "unlisted";
      const grants = inWords(explicitGrants.map(({ title }) => title));
      yield { message, at: { place: first.place }, setting: "isInMultiTenantOrganization", data: { grants } };
    }
  },
});
