import rule from "../../../rules/partner/partner-is-own-tenant.ts";
import { fabrikam, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const own = "99999999-9999-4999-8999-999999999999";

testRule(rule, {
  valid: {
    "another tenant": { given: { partners: [partner()], objects: { organization: [{ id: own }] } } },
    "the configuration outweighs the input": {
      given: { tenantId: own, partners: [partner()], objects: { organization: [{ id: fabrikam }] } },
    },
  },
  invalid: {
    "the id of the organization in the input": {
      given: { partners: [partner({ tenantId: own })], objects: { organization: [{ id: own.toUpperCase() }] } },
      finds: [{ message: "own", at: "partner.json/tenantId", says: "Partner 9999…9999 is our own tenant." }],
    },
    "the id that the configuration says": {
      given: { tenantId: ` ${own} `, partners: [partner({ tenantId: own })] },
      finds: [{ message: "own", at: "partner.json/tenantId" }],
    },
  },
  notApplicable: {
    "our own id is not known": { given: { partners: [partner({ tenantId: own })] } },
    "the organization has no id": { given: { partners: [partner()], objects: { organization: [{ displayName: "Contoso" }] } } },
  },
});
