import rule from "../../../rules/catalog/catalog-review-overdue.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = (overrides: object = {}) => ({ tenantId: fabrikam, name: "Fabrikam", owner: "partners@contoso.example", ...overrides });

testRule(rule, {
  valid: {
    "the day itself": { given: { catalog: [entry({ reviewBy: "2026-11-23" })] } },
    "the day before": { given: { catalog: [entry({ reviewBy: "2026-11-24" })] } },
  },
  invalid: {
    "the day after": {
      given: { catalog: [entry({ reviewBy: "2026-11-22" })] },
      finds: [{ message: "overdue", at: "partners.yml/0/reviewBy", says: "The catalog entry of Fabrikam (1111…1111) was to be reviewed by 2026-11-22." }],
    },
    "no day at all": {
      given: { catalog: [entry({ reviewBy: "31/12/2027" })] },
      finds: [
        {
          message: "malformed",
          at: "partners.yml/0/reviewBy",
          says: 'The catalog entry of Fabrikam (1111…1111) is to be reviewed by "31/12/2027", which is no day of the form YYYY-MM-DD and counts as over.',
        },
      ],
    },
  },
  notApplicable: {
    "no review agreed": { given: { catalog: [entry()] } },
  },
});
