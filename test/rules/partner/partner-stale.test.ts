import rule from "../../../rules/partner/partner-stale.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { contoso, covered, ledger, relatedTenant, sighting, signIn } from "../../model/evidence/factory.ts";
import { fabrikam, northwind, partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const all = covered("2026-03-01", "2026-11-22");
const neighbours = [northwind, "33333333-3333-4333-8333-333333333333"].map((tenantId) => sighting("2026-11-20", { tenantId }));
const unseen = ledger(all, neighbours);
const partners = [partner()];

testRule(rule, {
  valid: {
    "seen last week": { given: { partners, ledger: ledger(all, [sighting("2026-11-17")]) } },
    "seen in the sign-ins of the input, whatever the ledger says": { given: { tenantId: contoso, partners, ledger: unseen, objects: { signIn: [signIn()] } } },
    "seen in the related tenants of the input": { given: { partners, ledger: unseen, objects: { relatedTenant: [relatedTenant()] } } },
    "seen before an unreadable sign-in": { given: { tenantId: contoso, partners, objects: { signIn: [signIn(), signIn({ status: undefined })] } } },
    "a higher limit": { given: { partners, ledger: ledger(all, [sighting("2026-08-01")]) }, options: { days: 120 } },
  },
  invalid: {
    "never seen": {
      given: { partners, ledger: unseen },
      finds: [
        {
          message: "notSeen",
          at: "partner.json/tenantId",
          says:
            "Partner 1111…1111 was not seen in 267 covered days from 2026-03-01 to 2026-11-22: Azure Monitor Logs shows no sign-in " +
            "in either direction, non-interactive ones included.",
        },
      ],
    },
    "seen in summer": {
      given: { partners, ledger: ledger(all, [...neighbours, sighting("2026-07-31")]) },
      finds: [
        {
          message: "seenBefore",
          at: "partner.json/tenantId",
          says:
            "Partner 1111…1111 was not seen in 114 covered days from 2026-08-01 to 2026-11-22: Azure Monitor Logs shows no sign-in " +
            "in either direction, non-interactive ones included, after that of 2026-07-31.",
        },
      ],
    },
    "a lower limit": { given: { partners, ledger: ledger(all, [...neighbours, sighting("2026-11-20", { tenantId: fabrikam, lastSeen: "2026-11-02" })]) }, options: { days: 20 }, finds: [{ message: "seenBefore", at: "partner.json/tenantId" }] },
  },
  unknown: {
    "no evidence": { given: { partners }, because: "neither sign-ins nor a ledger of them are in the input" },
    "sign-ins without a ledger": {
      given: { tenantId: contoso, partners, objects: { signIn: [signIn({ homeTenantId: northwind })] } },
      because: "no evidence says which days it covers, so that a tenant is not in it proves nothing",
    },
    "interactive sign-ins only": {
      given: { partners, ledger: ledger(covered("2026-03-01", "2026-11-22", ["interactive"]), []) },
      because: "not seen interactively in 90 covered days, but the evidence leaves out non-interactive sign-ins",
    },
    "a sign-in that cannot be read could be its": {
      given: { tenantId: contoso, partners, ledger: unseen, objects: { signIn: [signIn({ status: undefined })] } },
      because: "the sign-ins do not state whether they succeeded (status)",
    },
    "our own tenant id is not known": {
      given: { partners, ledger: unseen, objects: { signIn: [signIn()] } },
      because: "the tenant id of the tenant is not known: write it as tenantId in the configuration, or export the organization",
    },
    "whose tenant it is is not known": { given: { partners: [partner({ tenantId: undetermined("var.tenant is not resolved") })], ledger: unseen }, because: "var.tenant is not resolved" },
    "whether it synchronizes users is not known": {
      given: { partners: [partner({ identitySynchronization: undetermined("var.sync is not resolved") })], ledger: unseen },
      because: "var.sync is not resolved",
    },
  },
  notApplicable: {
    "a service provider": { given: { partners: [partner({ isServiceProvider: true })], ledger: unseen } },
    "a member of the multitenant organization": { given: { partners: [partner({ isInMultiTenantOrganization: true })], ledger: unseen } },
    "it synchronizes users": { given: { partners: [partner({ identitySynchronization: userSync(true) })], ledger: unseen } },
    "a tenant id that is none": { given: { partners: [partner({ tenantId: "fabrikam.example" })], ledger: unseen } },
    "we ourselves": { given: { tenantId: fabrikam, partners, ledger: unseen } },
    "consumer accounts": { given: { partners: [partner({ tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad" })], ledger: unseen } },
    "Microsoft Support": { given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" })], ledger: unseen } },
  },
});
