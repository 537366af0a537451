import rule from "../../../rules/sync/partner-auto-redemption-unapproved.ts";
import { partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const consent = (inboundAllowed: boolean | null, outboundAllowed: boolean | null) => ({
  automaticUserConsentSettings: { inboundAllowed, outboundAllowed },
});

testRule(rule, {
  valid: {
    "a member of the multitenant organization": { given: { partners: [partner({ ...consent(true, true), isInMultiTenantOrganization: true })] } },
    "a member of it, of which nothing else is known": {
      given: { partners: [partner({ automaticUserConsentSettings: undefined, isInMultiTenantOrganization: true })] },
    },
  },
  invalid: {
    "both directions": {
      given: { partners: [partner(consent(true, true))] },
      finds: [
        {
          message: "inbound",
          at: "partner.json/automaticUserConsentSettings/inboundAllowed",
          says:
            "Partner 1111…1111: inbound automatic redemption is on without user synchronization, " +
            "so nobody from there is asked for consent once their side turns on its half.",
        },
        {
          message: "outbound",
          at: "partner.json/automaticUserConsentSettings/outboundAllowed",
          says:
            "Partner 1111…1111: outbound automatic redemption is on, " +
            "so nobody from here is asked for consent once their side turns on its half.",
        },
      ],
    },
    "outbound, while synchronization explains inbound": {
      given: { partners: [partner({ ...consent(true, true), identitySynchronization: userSync(true) })] },
      finds: [{ message: "outbound", at: "partner.json/automaticUserConsentSettings/outboundAllowed" }],
    },
    "outbound, while inbound is not stated": {
      given: { partners: [partner({ automaticUserConsentSettings: { outboundAllowed: true } })] },
      finds: [{ message: "outbound", at: "partner.json/automaticUserConsentSettings/outboundAllowed" }],
    },
  },
  unknown: {
    "the object is absent": {
      given: { partners: [partner({ automaticUserConsentSettings: undefined })] },
      because: "the partner object has no automaticUserConsentSettings",
    },
    "a member is absent": {
      given: { partners: [partner({ automaticUserConsentSettings: { inboundAllowed: null } })] },
      because: "automaticUserConsentSettings has no outboundAllowed",
    },
    "inbound is on and synchronization was not exported": {
      given: { partners: [partner({ ...consent(true, null), identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
  },
  notApplicable: {
    "neither": { given: { partners: [partner(consent(false, null)), partner({ automaticUserConsentSettings: null })] } },
    "neither, whatever is unknown of synchronization": { given: { partners: [partner({ identitySynchronization: undefined })] } },
    "inbound only, with user synchronization": {
      given: { partners: [partner({ ...consent(true, false), identitySynchronization: userSync(true) })] },
    },
  },
});
