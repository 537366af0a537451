import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { externalUserTypes, typeTitles } from "../../src/model/conditional-access/external-users.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// One policy need not do it alone: policies are summed, by type of user, home and application.
export default defineRule({
  id: "ca-guest-mfa-missing",
  description: "External users of some type can sign in without multifactor authentication.",
  category: "coverage",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: [],
  considers: ["guestAccess", "hasSecurityDefaults"],
  options: {
    type: "object",
    properties: {
      types: {
        type: "array",
        items: { type: "string", enum: externalUserTypes },
        default: ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"],
        description: "Types of external user that need multifactor authentication, as Conditional Access spells them.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    missing: "{{subject}} does not require multifactor authentication of {{users}} for every application by the policies in the input, taken together.",
  },
  fix: "Add a policy that requires multifactor authentication of all guests and external users for all applications, without a condition.",
  controls: [
    "CISA SCuBA MS.AAD.3.2v1",
    "Zero Trust Assessment 21851",
    "NIST SP 800-53 IA-2",
    "NIST SP 800-53 IA-8",
    "Maester MT.1016",
  ],
  since: "0.1.0",
  *check({ guestAccess, hasSecurityDefaults, witnessesOf }, { types }) {
    if (hasSecurityDefaults === true) return notApplicable;
    if (isUndetermined(guestAccess)) {
      yield guestAccess;
      return;
    }
    const judged = externalUserTypes.filter((type) => types.includes(type)).map((type) => ({ type, needsMfa: guestAccess.needsMfa(type) }));
    const missing = judged.filter(({ needsMfa }) => needsMfa === false).map(({ type }) => type);
    if (missing.length === 0) yield* judged.map(({ needsMfa }) => needsMfa).filter(isUndetermined);
    else if (isUndetermined(hasSecurityDefaults)) yield hasSecurityDefaults;
    else yield { message: "missing", at: guestAccess.mfaGap(missing), data: { users: inWords(missing.map((type) => typeTitles[type])) }, related: witnessesOf(missing) };
  },
});
