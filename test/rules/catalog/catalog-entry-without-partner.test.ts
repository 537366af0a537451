import rule from "../../../rules/catalog/catalog-entry-without-partner.ts";
import { Place } from "../../../src/model/place.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const entry = (overrides: object = {}) => ({ tenantId: fabrikam, name: "Fabrikam", owner: "partners@contoso.example", ...overrides });

/** Another tenant of ours with the same catalog. */
const sibling = (given: Given) => ({ partners: [partner({ tenantId: northwind })], catalog: [entry()], siblings: [{ name: "lab", catalog: [entry()], ...given }] });

testRule(rule, {
  valid: {
    "its partner is there": { given: { partners: [partner()], catalog: [entry()] } },
  },
  invalid: {
    "no such partner": {
      given: { partners: [partner({ tenantId: northwind })], catalog: [entry()] },
      finds: [
        {
          message: "without",
          at: "partners.yml/0/tenantId",
          says: "The catalog entry of Fabrikam (1111…1111) names a tenant that has no entry in the cross-tenant access settings, so the default applies to it.",
        },
      ],
    },
    "the partner list is there and empty": {
      given: { catalog: [entry()], facts: [{ file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner", place: Place.root("partners.json") }] }] },
      finds: [{ message: "without", at: "partners.yml/0/tenantId" }],
    },
    "not in another tenant with the same catalog either": {
      given: sibling({ partners: [partner({ tenantId: northwind })] }),
      finds: [{ message: "without", at: "partners.yml/0/tenantId" }],
    },
    "in another tenant, which has no catalog": {
      given: { ...sibling({}), siblings: [{ name: "lab", partners: [partner()] }] },
      finds: [{ message: "without", at: "partners.yml/0/tenantId" }],
    },
  },
  unknown: {
    "another tenant with the same catalog, of which no partners are in the input": {
      given: sibling({}),
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "no partners in the input": { given: { catalog: [entry()] }, because: "no crossTenantAccessPolicyPartner list is in the input" },
    "a cut page": {
      given: {
        partners: [partner({ tenantId: northwind })],
        catalog: [entry()],
        facts: [{ file: "x.json", lists: [{ kind: "crossTenantAccessPolicyPartner", place: Place.root("x.json"), nextLink: Place.root("x.json") }] }],
      },
      because: "the list of crossTenantAccessPolicyPartner objects is cut: it has a next page",
    },
  },
  notApplicable: {
    "the partner of another tenant with the same catalog": { given: sibling({ partners: [partner()] }) },
    "the entry has ended": { given: { partners: [partner({ tenantId: northwind })], catalog: [entry({ expires: "2026-11-22" })] } },
    "no tenant id": { given: { partners: [partner()], catalog: [entry({ tenantId: "fabrikam.example" })] } },
  },
});
