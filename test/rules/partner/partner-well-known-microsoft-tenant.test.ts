import rule from "../../../rules/partner/partner-well-known-microsoft-tenant.ts";
import { partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  // A partner is either such a tenant or one that the rule says nothing of.
  valid: {},
  invalid: {
    "Microsoft Support": {
      given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" })] },
      finds: [
        {
          message: "wellKnown",
          at: "partner.json/tenantId",
          says:
            "Microsoft Support (b4c5…efd3) is known by its tenant id as Microsoft Support, " +
            "added by Microsoft when a support case is opened, and removed 30 days after the last one.",
        },
      ],
    },
    "Microsoft's services, in another case and with another name": {
      given: {
        partners: [
          partner({ tenantId: " F8CDEF31-A31E-4B4A-93E4-5F571E91255A", displayName: "Unknown" }),
          partner({ tenantId: "72f988bf-86f1-41af-91ab-2d7cd011db47" }),
        ],
      },
      finds: [
        {
          message: "wellKnown",
          at: "partner.json/tenantId",
          says:
            "Unknown (f8cd…255a) is known by its tenant id as Microsoft services, " +
            "one of Microsoft's own tenants, which runs Microsoft's services.",
        },
        { message: "wellKnown", at: "partner-2.json/tenantId" },
      ],
    },
    "consumer accounts": {
      given: { partners: [partner({ tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })] },
      finds: [{ message: "wellKnown", at: "partner.json/tenantId" }],
    },
  },
  notApplicable: {
    "any other partner": { given: { partners: [partner()] } },
  },
});
