import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { grantsAnything } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Direct connect users have no object here, so nothing that they could register a method with.
export default defineRule({
  id: "partner-direct-connect-mfa-dead-end",
  description: "Direct connect users of a partner need multifactor authentication here, and theirs at home is not trusted.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: ["b2bDirectConnectInbound", "isMfaAccepted"],
  considers: ["hasSecurityDefaults"],
  messages: {
    dead: "{{subject}} can use B2B direct connect, but {{policy}} asks its users for multifactor authentication, which they cannot do here and which is not trusted from there.",
  },
  fix: "Trust the partner's multifactor authentication, leave direct connect users out of the policy, or close direct connect.",
  since: "0.1.0",
  *check(partner) {
    const { b2bDirectConnectInbound: inbound, isMfaAccepted: trust } = partner;
    if (!grantsAnything(inbound) || trust.value) return notApplicable;
    const { hasSecurityDefaults, directConnectMfa } = partner;
    if (hasSecurityDefaults === true) return notApplicable;
    const { policy, answer } = directConnectMfa;
    const gap = [answer, hasSecurityDefaults].find(isUndetermined);
    if (answer !== false && gap !== undefined) yield gap;
    else if (policy !== undefined) {
      const related = [{ message: "the policy that asks", place: policy.grantPlace }];
      yield { message: "dead", at: trust, related, data: { policy: policy.label.replace(/^Policy/, "the policy") } };
    }
    return undefined;
  },
});
