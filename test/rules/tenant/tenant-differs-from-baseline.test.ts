import rule from "../../../rules/tenant/tenant-differs-from-baseline.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, groupOne, groupTwo, notUnderstood, open, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

/** The lab, held against headquarters. */
const lab = (own: JsonObject | undefined, baseline: JsonObject = defaultConfiguration()): Given => ({
  name: "lab",
  ...(own && { default: own }),
  siblings: [{ name: "hq", default: baseline }],
  baselineTenant: "hq",
});
const redemption = (order: readonly unknown[], fallbackIdentityProvider = "emailOneTimePasscode") => ({
  invitationRedemptionIdentityProviderConfiguration: { primaryIdentityProviderPrecedenceOrder: order, fallbackIdentityProvider },
});
const redeemed = "default.json/invitationRedemptionIdentityProviderConfiguration";

testRule(rule, {
  valid: {
    "the same in another order and spelling": {
      given: lab(
        defaultConfiguration({ b2bCollaborationOutbound: access([groupTwo, groupOne, groupOne], [appTwo.toUpperCase(), appOne]), inboundTrust: trust({ mfa: null }) }),
        defaultConfiguration({ b2bCollaborationOutbound: access([groupOne, groupTwo], [appOne, appTwo]) }),
      ),
    },
    "untouched here, spelt out there": {
      given: lab(
        { isServiceDefault: true },
        defaultConfiguration({ b2bCollaborationInbound: open, b2bCollaborationOutbound: open, ...redemption(["azureActiveDirectory", "externalFederation", "socialIdentityProviders"], "defaultConfiguredIdp") }),
      ),
      options: { properties: ["b2bCollaborationInbound", "b2bCollaborationOutbound", "inboundTrust", "tenantRestrictions", "invitationRedemptionIdentityProviderConfiguration"] },
    },
    "a property that nobody asks about": { given: lab(defaultConfiguration({ b2bCollaborationInbound: open })), options: { properties: ["inboundTrust"] } },
    "national clouds do not have the newer properties": { given: { ...lab(defaultConfiguration({ tenantRestrictions: undefined, m365CollaborationInbound: open })), cloud: "china" } },
  },
  invalid: {
    "a reach": {
      given: lab(defaultConfiguration({ b2bCollaborationInbound: open })),
      finds: [
        {
          message: "differs",
          at: "default.json/b2bCollaborationInbound/applications",
          says: "The tenant differs from hq, the baseline, in inbound B2B collaboration of the default.",
          related: ["hq/default.json/b2bCollaborationInbound/usersAndGroups"],
        },
      ],
    },
    "tighter is different, too": {
      given: lab(defaultConfiguration({ b2bCollaborationOutbound: closed })),
      finds: [{ message: "differs", at: "default.json/b2bCollaborationOutbound/usersAndGroups" }],
    },
    "the same reach with other targets, and the trust": {
      given: lab(defaultConfiguration({ b2bCollaborationOutbound: access("all", [appOne]), inboundTrust: trust({ compliant: true }) })),
      finds: [
        { message: "differs", at: "default.json/b2bCollaborationOutbound/usersAndGroups" },
        { message: "differs", at: "default.json/inboundTrust", says: "The tenant differs from hq, the baseline, in the trust settings of the default." },
      ],
    },
    "the redemption order, which counts": {
      given: lab(defaultConfiguration(redemption(["azureActiveDirectory", "socialIdentityProviders", "externalFederation"]))),
      finds: [{ message: "differs", at: redeemed, related: ["hq/default.json/invitationRedemptionIdentityProviderConfiguration"] }],
    },
    "the fallback": {
      given: lab(defaultConfiguration(redemption(["azureActiveDirectory", "externalFederation", "socialIdentityProviders"], "microsoftAccount"))),
      finds: [{ message: "differs", at: redeemed }],
    },
  },
  unknown: {
    "no default here": { given: lab(undefined), because: "the default configuration is not in the input" },
    "no default there": {
      given: { name: "lab", default: defaultConfiguration(), siblings: [{ name: "hq" }], baselineTenant: "hq" },
      because: "the default configuration is not in the input",
    },
    "a setting that is not understood": {
      given: lab(defaultConfiguration({ b2bDirectConnectInbound: notUnderstood })),
      because: "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood",
    },
    "an order that is none": {
      given: lab(defaultConfiguration({ invitationRedemptionIdentityProviderConfiguration: { primaryIdentityProviderPrecedenceOrder: "azureActiveDirectory" } })),
      because: "invitationRedemptionIdentityProviderConfiguration does not state its order and its fallback",
    },
    "a claim that is not there": {
      given: lab(defaultConfiguration({ inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false } })),
      because: "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    },
  },
  notApplicable: {
    "a single tenant": { given: { default: defaultConfiguration() } },
    "no baseline": { given: { name: "lab", default: defaultConfiguration(), siblings: [{ name: "hq", default: defaultConfiguration({ b2bCollaborationInbound: open }) }] } },
    "the baseline itself": { given: { ...lab(defaultConfiguration({ b2bCollaborationInbound: open })), baselineTenant: "lab" } },
  },
});
