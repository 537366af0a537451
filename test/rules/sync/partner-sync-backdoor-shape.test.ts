import rule from "../../../rules/sync/partner-sync-backdoor-shape.ts";
import { access, closed, defaultConfiguration, groupOne, notUnderstood, open, partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const redeems = (inboundAllowed: boolean | null) => ({ automaticUserConsentSettings: { inboundAllowed, outboundAllowed: null } });
const shape = { identitySynchronization: userSync(true), ...redeems(true), b2bCollaborationInbound: open };

testRule(rule, {
  valid: {
    "no synchronization, whatever else is unknown": {
      given: { partners: [partner({ ...shape, identitySynchronization: null, b2bCollaborationInbound: null })] },
    },
    "no redemption, whatever else is unknown": {
      given: { partners: [partner({ ...shape, ...redeems(null), identitySynchronization: undefined })] },
    },
    "inbound is scoped, whatever else is unknown": {
      given: {
        default: base,
        partners: [partner({ ...shape, b2bCollaborationInbound: access([groupOne], "all"), automaticUserConsentSettings: undefined })],
      },
    },
    "inbound is closed": { given: { default: base, partners: [partner({ ...shape, b2bCollaborationInbound: closed })] } },
    "a member of the multitenant organization": { given: { default: base, partners: [partner({ ...shape, isInMultiTenantOrganization: true })] } },
  },
  invalid: {
    "all three": {
      given: { default: base, partners: [partner(shape)] },
      finds: [
        {
          message: "backdoor",
          at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed",
          says:
            "Partner 1111…1111 is allowed to create users here, inbound automatic redemption is on, " +
            "and everyone there can reach every application here.",
          related: ["partner.json/automaticUserConsentSettings/inboundAllowed", "partner.json/b2bCollaborationInbound/applications"],
        },
      ],
    },
    "open to all but one group, from the default": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access({ except: [groupOne] }, "all") }),
        partners: [partner({ ...shape, b2bCollaborationInbound: null })],
      },
      finds: [
        {
          message: "backdoor",
          at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed",
          related: ["partner.json/automaticUserConsentSettings/inboundAllowed", "partner.json/b2bCollaborationInbound"],
        },
      ],
    },
  },
  unknown: {
    "synchronization was not exported": {
      given: { default: base, partners: [partner({ ...shape, identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
    "redemption is absent": {
      given: { default: base, partners: [partner({ ...shape, automaticUserConsentSettings: undefined })] },
      because: "the partner object has no automaticUserConsentSettings",
    },
    "inbound is not understood": {
      given: { default: base, partners: [partner({ ...shape, b2bCollaborationInbound: notUnderstood })] },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
  },
});
