import rule from "../../../rules/catalog/catalog-entry-incomplete.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const complete = { tenantId: fabrikam, name: "Fabrikam", purpose: "Joint work", reviewBy: "2027-01-31", approved: { by: "ciso@contoso.example", on: "2026-11-23" } };

testRule(rule, {
  valid: {
    "everything, approved today": { given: { catalog: [complete] } },
    "a review that is overdue is judged elsewhere": { given: { catalog: [{ ...complete, reviewBy: "2020-01-01" }] } },
  },
  invalid: {
    "everything missing": {
      given: { catalog: [{ tenantId: fabrikam }] },
      finds: [
        {
          message: "incomplete",
          at: "partners.yml/0",
          says: "The catalog entry of Partner 1111…1111 is incomplete: it has no purpose, it has no reviewBy, it has no approved.by and it has no approved.on.",
        },
      ],
    },
    "approved tomorrow": {
      given: { catalog: [{ ...complete, approved: { by: "ciso@contoso.example", on: "2026-11-24" } }] },
      finds: [{ message: "incomplete", at: "partners.yml/0/approved/on", says: "The catalog entry of Fabrikam (1111…1111) is incomplete: approved.on 2026-11-24 is in the future." }],
    },
    "a blank name and a day that does not exist": {
      given: { catalog: [{ ...complete, approved: { by: "", on: "2026-02-30" } }] },
      finds: [
        {
          message: "incomplete",
          at: "partners.yml/0/approved/by",
          says: 'The catalog entry of Fabrikam (1111…1111) is incomplete: it has no approved.by and approved.on "2026-02-30" is no day of the form YYYY-MM-DD.',
        },
      ],
    },
  },
});
