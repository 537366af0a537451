import rule from "../../../rules/exception/exception-too-long.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31" };

testRule(rule, {
  valid: {
    "exactly a year": { given: { exceptions: [{ entry: { ...entry, expires: "2027-11-23" } }] } },
    "a longer limit": { given: { exceptions: [{ entry: { ...entry, expires: "2028-11-23" } }] }, options: { days: 731 } },
  },
  invalid: {
    "a day more": {
      given: { exceptions: [{ entry: { ...entry, expires: "2027-11-24" } }] },
      finds: [{ message: "long", at: "exceptions.yml/0/expires", says: "Exception EX-7 lasts until 2027-11-24, 366 days from today; 365 are meant to be enough." }],
    },
  },
  notApplicable: {
    "it covers nothing anyway": { given: { exceptions: [{ entry: { ...entry, expires: "2036-01-01" }, flaws: [{ kind: "wildcard" }] }] } },
  },
});
