import rule from "../../../rules/partner/partner-tenant-unresolvable.ts";
import { Place } from "../../../src/model/place.ts";
import type { FileFacts } from "../../../src/model/resource.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const file = "lookups.json";
const lookups: Partial<FileFacts> = { file, absences: [{ kind: "tenantInformation", id: fabrikam, place: Place.root(file).at("responses").at(0) }] };
const facts = [lookups];
const found = { tenantInformation: [{ tenantId: northwind, displayName: "Northwind" }, { tenantId: "33333333-3333-4333-8333-333333333333" }] };
const partners = [partner()];
const policy = (...allowedCloudEndpoints: string[]) => ({ ...found, crossTenantAccessPolicy: [{ allowedCloudEndpoints }] });

testRule(rule, {
  valid: {
    "Graph knows it": { given: { partners: [partner({ tenantId: northwind })], objects: found } },
    "two answers, and one of them knows it": { given: { partners, facts, objects: { tenantInformation: [{ tenantId: fabrikam.toUpperCase() }] } } },
  },
  invalid: {
    "Graph knows no such tenant": {
      given: { partners, facts, objects: found },
      finds: [
        {
          message: "gone",
          at: "partner.json/tenantId",
          says: "Partner 1111…1111: Graph knows no tenant with this id, so it was deleted or never existed.",
          related: ["lookups.json/responses/0"],
        },
      ],
    },
    "the policy opens no other cloud": { given: { partners, facts, objects: policy("microsoftonline.com") }, finds: [{ message: "gone", at: "partner.json/tenantId" }] },
  },
  unknown: {
    "whose tenant it is is not known": { given: { partners: [partner({ tenantId: undetermined("var.tenant is not resolved") })], facts }, because: "var.tenant is not resolved" },
    "not looked up": { given: { partners, objects: { tenantInformation: [{ tenantId: northwind }] } }, because: "the tenant was not looked up (findTenantInformationByTenantId)" },
    "it can live in another cloud": {
      given: { partners, facts, objects: policy("microsoftonline.us") },
      because: "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible",
    },
  },
  notApplicable: {
    "Microsoft Support": { given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" })], objects: found } },
    "a tenant id that is none": { given: { partners: [partner({ tenantId: "fabrikam.example" })], facts } },
    "consumer accounts": { given: { partners: [partner({ tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })], objects: found } },
  },
});
