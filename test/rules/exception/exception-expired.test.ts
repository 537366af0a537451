import rule from "../../../rules/exception/exception-expired.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31" };

testRule(rule, {
  valid: {
    "it still counts": { given: { exceptions: [{ entry }] } },
  },
  invalid: {
    "its day is over": {
      given: { exceptions: [{ entry: { ...entry, expires: "2026-11-22" }, isExpired: true, use: { kind: "not valid" } }] },
      finds: [{ message: "expired", at: "exceptions.yml/0/expires", says: "Exception EX-7 for partner-inbound-open ended on 2026-11-22 and covers nothing." }],
    },
    "the partnership has ended": {
      given: { exceptions: [{ entry, endedWithPartner: true, use: { kind: "not valid" } }] },
      finds: [{ message: "partner", at: "exceptions.yml/0/expires", says: "Exception EX-7 for partner-inbound-open covers nothing: the catalog says that the partnership has ended." }],
    },
  },
  notApplicable: {
    "no day, and none that exists": {
      given: { exceptions: [{ entry: { ...entry, expires: "" } }, { entry: { ...entry, expires: "31/12/2020" } }] },
    },
  },
});
