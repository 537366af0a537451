import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { undetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Worked out over both halves together: what ca-guest-mfa-missing says of a type of user is shown here sign-in by sign-in.
export default defineRule({
  id: "access-open-without-mfa",
  description: "Somebody from outside gets through to an application without multifactor authentication.",
  category: "coverage",
  severity: "high",
  presets: ["strict"],
  subject: "tenant",
  reads: ["externalAccess"],
  considers: ["hasSecurityDefaults"],
  options: {
    type: "object",
    properties: {
      possible: {
        type: "boolean",
        default: true,
        description: "Whether a gap that hangs on an open point of Microsoft's documentation is a finding; false makes it unknown.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    open: "{{witness}} without multifactor authentication; the gap is there for {{people}} and for {{applications}}{{besides}}.",
    possible: "{{witness}} without multifactor authentication if {{assumptions}}, which Microsoft's documentation leaves open; the gap is there for {{people}} and for {{applications}}.",
  },
  fix: "Close the gap in the policy that almost closes it, or add a policy that requires multifactor authentication of all guests and external users for all applications.",
  controls: ["CISA SCuBA MS.AAD.3.2v1", "Zero Trust Assessment 21851", "NIST SP 800-53 IA-2", "NIST SP 800-53 IA-8"],
  since: "0.1.0",
  *check({ externalAccess, hasSecurityDefaults }, { possible }) {
    if (hasSecurityDefaults === true) return notApplicable;
    const { found, gaps } = externalAccess.openings();
    for (const { witness, people, applications, assumptions, besides, related, ...at } of found) {
      const data = { witness, people, applications };
      if (assumptions.length === 0) yield { message: "open", at, data: { ...data, besides: besides.map((each) => `, and perhaps for ${each}`).join("") }, related };
      else if (possible) yield { message: "possible", at, data: { ...data, assumptions: inWords(assumptions) }, related };
      else yield undetermined(`${witness} without multifactor authentication if ${inWords(assumptions)}`);
    }
    yield* gaps;
  },
});
