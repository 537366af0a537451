import rule from "../../../rules/catalog/catalog-entry-expired.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = (overrides: object = {}) => ({ tenantId: fabrikam, name: "Fabrikam", owner: "partners@contoso.example", ...overrides });

testRule(rule, {
  valid: {
    "its last day is tomorrow": { given: { partners: [partner()], catalog: [entry({ expires: "2026-11-24" })] } },
    "its last day is today": { given: { partners: [partner()], catalog: [entry({ expires: "2026-11-23" })] } },
    "a leap day that has not come": { given: { partners: [partner()], catalog: [entry({ expires: "2028-02-29" })] } },
    "not over, and no partners in the input": { given: { catalog: [entry({ expires: "2026-11-24" })] } },
  },
  invalid: {
    "it ended yesterday": {
      given: { partners: [partner()], catalog: [entry({ expires: "2026-11-22" })] },
      finds: [
        {
          message: "ended",
          at: "partners.yml/0/expires",
          says: "The catalog entry of Fabrikam (1111…1111) ended on 2026-11-22, and the partner is still in the cross-tenant access settings.",
          related: ["partner.json"],
        },
      ],
    },
    "a day that does not exist": {
      given: { partners: [partner()], catalog: [entry({ expires: "2027-02-30" })] },
      finds: [
        {
          message: "malformed",
          at: "partners.yml/0/expires",
          says:
            'The catalog entry of Fabrikam (1111…1111) expires on "2027-02-30", which is no day of the form YYYY-MM-DD and counts as over; ' +
            "the partner is still in the cross-tenant access settings.",
        },
      ],
    },
  },
  unknown: {
    "over, and no partners in the input": { given: { catalog: [entry({ expires: "2026-11-22" })] }, because: "no crossTenantAccessPolicyPartner list is in the input" },
  },
  notApplicable: {
    "no last day": { given: { partners: [partner()], catalog: [entry()] } },
    "the partner is gone": { given: { partners: [partner({ tenantId: northwind })], catalog: [entry({ expires: "2026-11-22" })] } },
  },
});
