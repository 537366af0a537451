import { Place } from "../../../src/model/place.ts";
import rule from "../../../rules/sync/partner-left-mto-still-trusted.ts";
import { defaultConfiguration, fabrikam, northwind, partner, trust, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const members = (state: unknown, tenantId = fabrikam) => ({
  objects: {
    multiTenantOrganization: [{ displayName: "Contoso group", state: "active" }],
    multiTenantOrganizationMember: [{ tenantId: northwind, state: "active" }, { tenantId, state }],
  },
});
const trusted = { inboundTrust: trust({ mfa: true }) };
const stranger = "55555555-5555-4555-8555-555555555555";

testRule(rule, {
  valid: {
    "an active member": { given: { partners: [partner(trusted)], ...members("active") } },
    "a pending member, of which nothing is known": {
      given: { partners: [{ tenantId: fabrikam, isInMultiTenantOrganization: true }], ...members("pending") },
    },
    "it was never in the organization": { given: { partners: [partner(trusted)], ...members("active", stranger) } },
    "it left and keeps nothing": {
      given: { partners: [partner({ inboundTrust: trust(), identitySynchronization: userSync(false) })], ...members("removed") },
    },
    "it left, and what the default trusts is nobody's statement": {
      given: { default: defaultConfiguration({ inboundTrust: trust({ mfa: true }) }), partners: [partner()], ...members("removed") },
    },
    "it keeps nothing, whatever its standing": { given: { partners: [partner()] } },
  },
  invalid: {
    "it left and keeps everything": {
      given: {
        partners: [
          partner({
            inboundTrust: trust({ mfa: true, compliant: true, hybrid: true }),
            automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: true },
            identitySynchronization: { userSyncInbound: { isSyncAllowed: true }, groupSyncInbound: { isSyncAllowed: true } },
          }),
        ],
        ...members("Removed", fabrikam.toUpperCase()),
      },
      finds: [
        {
          message: "left",
          at: "partner.json/inboundTrust/isMfaAccepted",
          says:
            "Partner 1111…1111 left the multitenant organization and keeps trust in multifactor authentication, " +
            "trust in compliant devices, trust in hybrid joined devices, inbound automatic redemption, " +
            "outbound automatic redemption, user synchronization and group synchronization.",
        },
      ],
    },
    "it left, keeps redemption, and its synchronization was not exported": {
      given: {
        partners: [
          partner({ identitySynchronization: undefined, automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } }),
        ],
        ...members("removed"),
      },
      finds: [{ message: "left", at: "partner.json/automaticUserConsentSettings/inboundAllowed" }],
    },
    "marked as a member, and not in the list": {
      given: { partners: [partner({ ...trusted, isInMultiTenantOrganization: true })], ...members("active", stranger) },
      finds: [
        {
          message: "unlisted",
          at: "partner.json/inboundTrust/isMfaAccepted",
          says:
            "Partner 1111…1111 is marked as a member of the multitenant organization, is not in its list, " +
            "and keeps trust in multifactor authentication.",
        },
      ],
    },
  },
  unknown: {
    "the list of members is not in the input": {
      given: { partners: [partner(trusted)] },
      because: "no multiTenantOrganizationMember list is in the input",
    },
    "the list is cut, so it can stand on the next page": {
      given: {
        partners: [partner(trusted)],
        ...members("active", stranger),
        facts: [
          {
            file: "members.json",
            lists: [
              {
                kind: "multiTenantOrganizationMember",
                place: Place.root("members.json").at("value"),
                nextLink: Place.root("members.json").at("@odata.nextLink"),
              },
            ],
          },
        ],
      },
      because: "the list of multiTenantOrganizationMember objects is cut: it has a next page",
    },
    "only names and ids were read": {
      given: { partners: [partner(trusted)], ...members(undefined) },
      because: "the state of this tenant in the multitenant organization is not understood",
    },
    "it left, and what it keeps was not exported": {
      given: { partners: [partner({ identitySynchronization: undefined, inboundTrust: undefined })], ...members("removed") },
      because: "the partner object has no inboundTrust; identitySynchronization was not exported with the partner",
    },
    "neither its standing nor what it keeps is known": {
      given: { partners: [partner({ identitySynchronization: undefined })] },
      because: "no multiTenantOrganizationMember list is in the input; identitySynchronization was not exported with the partner",
    },
  },
  notApplicable: {
    "there is no multitenant organization": {
      given: { partners: [partner(trusted)], objects: { multiTenantOrganization: [{ state: "Inactive" }] } },
    },
  },
});
