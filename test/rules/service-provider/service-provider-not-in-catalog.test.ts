import rule from "../../../rules/service-provider/service-provider-not-in-catalog.ts";
import { relationship } from "../../model/directory-factory.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const provider = partner({ isServiceProvider: true });

testRule(rule, {
  valid: {
    "an entry with its scenario": { given: { partners: [provider], catalog: [{ tenantId: fabrikam, scenario: "service-provider" }] } },
  },
  invalid: {
    "no entry": {
      given: { partners: [provider], catalog: [{ tenantId: northwind }] },
      finds: [
        {
          message: "missing",
          at: "partner.json/tenantId",
          says: "Partner 1111…1111 is a service provider and not in the partner catalog: nobody is named who answers for it.",
        },
      ],
    },
    "another scenario, or none": {
      given: { partners: [provider], catalog: [{ tenantId: fabrikam, name: "Fabrikam", scenario: "vendor" }] },
      finds: [
        {
          message: "scenario",
          at: "partner.json/tenantId",
          says: "Fabrikam (1111…1111) is a service provider, and its catalog entry does not say so: its scenario is vendor.",
          related: ["partners.yml/0/scenario"],
        },
      ],
    },
  },
  notApplicable: {
    "no catalog": { given: { partners: [provider] } },
    "a relationship": { given: { objects: { delegatedAdminRelationship: [relationship()] }, catalog: [] } },
  },
});
