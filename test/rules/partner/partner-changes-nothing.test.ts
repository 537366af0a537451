import rule from "../../../rules/partner/partner-changes-nothing.ts";
import { closed, defaultConfiguration, partner, trust, userSync } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const policy = (allowedCloudEndpoints: unknown) => ({ crossTenantAccessPolicy: [{ allowedCloudEndpoints }] });

testRule(rule, {
  valid: {
    "one closed setting": { given: { partners: [partner({ b2bCollaborationInbound: closed })] } },
    "trust is stated, though nothing is trusted": { given: { partners: [partner({ inboundTrust: trust() })] } },
    "automatic redemption is on": {
      given: { partners: [partner({ automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: true } })] },
    },
    "user synchronization is allowed, in a projection that holds nothing else": {
      given: { partners: [{ tenantId: partner().tenantId, identitySynchronization: userSync(true) }] },
    },
    "group synchronization is allowed": {
      given: { partners: [partner({ identitySynchronization: { groupSyncInbound: { isSyncAllowed: true } } })] },
    },
    "user synchronization is allowed by the stand-alone object": {
      given: {
        partners: [partner({ identitySynchronization: undefined })],
        objects: { identitySynchronization: [userSync(true)] },
      },
    },
    "a capability is given to it": {
      given: { partners: [partner({ m365Capabilities: [{ name: "label", inboundAccess: { isAllowed: true } }] })] },
    },
    "service provider access is stated": { given: { partners: [partner({ blockServiceProviderOutboundAccess: true })] } },
    "a property that this version does not know holds something": { given: { partners: [partner({ quantumTrust: { enabled: true } })] } },
  },
  invalid: {
    "everything is null": {
      given: { default: defaultConfiguration(), partners: [partner()] },
      finds: [
        {
          message: "nothing",
          at: "partner.json",
          says: "Partner 1111…1111 has an entry that changes nothing: the default applies with it and without it.",
        },
      ],
    },
    "newer keys are absent, redemption is false, and synchronization is stated to be off": {
      given: {
        partners: [
          partner({
            tenantRestrictions: undefined,
            m365CollaborationInbound: undefined,
            m365CollaborationOutbound: undefined,
            appServiceConnectInbound: undefined,
            automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: null },
            identitySynchronization: { userSyncInbound: { isSyncAllowed: null }, groupSyncInbound: null },
          }),
        ],
      },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
    "the object of redemption is null": {
      given: { partners: [partner({ automaticUserConsentSettings: null })] },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
    "empty capabilities, nulls and annotations say nothing": {
      given: {
        partners: [
          partner({
            m365Capabilities: [],
            crossCloudMeetingConfiguration: { inboundAllowed: null, outboundAllowed: null },
            blockServiceProviderOutboundAccess: null,
            "tenantId@odata.type": "#String",
          }),
        ],
      },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
    "no other cloud is let in": {
      given: { partners: [partner()], objects: policy([]) },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
    "the only cloud that is let in is our own, or none at all": {
      given: { partners: [partner()], objects: policy([" MicrosoftOnline.com", "cloud.example"]) },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
    "our own cloud is not the public one": {
      given: { cloud: "usgov", partners: [partner()], objects: policy(["microsoftonline.us"]) },
      finds: [{ message: "nothing", at: "partner.json" }],
    },
  },
  unknown: {
    "another cloud is let in, where existing is the point": {
      given: { partners: [partner()], objects: policy(["microsoftonline.com", "microsoftonline.us"]) },
      because: "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible",
    },
    "the public cloud is let in, and is not our own": {
      given: { cloud: "china", partners: [partner()], objects: policy(["microsoftonline.com"]) },
      because: "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible",
    },
    "what is let in is no list of texts": {
      given: { partners: [partner()], objects: policy([1]) },
      because: "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible",
    },
    "core keys are absent": {
      given: { partners: [partner({ b2bDirectConnectInbound: undefined, inboundTrust: undefined })] },
      because: "the partner object has no b2bDirectConnectInbound; the partner object has no inboundTrust",
    },
    "redemption is absent": {
      given: { partners: [partner({ automaticUserConsentSettings: undefined })] },
      because: "the partner object has no automaticUserConsentSettings",
    },
    "a member of redemption is absent": {
      given: { partners: [partner({ automaticUserConsentSettings: { inboundAllowed: null } })] },
      because: "automaticUserConsentSettings has no outboundAllowed",
    },
    "synchronization was not exported": {
      given: { partners: [partner({ identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
  },
  notApplicable: {
    "a service provider": { given: { partners: [partner({ isServiceProvider: true })] } },
    "a member of the multitenant organization": { given: { partners: [partner({ isInMultiTenantOrganization: true })] } },
    "Microsoft Support": { given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" })] } },
  },
});
