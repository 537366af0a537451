import rule from "../../../rules/conditional-access/ca-device-control-untrusted.ts";
import { Place } from "../../../src/model/place.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { access, defaultConfiguration, fabrikam, groupOne, northwind, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const noPartners = { file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner" as const, place: Place.root("partners.json") }] };
const openDefault = defaultConfiguration({ b2bCollaborationInbound: open });
const given = (parts: Parameters<typeof policy>[0], more: Given = {}): Given => ({
  default: openDefault,
  facts: [noPartners],
  objects: { conditionalAccessPolicy: [policy({ users: { includeUsers: ["All"] }, ...parts })] },
  ...more,
});
const both = grant(["mfa", "compliantDevice"], { operator: "AND" });
const at = "conditionalAccessPolicy.json/grantControls";
const scoped = { b2bCollaborationInbound: access([groupOne], "all") };

testRule(rule, {
  valid: {
    "nobody is let in": { given: given({ grant: both }, { default: defaultConfiguration() }) },
    "who is let in is trusted": {
      given: given({ grant: both }, { default: defaultConfiguration(), partners: [partner({ ...scoped, inboundTrust: trust({ compliant: true }) })] }),
    },
    "multifactor authentication is another way": { given: given({ grant: grant(["mfa", "compliantDevice"]) }) },
    "one of two devices is trusted": {
      given: given({ grant: grant(["compliantDevice", "domainJoinedDevice"]) }, { default: defaultConfiguration({ b2bCollaborationInbound: open, inboundTrust: trust({ hybrid: true }) }) }),
    },
    "the policy is about another tenant": {
      given: given({ grant: both, users: { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest", [northwind]) } }, {
        default: defaultConfiguration(),
        partners: [partner(scoped), partner({ tenantId: northwind })],
      }),
    },
  },
  invalid: {
    "of everyone": {
      given: given({ grant: both, displayName: "Managed devices" }),
      finds: [
        {
          message: "locked",
          at,
          says:
            'Policy "Managed devices" requires compliantDevice, and a tenant without settings of its own is not trusted for that, ' +
            "so none of its users can meet it.",
        },
      ],
    },
    "every way is closed": { given: given({ grant: grant(["compliantDevice", "domainJoinedDevice", "approvedApplication"]) }), finds: [{ message: "locked", at }] },
    "of one partner": {
      given: given({ grant: grant(["domainJoinedDevice"]) }, {
        default: defaultConfiguration(),
        partners: [partner({ ...scoped, tenantId: northwind, inboundTrust: trust({ hybrid: true }) }), partner({ ...scoped, displayName: "Fabrikam" })],
      }),
      finds: [{ message: "locked", at, says: 'Policy "Guests" requires domainJoinedDevice, and Fabrikam (1111…1111) is not trusted for that, so none of its users can meet it.' }],
    },
    "the one of two that is not trusted": {
      given: given({ grant: grant(["domainJoinedDevice", "compliantDevice"], { operator: "AND" }) }, {
        default: defaultConfiguration({ b2bCollaborationInbound: open, inboundTrust: trust({ compliant: true }) }),
      }),
      finds: [
        {
          message: "locked",
          at,
          says: 'Policy "Guests" requires domainJoinedDevice, and a tenant without settings of its own is not trusted for that, so none of its users can meet it.',
        },
      ],
    },
    "direct connect users": {
      given: given({ grant: both, users: { includeGuestsOrExternalUsers: guests("b2bDirectConnectUser", [fabrikam]) } }, {
        default: defaultConfiguration(),
        partners: [partner({ b2bDirectConnectInbound: open })],
      }),
      finds: [{ message: "locked", at }],
    },
  },
  unknown: {
    "the default is not in the input": {
      given: { facts: [noPartners], objects: { conditionalAccessPolicy: [policy({ grant: both })] } },
      because: "the default configuration is not in the input",
    },
    "partners are not in the input": {
      given: { default: defaultConfiguration(), objects: { conditionalAccessPolicy: [policy({ grant: both })] } },
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "trust that is not stated": {
      given: given({ grant: both }, { default: defaultConfiguration({ b2bCollaborationInbound: open, inboundTrust: { isMfaAccepted: true } }) }),
      because: "inboundTrust has no isCompliantDeviceAccepted",
    },
  },
  notApplicable: {
    "no device": { given: given({}) },
    "block": { given: given({ grant: grant(["block"]) }) },
    "nobody from outside": { given: given({ grant: both, users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] } }) },
    "it only reports": { given: given({ grant: both, state: "enabledForReportingButNotEnforced" }) },
  },
});
