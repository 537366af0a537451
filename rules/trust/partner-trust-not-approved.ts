import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Trust decides whose word is taken for a second factor or a healthy device: somebody has to have said so.
export default defineRule({
  id: "partner-trust-not-approved",
  description: "A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.",
  category: "mfa-trust-scope",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["isMfaAccepted", "deviceTrust"],
  messages: {
    unapproved: "{{subject}} is trusted for {{claims}}, which its catalog entry does not approve.",
  },
  fix: "Take the trust back, or have it approved in the catalog: mfaTrust, deviceTrust.",
  controls: ["NIST SP 800-53 IA-8"],
  since: "0.1.0",
  *check({ hasCatalog, catalogEntry, approvals, isMfaAccepted, deviceTrust }) {
    if (!hasCatalog || catalogEntry === undefined) return notApplicable;
    const asked = [
      { claim: "multifactor authentication", trust: isMfaAccepted, isApproved: approvals.has("mfaTrust") },
      { claim: "its devices", trust: deviceTrust, isApproved: approvals.has("deviceTrust") },
    ].filter(({ isApproved }) => !isApproved);
    const given = asked.flatMap(({ claim, trust }) => (!isUndetermined(trust) && trust.value ? [{ claim, trust }] : []));
    const [first] = given;
    if (first === undefined) return yield* asked.map(({ trust }) => trust).filter(isUndetermined);
    yield { message: "unapproved", at: { ...first.trust, setting: "inboundTrust" }, data: { claims: inWords(given.map(({ claim }) => claim)) } };
  },
});
