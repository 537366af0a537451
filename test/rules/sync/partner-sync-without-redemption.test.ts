import rule from "../../../rules/sync/partner-sync-without-redemption.ts";
import { partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const redeems = (inboundAllowed: boolean | null) => ({ automaticUserConsentSettings: { inboundAllowed, outboundAllowed: null } });

testRule(rule, {
  valid: {
    "both": { given: { partners: [partner({ identitySynchronization: userSync(true), ...redeems(true) })] } },
    "redemption is on, whatever is unknown of synchronization": {
      given: { partners: [partner({ identitySynchronization: undefined, ...redeems(true) })] },
    },
  },
  invalid: {
    "redemption is null": {
      given: { partners: [partner({ identitySynchronization: userSync(true) })] },
      finds: [
        {
          message: "half",
          at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed",
          says:
            "Partner 1111…1111 is allowed to synchronize users, " +
            "which does not work while inbound automatic redemption is off.",
          related: ["partner.json/automaticUserConsentSettings/inboundAllowed"],
        },
      ],
    },
    "redemption is false, or its object null": {
      given: {
        partners: [
          partner({ identitySynchronization: userSync(true), ...redeems(false) }),
          partner({ identitySynchronization: userSync(true), automaticUserConsentSettings: null }),
        ],
      },
      finds: [
        { message: "half", at: "partner.json/identitySynchronization/userSyncInbound/isSyncAllowed" },
        {
          message: "half",
          at: "partner-2.json/identitySynchronization/userSyncInbound/isSyncAllowed",
          related: ["partner-2.json/automaticUserConsentSettings"],
        },
      ],
    },
  },
  unknown: {
    "synchronization was not exported and redemption is off": {
      given: { partners: [partner({ identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
    "redemption is absent": {
      given: { partners: [partner({ identitySynchronization: userSync(true), automaticUserConsentSettings: undefined })] },
      because: "the partner object has no automaticUserConsentSettings",
    },
  },
  notApplicable: {
    "no synchronization": { given: { partners: [partner({ ...redeems(true) }), partner({ automaticUserConsentSettings: undefined })] } },
  },
});
