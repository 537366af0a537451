import rule from "../../../rules/catalog/catalog-entry-invalid.ts";
import { fabrikam, northwind } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const entry = { tenantId: fabrikam, name: "Fabrikam", domains: ["fabrikam.example"], scenario: "vendor", approves: ["mfaTrust"] };

testRule(rule, {
  valid: {
    "a right entry, and one without anything optional": { given: { catalog: [entry, { tenantId: northwind }] } },
    "the same domain twice in one entry": { given: { catalog: [{ ...entry, domains: ["fabrikam.example", "Fabrikam.example"] }] } },
  },
  invalid: {
    "no tenant id, and one that is none": {
      given: { catalog: [{ name: "Fabrikam" }, { tenantId: "fabrikam.example" }] },
      finds: [
        { message: "invalid", at: "partners.yml/0", says: "The catalog entry of Fabrikam (without tenant id) is not valid: it has no tenantId." },
        { message: "invalid", at: "partners.yml/1/tenantId" },
      ],
    },
    "a tenant again, and a domain that another has": {
      given: { catalog: [entry, { tenantId: fabrikam.toUpperCase() }, { tenantId: northwind, domains: ["FABRIKAM.example"] }] },
      finds: [
        { message: "invalid", at: "partners.yml/1/tenantId", related: ["partners.yml/0"] },
        {
          message: "invalid",
          at: "partners.yml/2/domains/0",
          says: 'The catalog entry of Partner 2222…2222 is not valid: an entry of another tenant has the domain "FABRIKAM.example" already.',
        },
      ],
    },
    "words that are not known": {
      given: { catalog: [{ ...entry, scenario: "vendors", approves: ["mfaTrusts", "everything"] }] },
      finds: [
        {
          message: "invalid",
          at: "partners.yml/0/scenario",
          says:
            'The catalog entry of Fabrikam (1111…1111) is not valid: the scenario "vendors" is not known (did you mean "vendor"?), ' +
            'the word "mfaTrusts" in approves is not known (did you mean "mfaTrust"?) and the word "everything" in approves is not known.',
        },
      ],
    },
  },
});
