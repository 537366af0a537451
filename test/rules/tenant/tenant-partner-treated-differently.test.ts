import rule from "../../../rules/tenant/tenant-partner-treated-differently.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { access, appOne, closed, defaultConfiguration, fabrikam, groupOne, northwind, notUnderstood, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const labId = "b3d7e2f4-8c19-4a60-8e35-7f1a9c2d4e02";
const microsoftSupport = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";
const base = defaultConfiguration();
const hq = (...partners: readonly JsonObject[]): Given => ({ name: "hq", tenantId: "6a8f3c1e-1d52-4b7e-9f60-2c4e8a7b1d01", default: base, partners });
const lab = (...partners: readonly JsonObject[]): Given => ({ name: "lab", tenantId: labId, default: base, partners });
const refused = partner({ b2bCollaborationInbound: closed, inboundTrust: trust() });

testRule(rule, {
  valid: {
    "the same in both": { given: { ...hq(partner({ inboundTrust: trust({ mfa: true }) })), siblings: [lab(partner({ inboundTrust: trust({ mfa: true }) }))] } },
    "scoped here, closed there": { given: { ...hq(partner({ b2bCollaborationInbound: access([groupOne], [appOne]) })), siblings: [lab(refused)] } },
    "trusted here, not listed there": { given: { ...hq(partner({ b2bCollaborationInbound: open, inboundTrust: trust({ mfa: true }) })), siblings: [lab(partner({ tenantId: northwind }))] } },
    "refused here, open there: the other is told": { given: { ...hq(refused), siblings: [lab(partner({ b2bCollaborationInbound: open, inboundTrust: trust({ mfa: true }) }))] } },
    "a tenant of our own is not external": {
      given: { ...hq(partner({ tenantId: labId, b2bCollaborationInbound: open })), siblings: [lab(), { ...lab(partner({ tenantId: labId, b2bCollaborationInbound: closed })), name: "shop", tenantId: northwind }] },
    },
    "Microsoft Support comes and goes by itself": {
      given: { ...hq(partner({ tenantId: microsoftSupport, b2bCollaborationInbound: open })), siblings: [lab(partner({ tenantId: microsoftSupport, b2bCollaborationInbound: closed }))] },
    },
  },
  invalid: {
    "open, trusted and with devices here, refused there": {
      given: {
        ...hq(partner({ tenantId: fabrikam.toUpperCase(), displayName: "Fabrikam", b2bCollaborationInbound: open, inboundTrust: trust({ mfa: true, hybrid: true }) })),
        siblings: [lab(refused)],
      },
      finds: [
        {
          message: "inbound",
          at: "partner.json/b2bCollaborationInbound/applications",
          says: "The tenant is open to everyone of Fabrikam (1111…1111) by inbound B2B collaboration, and nobody of it comes into lab.",
          related: ["lab/partner.json/b2bCollaborationInbound/usersAndGroups"],
        },
        { message: "mfa", at: "partner.json/inboundTrust/isMfaAccepted", related: ["lab/partner.json/inboundTrust/isMfaAccepted"] },
        { message: "devices", at: "partner.json/inboundTrust/isHybridAzureADJoinedDeviceAccepted", says: "The tenant accepts what Fabrikam (1111…1111) says of devices, which does not count in lab." },
      ],
    },
    "no entry here, where the default trusts, and a refusal in the entries of two": {
      given: {
        ...hq(partner({ tenantId: northwind })),
        default: defaultConfiguration({ inboundTrust: trust({ mfa: true }) }),
        siblings: [lab(refused), { ...lab(partner()), name: "shop", tenantId: northwind }],
      },
      finds: [
        {
          message: "mfa",
          at: "default.json/inboundTrust/isMfaAccepted",
          says: "The tenant accepts multifactor authentication that was done at Partner 1111…1111, which does not count in lab and shop.",
          related: ["lab/partner.json/inboundTrust/isMfaAccepted", "shop/partner.json/inboundTrust"],
        },
      ],
    },
  },
  unknown: {
    "not understood there": {
      given: { ...hq(partner({ b2bCollaborationInbound: open })), siblings: [lab(partner({ b2bCollaborationInbound: notUnderstood }))] },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "not understood here, refused there": {
      given: { ...hq(partner({ b2bCollaborationInbound: notUnderstood })), siblings: [lab(refused)] },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "no list of partners here": {
      given: { name: "hq", tenantId: northwind, default: base, siblings: [lab(refused)] },
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "it could be the tenant of ours whose id is not known": {
      given: { ...hq(partner({ b2bCollaborationInbound: open })), siblings: [lab(refused), { name: "shop", default: base, partners: [partner({ tenantId: northwind })] }] },
      because: "the tenant id of shop is not known: write it as tenantId in the configuration, or export the organization",
    },
  },
  notApplicable: {
    "a single tenant": { given: { default: base, partners: [partner({ b2bCollaborationInbound: open })] } },
  },
});
