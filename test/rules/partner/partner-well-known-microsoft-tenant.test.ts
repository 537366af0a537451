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
          message: "named",
          at: "partner.json/tenantId",
          says:
            "Microsoft Support (b4c5…efd3) is added by Microsoft when a support case is opened, " +
            "and removed 30 days after the last one.",
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
          message: "renamed",
          at: "partner.json/tenantId",
          says:
            "Unknown (f8cd…255a) is, by its tenant id, Microsoft services: " +
            "one of Microsoft's own tenants, which runs Microsoft's services.",
        },
        {
          message: "named",
          at: "partner-2.json/tenantId",
          says: "Microsoft services (72f9…db47) is one of Microsoft's own tenants, which runs Microsoft's services.",
        },
      ],
    },
    "consumer accounts": {
      given: { partners: [partner({ tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })] },
      finds: [
        {
          message: "named",
          at: "partner.json/tenantId",
          says:
            "Microsoft consumer accounts (9188…6dad) is the home of every personal Microsoft account; " +
            "only applications can be scoped there, not users.",
        },
      ],
    },
  },
  notApplicable: {
    "any other partner": { given: { partners: [partner()] } },
  },
});
