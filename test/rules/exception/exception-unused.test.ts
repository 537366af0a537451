import rule from "../../../rules/exception/exception-unused.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31" };

testRule(rule, {
  valid: {
    "it covers something, or its finding is back": {
      given: { exceptions: [{ entry }, { entry, use: { kind: "value changed", present: "sha256:0123456789abcdef" } }] },
    },
  },
  invalid: {
    "it matches nothing": {
      given: { exceptions: [{ entry, use: { kind: "unused" } }] },
      finds: [{ message: "unused", at: "exceptions.yml/0", says: "Exception EX-7 matches nothing: partner-inbound-open finds nothing there." }],
    },
  },
  notApplicable: {
    "expired, invalid, the rule off or unknown": {
      given: {
        exceptions: [
          { entry, isExpired: true, use: { kind: "not valid" } },
          { entry, flaws: [{ kind: "wildcard" }], use: { kind: "not valid" } },
          { entry, use: { kind: "rule off" } },
          { entry, use: { kind: "rule unknown" } },
        ],
      },
    },
  },
});
