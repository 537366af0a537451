import rule from "../../../rules/exception/exception-expires-soon.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { id: "EX-7", rule: "partner-inbound-open", subject: fabrikam, owner: "partners@contoso.example", reason: "Portal", expires: "2027-01-31" };

testRule(rule, {
  valid: {
    "sixteen days are left": { given: { exceptions: [{ entry: { ...entry, expires: "2026-12-09" } }] } },
  },
  invalid: {
    "fifteen days, one, and none": {
      given: {
        exceptions: [
          { entry: { ...entry, expires: "2026-12-08" } },
          { entry: { ...entry, expires: "2026-11-24" } },
          { entry: { ...entry, expires: "2026-11-23" } },
        ],
      },
      finds: [
        { message: "soon", at: "exceptions.yml/0/expires", says: "Exception EX-7 for partner-inbound-open ends in 15 days, on 2026-12-08; then the finding returns." },
        { message: "soon", at: "exceptions.yml/1/expires", says: "Exception EX-7 for partner-inbound-open ends in 1 day, on 2026-11-24; then the finding returns." },
        { message: "today", at: "exceptions.yml/2/expires", says: "Exception EX-7 for partner-inbound-open ends today; tomorrow the finding returns." },
      ],
    },
  },
  notApplicable: {
    "it covers nothing": { given: { exceptions: [{ entry: { ...entry, expires: "2026-11-24" }, use: { kind: "unused" } }] } },
  },
});
