import rule from "../../../rules/catalog/partner-not-in-catalog.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = (overrides: object = {}) => ({ tenantId: fabrikam, name: "Fabrikam", owner: "partners@contoso.example", ...overrides });

testRule(rule, {
  valid: {
    "a partner with an entry, whatever its case": { given: { partners: [partner()], catalog: [entry({ tenantId: fabrikam.toUpperCase() })] } },
  },
  invalid: {
    "a partner that the catalog does not know": {
      given: { partners: [partner(), partner({ tenantId: "44444444-4444-4444-8444-444444444444", displayName: "Tailspin" })], catalog: [entry()] },
      finds: [
        {
          message: "missing",
          at: "partner-2.json/tenantId",
          says: "Tailspin (4444…4444) is not in the partner catalog: nobody is named who answers for it.",
        },
      ],
    },
    "an empty catalog": {
      given: { partners: [partner()], catalog: [] },
      finds: [{ message: "missing", at: "partner.json/tenantId" }],
    },
  },
  notApplicable: {
    "no catalog": { given: { partners: [partner()] } },
    "a service provider": { given: { partners: [partner({ isServiceProvider: true })], catalog: [] } },
    "consumer accounts": { given: { partners: [partner({ tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })], catalog: [] } },
    "another tenant's entry": { given: { partners: [partner({ tenantId: northwind, isServiceProvider: true })], catalog: [entry()] } },
  },
});
