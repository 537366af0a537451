import rule from "../../../rules/exception/exception-value-changed.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31", accepts: "sha256:0123456789abcdef" };

testRule(rule, {
  valid: {
    "the value is the accepted one": { given: { exceptions: [{ entry }] } },
  },
  invalid: {
    "another value": {
      given: { exceptions: [{ entry, use: { kind: "value changed", present: "sha256:ffffffffffffffff" } }] },
      finds: [
        {
          message: "changed",
          at: "exceptions.yml/0/accepts",
          says: "Exception EX-7 for partner-inbound-open accepts another value than the present one (sha256:ffffffffffffffff), so the finding is back.",
        },
      ],
    },
  },
  notApplicable: {
    "no accepted value, expired, and no such finding": {
      given: {
        exceptions: [
          { entry: { ...entry, accepts: undefined } },
          { entry, isExpired: true, use: { kind: "not valid" } },
          { entry, use: { kind: "unused" } },
        ],
      },
    },
  },
});
