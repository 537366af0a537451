const everyone = (accessType: "allowed" | "blocked"): unknown => ({
  usersAndGroups: { accessType, targets: [{ target: "AllUsers", targetType: "user" }] },
  applications: { accessType, targets: [{ target: "AllApplications", targetType: "application" }] },
});

/**
 * What a default configuration that was never customised means, where Microsoft documents it (Microsoft Learn,
 * "Cross-tenant access settings API overview" and "Reset to system default"). Properties that were only observed
 * are left out on purpose: without a promise the answer is unknown.
 */
export const serviceDefaults: Readonly<Record<string, unknown>> = {
  b2bCollaborationInbound: everyone("allowed"),
  b2bCollaborationOutbound: everyone("allowed"),
  b2bDirectConnectInbound: everyone("blocked"),
  b2bDirectConnectOutbound: everyone("blocked"),
  tenantRestrictions: everyone("blocked"),
  inboundTrust: {
    isMfaAccepted: false,
    isCompliantDeviceAccepted: false,
    isHybridAzureADJoinedDeviceAccepted: false,
  },
  automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  invitationRedemptionIdentityProviderConfiguration: {
    primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
    fallbackIdentityProvider: "defaultConfiguredIdp",
  },
  blockServiceProviderOutboundAccess: false,
};
