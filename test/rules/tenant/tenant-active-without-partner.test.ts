import rule from "../../../rules/tenant/tenant-active-without-partner.ts";
import { Place } from "../../../src/model/place.ts";
import { contoso, covered, ledger, relatedTenant, sighting, signIn } from "../../model/evidence/factory.ts";
import { fabrikam, northwind, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const partners = [partner({ tenantId: northwind })];
const all = covered("2026-03-01", "2026-11-22");
const related = { relatedTenant: [relatedTenant()] };
const page = Place.root("page.json");

testRule(rule, {
  valid: {
    "it is a partner": { given: { partners: [partner({ tenantId: fabrikam.toUpperCase() })], objects: related } },
    "it is in the catalog": { given: { partners, catalog: [{ tenantId: fabrikam }], objects: related } },
    "it is Microsoft's": { given: { partners, objects: { relatedTenant: [relatedTenant({ isMicrosoftInfrastructure: true })] } } },
    "it is well known": { given: { tenantId: contoso, partners, objects: { signIn: [signIn({ homeTenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })] } } },
    "it was in use last year": { given: { partners, ledger: ledger(all, [sighting("2025-11-22")]) } },
    "it has no users": { given: { partners, objects: { relatedTenant: [relatedTenant({}, { inboundMonthlyTotalUsers: 0 })] } } },
    "fewer users than the limit": { given: { partners, objects: { relatedTenant: [relatedTenant({}, { inboundMonthlyTotalUsers: 4 })] } }, options: { users: 5 } },
  },
  invalid: {
    "in the related tenants, with a name from a lookup": {
      given: { partners, objects: { relatedTenant: [relatedTenant({}, { inboundMonthlyTotalUsers: 12, outboundMonthlyTotalUsers: 3 })], tenantInformation: [{ tenantId: fabrikam, displayName: "Fabrikam" }] } },
      options: { users: 12 },
      finds: [
        {
          message: "active",
          at: "relatedTenant.json",
          says: "Fabrikam (11111111-1111-4111-8111-111111111111) is in use by at least 12 users, last seen on 2026-11-20, and is neither a partner nor in the catalog: the default decides what is open.",
        },
      ],
    },
    "in the sign-ins": { given: { tenantId: contoso, partners, objects: { signIn: [signIn({ status: { errorCode: 50105 } }), signIn()] } },
      finds: [
        {
          message: "active",
          at: "signIn-2.json",
          says: "Tenant 11111111-1111-4111-8111-111111111111 is in use by at least 1 user, last seen on 2026-11-16, and is neither a partner nor in the catalog: the default decides what is open.",
        },
      ],
    },
    "in the ledger": { given: { partners, ledger: ledger(all, [sighting("2026-11-22", { tenantId: northwind }), sighting("2026-11-20")]) }, finds: [{ message: "active", at: "xtaplint-ledger.json/entries/1" }] },
  },
  unknown: {
    "no evidence": { given: { partners }, because: "neither sign-ins nor a ledger of them are in the input" },
    "the related tenants are cut": {
      given: { partners, facts: [{ file: "page.json", lists: [{ kind: "relatedTenant", place: page, nextLink: page.at("@odata.nextLink") }] }] },
      because: "the list of relatedTenant objects is cut: it has a next page",
    },
    "a sign-in cannot be read": { given: { tenantId: contoso, partners, objects: { signIn: [signIn({ homeTenantId: undefined })] } }, because: "the sign-ins do not state between which tenants they were (homeTenantId, resourceTenantId)" },
    "the partners are not in the input": { given: { objects: related }, because: "no crossTenantAccessPolicyPartner list is in the input" },
  },
});
