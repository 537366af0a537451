import rule from "../../../rules/partner/partner-duplicate.ts";
import { fabrikam, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "two partners": { given: { partners: [partner(), partner({ tenantId: "44444444-4444-4444-8444-444444444444" })] } },
    "two entries without a tenant id are not the same tenant": {
      given: { partners: [partner({ tenantId: null }), partner({ tenantId: undefined }), partner({ tenantId: " " })] },
    },
  },
  invalid: {
    "every occurrence after the first, in any case": {
      given: { partners: [partner(), partner({ tenantId: ` ${fabrikam.toUpperCase()}` }), partner()] },
      finds: [
        {
          message: "again",
          at: "partner-2.json/tenantId",
          says: "Partner 1111…1111 has an earlier entry with the same tenant id.",
          related: ["partner.json"],
        },
        { message: "again", at: "partner-3.json/tenantId", related: ["partner.json"] },
      ],
    },
    "Microsoft Support": {
      given: {
        partners: [
          partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" }),
          partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" }),
        ],
      },
      finds: [{ message: "again", at: "partner-2.json/tenantId" }],
    },
    "an id that is no tenant id": {
      given: { partners: [partner({ tenantId: "<tenant id>" }), partner({ tenantId: "<TENANT ID>" })] },
      finds: [{ message: "again", at: "partner-2.json/tenantId" }],
    },
    "two tenants, each twice": {
      given: {
        partners: [partner(), partner({ tenantId: "44444444-4444-4444-8444-444444444444" }), partner(), partner({ tenantId: "44444444-4444-4444-8444-444444444444" })],
      },
      finds: [
        { message: "again", at: "partner-3.json/tenantId", related: ["partner.json"] },
        { message: "again", at: "partner-4.json/tenantId", related: ["partner-2.json"] },
      ],
    },
  },
});
