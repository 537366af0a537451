import rule from "../../../rules/tenant/tenant-pair-not-reciprocal.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, northwind, notUnderstood, open, partner, rightsManagement } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const hqId = "6a8f3c1e-1d52-4b7e-9f60-2c4e8a7b1d01";
const labId = "b3d7e2f4-8c19-4a60-8e35-7f1a9c2d4e02";
const hq = (forLab: JsonObject, base = defaultConfiguration()): Given => ({ name: "hq", tenantId: hqId, default: base, partners: [partner({ tenantId: labId, ...forLab })] });
const lab = (forHq: JsonObject, base = defaultConfiguration()): Given => ({ name: "lab", tenantId: labId, default: base, partners: [partner({ tenantId: hqId, ...forHq })] });
const consent = (inboundAllowed: boolean | null, outboundAllowed: boolean | null) => ({ automaticUserConsentSettings: { inboundAllowed, outboundAllowed } });
const some = access([groupOne], [appOne]);
const synchronizes = { identitySynchronization: { tenantId: labId, userSyncInbound: { isSyncAllowed: true } } };
const elsewhere = { name: "lab", tenantId: labId, default: defaultConfiguration({ b2bCollaborationOutbound: open }), partners: [partner({ tenantId: northwind })] };

testRule(rule, {
  valid: {
    "both halves, whatever they are scoped to": {
      given: {
        ...hq({ b2bCollaborationInbound: some, b2bDirectConnectOutbound: open, ...consent(true, null) }),
        siblings: [lab({ b2bCollaborationOutbound: open, b2bDirectConnectInbound: some, ...consent(null, true) })],
      },
    },
    "neither half": { given: { ...hq({}), siblings: [lab({})] } },
    "the other tenant grants its half, and is told so itself": { given: { ...hq({}), siblings: [lab({ b2bCollaborationOutbound: open, ...consent(true, true) })] } },
    "protected mail alone is no collaboration": {
      given: { ...hq({ b2bCollaborationOutbound: access("all", [rightsManagement]) }), siblings: [lab({ b2bCollaborationInbound: closed })] },
    },
    "neither has an entry for the other: nothing was set between them": {
      given: {
        name: "hq",
        tenantId: hqId,
        default: defaultConfiguration({ b2bCollaborationInbound: open }),
        partners: [partner({ tenantId: northwind })],
        siblings: [{ ...elsewhere, default: defaultConfiguration() }],
      },
    },
    "synchronization with outbound redemption over there": {
      given: { ...hq({ ...consent(true, null), ...synchronizes }), siblings: [lab(consent(null, true))] },
    },
  },
  invalid: {
    "inbound here, and the entry over there blocks": {
      given: { ...hq({ b2bCollaborationInbound: some }), siblings: [lab({ b2bCollaborationOutbound: closed })] },
      finds: [
        {
          message: "in",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says: "The tenant lets people of lab in by inbound B2B collaboration, but the outbound B2B collaboration of lab is closed to it.",
          related: ["lab/partner.json/b2bCollaborationOutbound/usersAndGroups"],
        },
      ],
    },
    "outbound here, and no entry over there, where the default blocks": {
      given: { ...hq({ b2bDirectConnectOutbound: open }), siblings: [{ ...lab({}), partners: [partner({ tenantId: northwind })] }] },
      finds: [{ message: "out", at: "partner.json/b2bDirectConnectOutbound/applications", related: ["lab/default.json/b2bDirectConnectInbound/usersAndGroups"] }],
    },
    "no entry here, where the default is open, and an entry over there that keeps people at home": {
      given: {
        name: "hq",
        tenantId: hqId,
        default: defaultConfiguration({ b2bCollaborationInbound: open }),
        partners: [partner({ tenantId: northwind })],
        siblings: [lab({ b2bCollaborationOutbound: closed })],
      },
      finds: [{ message: "in", at: "default.json/b2bCollaborationInbound/applications" }],
    },
    "redemption one-sided in both directions": {
      given: { ...hq(consent(true, true)), siblings: [lab(consent(false, null))] },
      finds: [
        {
          message: "redemptionIn",
          at: "partner.json/automaticUserConsentSettings/inboundAllowed",
          says: "The tenant skips the consent of people who come from lab, but the outbound automatic redemption of lab is off, so they are asked all the same.",
          related: ["lab/partner.json/automaticUserConsentSettings/outboundAllowed"],
        },
        { message: "redemptionOut", at: "partner.json/automaticUserConsentSettings/outboundAllowed", related: ["lab/partner.json/automaticUserConsentSettings/inboundAllowed"] },
      ],
    },
    "synchronization without an entry over there": {
      given: { ...hq(synchronizes), siblings: [{ ...lab({}), partners: [partner({ tenantId: northwind })] }] },
      finds: [{ message: "sync", at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed", related: [] }],
    },
    "the own id from the organization object": {
      given: {
        name: "hq",
        default: defaultConfiguration(),
        partners: [partner({ tenantId: labId, b2bDirectConnectInbound: open })],
        objects: { organization: [{ id: hqId.toUpperCase() }] },
        siblings: [lab({})],
      },
      finds: [{ message: "in", at: "partner.json/b2bDirectConnectInbound/applications" }],
    },
    "each of several tenants": {
      given: {
        ...hq({ b2bCollaborationInbound: some }),
        siblings: [lab({}), { name: "shop", tenantId: northwind, default: defaultConfiguration(), partners: [partner({ tenantId: hqId, ...consent(null, true) })] }],
      },
      finds: [{ message: "in", at: "partner.json/b2bCollaborationInbound/usersAndGroups" }],
    },
  },
  unknown: {
    "our own id": {
      given: { name: "hq", default: defaultConfiguration(), partners: [partner({ tenantId: labId })], siblings: [lab({})] },
      because: "the tenant id of hq is not known: write it as tenantId in the configuration, or export the organization",
    },
    "the id of the other": {
      given: { ...hq({ b2bCollaborationInbound: some }), siblings: [{ name: "lab", default: defaultConfiguration(), partners: [partner({ tenantId: hqId })] }] },
      because: "the tenant id of lab is not known: write it as tenantId in the configuration, or export the organization",
    },
    "the other side is not in the input": {
      given: { ...hq({ b2bCollaborationInbound: some }), siblings: [{ name: "lab", tenantId: labId }] },
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "only some of the other's files were named": {
      given: { ...hq({ b2bCollaborationInbound: some }), siblings: [{ ...elsewhere, isPartial: true }] },
      because: "only some files of lab were named, so what is in none of them proves nothing",
    },
    "a half of ours that is not understood, where theirs is closed": {
      given: { ...hq({ b2bDirectConnectInbound: notUnderstood }), siblings: [lab({})] },
      because: "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood",
    },
    "a half of theirs that is not understood, where ours is granted": {
      given: { ...hq({ b2bCollaborationInbound: some }), siblings: [lab({ b2bCollaborationOutbound: notUnderstood })] },
      because: "b2bCollaborationOutbound.usersAndGroups has an accessType that is not understood",
    },
  },
  notApplicable: {
    "a single tenant": { given: { default: defaultConfiguration(), partners: [partner()] } },
  },
});
