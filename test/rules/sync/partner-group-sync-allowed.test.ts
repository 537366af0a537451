import rule from "../../../rules/sync/partner-group-sync-allowed.ts";
import { partner, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const groups = (isSyncAllowed: unknown) => ({ identitySynchronization: { ...userSync(false), groupSyncInbound: { isSyncAllowed } } });

testRule(rule, {
  valid: {
    "false, a null member and a null object": {
      given: {
        partners: [
          partner(groups(false)),
          partner(groups(null)),
          partner({ identitySynchronization: { groupSyncInbound: null } }),
        ],
      },
    },
    "a member of the multitenant organization": { given: { partners: [partner({ ...groups(true), isInMultiTenantOrganization: true })] } },
  },
  invalid: {
    "allowed": {
      given: { partners: [partner(groups(true))] },
      finds: [
        {
          message: "allowed",
          at: "partner.json/identitySynchronization/groupSyncInbound/isSyncAllowed",
          says: "Partner 1111…1111 is allowed to create groups here by cross-tenant synchronization.",
        },
      ],
    },
  },
  unknown: {
    "synchronization was not exported": {
      given: { partners: [partner({ identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
    "it is not understood": {
      given: { partners: [partner(groups("yes"))] },
      because: "groupSyncInbound.isSyncAllowed is not a boolean",
    },
  },
  notApplicable: {
    "nothing is stated of groups": { given: { partners: [partner({ identitySynchronization: userSync(true) })] } },
    "there is no synchronization": { given: { partners: [partner()] } },
  },
});
