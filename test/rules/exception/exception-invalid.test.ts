import rule from "../../../rules/exception/exception-invalid.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31" };

testRule(rule, {
  valid: {
    "a complete one, expired or not": { given: { exceptions: [{ entry }, { entry, isExpired: true }] } },
  },
  invalid: {
    "members are missing": {
      given: { exceptions: [{ entry: { ...entry, id: "", reason: " " }, flaws: [{ kind: "missing", keys: ["id", "reason"] }] }] },
      finds: [{ message: "invalid", at: "exceptions.yml/0/id", says: "Exception #1 covers nothing: it has no id and reason." }],
    },
    "everything else that can be wrong": {
      given: {
        exceptions: [
          { entry: { ...entry, expires: "31/12/2027" }, flaws: [{ kind: "malformed" }] },
          { entry: { ...entry, rule: "partner-open", subject: "*" }, flaws: [{ kind: "unknown rule" }, { kind: "wildcard" }] },
          { entry, flaws: [{ kind: "id again" }] },
        ],
      },
      finds: [
        { message: "invalid", at: "exceptions.yml/0/expires", says: 'Exception EX-7 covers nothing: expires "31/12/2027" is no day of the form YYYY-MM-DD.' },
        { message: "invalid", at: "exceptions.yml/1/rule", says: 'Exception EX-7 covers nothing: there is no rule "partner-open" and its subject "*" is a wildcard.' },
        { message: "invalid", at: "exceptions.yml/2/id", says: "Exception EX-7 covers nothing: an earlier exception has the same id." },
      ],
    },
  },
});
