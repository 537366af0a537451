import rule from "../../../rules/sync/tenant-mto-template-loosens-partners.ts";
import { access, closed, defaultConfiguration, groupOne, notUnderstood, open, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const everywhere = "newPartners,existingPartners";
const template = (members: Record<string, unknown>, templateApplicationLevel: unknown = everywhere) => ({
  multiTenantOrganizationPartnerConfigurationTemplate: [
    { templateApplicationLevel, inboundTrust: null, automaticUserConsentSettings: null, b2bCollaborationInbound: null, ...members },
  ],
});
const sync = (isSyncAllowed: unknown, templateApplicationLevel: unknown = everywhere) => ({
  multiTenantOrganizationIdentitySyncPolicyTemplate: [{ templateApplicationLevel, userSyncInbound: { isSyncAllowed } }],
});
const at = "multiTenantOrganizationPartnerConfigurationTemplate.json";

testRule(rule, {
  valid: {
    "it sets what the default says": {
      given: { default: base, objects: template({ inboundTrust: trust(), b2bCollaborationInbound: closed }) },
    },
    "it opens what the default opens": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: open }), objects: template({ b2bCollaborationInbound: open }) },
    },
    "it scopes": { given: { default: base, objects: template({ b2bCollaborationInbound: access([groupOne], "all") }) } },
    "it turns redemption off": {
      given: { default: base, objects: template({ automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false } }) },
    },
    "synchronization is off": { given: { default: base, objects: sync(false) } },
    "nothing is wider, whatever its level": { given: { default: base, objects: template({ inboundTrust: trust() }, "someday") } },
  },
  invalid: {
    "trust, redemption and open access": {
      given: {
        default: base,
        objects: template({
          inboundTrust: trust({ mfa: true, compliant: true }),
          automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null },
          b2bCollaborationInbound: access({ except: [groupOne] }, "all"),
          b2bDirectConnectInbound: access([groupOne], "all"),
        }),
      },
      finds: [
        {
          message: "wider",
          at,
          says:
            "The tenant has a partner configuration template that is applied to existing partners too, wider than the default in " +
            "b2bCollaborationInbound, inboundTrust.isMfaAccepted, inboundTrust.isCompliantDeviceAccepted " +
            "and automaticUserConsentSettings.inboundAllowed.",
        },
      ],
    },
    "one finding a template": {
      given: { default: base, objects: { ...template({ inboundTrust: trust({ hybrid: true }) }, "ExistingPartners"), ...sync(true, " existingPartners ,newPartners") } },
      finds: [
        { message: "wider", at },
        {
          message: "wider",
          at: "multiTenantOrganizationIdentitySyncPolicyTemplate.json",
          says:
            "The tenant has an identity synchronization template that is applied to existing partners too, " +
            "wider than the default in userSyncInbound.isSyncAllowed.",
        },
      ],
    },
    "redemption is always wider, without a default and beside what cannot be compared": {
      given: { objects: template({ automaticUserConsentSettings: { inboundAllowed: true }, inboundTrust: trust({ mfa: true }) }) },
      finds: [{ message: "wider", at }],
    },
  },
  unknown: {
    "no template is in the input": { given: { default: base }, because: "no template of the multitenant organization is in the input" },
    "the default is not in the input": {
      given: { objects: template({ inboundTrust: trust({ mfa: true }) }) },
      because: "the default configuration is not in the input",
    },
    "a setting that is not understood": {
      given: { default: base, objects: template({ b2bCollaborationInbound: notUnderstood }) },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "no level": {
      given: { default: base, objects: template({ inboundTrust: trust({ mfa: true }) }, null) },
      because: "the template does not state templateApplicationLevel",
    },
    "a level that is not understood": {
      given: { default: base, objects: template({ inboundTrust: trust({ mfa: true }) }, "newPartners,someday") },
      because: "templateApplicationLevel has a word that is not understood",
    },
  },
  notApplicable: {
    "every member is null": { given: { default: base, objects: template({ automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null } }) } },
    "only for new partners": { given: { default: base, objects: { ...template({ inboundTrust: trust({ mfa: true }) }, "newPartners"), ...sync(true, "none") } } },
  },
});
