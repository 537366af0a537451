import rule from "../../../rules/sync/partner-user-sync-allowed.ts";
import { fabrikam, partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "a null object": { given: { partners: [partner()] } },
    "a null member, none at all, and false": {
      given: {
        partners: [
          partner({ identitySynchronization: userSync(null) }),
          partner({ identitySynchronization: { userSyncInbound: null } }),
          partner({ identitySynchronization: {} }),
          partner({ identitySynchronization: userSync(false) }),
        ],
      },
    },
    "a member of the multitenant organization": {
      given: { partners: [partner({ isInMultiTenantOrganization: true, identitySynchronization: userSync(true) })] },
    },
    "a member of the multitenant organization, not exported": {
      given: { partners: [partner({ isInMultiTenantOrganization: true, identitySynchronization: undefined })] },
    },
    "only groups": { given: { partners: [partner({ identitySynchronization: { groupSyncInbound: { isSyncAllowed: true } } })] } },
  },
  invalid: {
    "allowed": {
      given: { partners: [partner({ identitySynchronization: userSync(true) })] },
      finds: [
        {
          message: "allowed",
          at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed",
          says: "Partner 1111…1111 is allowed to create users here by cross-tenant synchronization.",
        },
      ],
    },
    "allowed by the stand-alone object, whose id is written in another case": {
      given: {
        partners: [partner({ identitySynchronization: undefined })],
        objects: { identitySynchronization: [{ ...userSync(true), tenantId: ` ${fabrikam.toUpperCase()}` }] },
      },
      finds: [{ message: "allowed", at: "identitySynchronization.json/userSyncInbound/isSyncAllowed" }],
    },
    "a projection that holds nothing else": {
      given: { partners: [{ tenantId: fabrikam, identitySynchronization: userSync(true) }] },
      finds: [{ message: "allowed", at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed" }],
    },
  },
  unknown: {
    "it was not exported": {
      given: { partners: [partner({ identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
    "it is not understood": {
      given: { partners: [partner({ identitySynchronization: { userSyncInbound: { isSyncAllowed: "yes" } } })] },
      because: "userSyncInbound.isSyncAllowed is not a boolean",
    },
  },
});
