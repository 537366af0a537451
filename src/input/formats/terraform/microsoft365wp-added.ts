import type { JsonObject } from "../../../model/resource.ts";

/**
 * What the provider microsoft365wp adds to a configuration that leaves it out: "The _provider_ default value is …" on
 * its pages. It adds to the default and to the singletons, never targets to a partner: there an absent list is empty.
 */

const everyone = [{ target: "AllUsers", targetType: "user" }];
const everything = [{ target: "AllApplications", targetType: "application" }];

function all(accessType: "allowed" | "blocked"): JsonObject {
  return { usersAndGroups: { accessType, targets: everyone }, applications: { accessType, targets: everything } };
}

/** Of `cross_tenant_access_policy_configuration_default`. */
export const addedToDefault: JsonObject = {
  b2bCollaborationInbound: all("allowed"),
  b2bCollaborationOutbound: all("allowed"),
  b2bDirectConnectInbound: all("blocked"),
  b2bDirectConnectOutbound: all("blocked"),
  tenantRestrictions: all("blocked"),
  inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
  automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  invitationRedemptionIdentityProviderConfiguration: {
    primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
    fallbackIdentityProvider: "defaultConfiguredIdp",
  },
};

/** Of `cross_tenant_access_policy_configuration_partner`: nothing, and null inherits. */
export const leftToDefault: JsonObject = {
  b2bCollaborationInbound: null,
  b2bCollaborationOutbound: null,
  b2bDirectConnectInbound: null,
  b2bDirectConnectOutbound: null,
  tenantRestrictions: null,
  inboundTrust: null,
  automaticUserConsentSettings: null,
};

/** Of `cross_tenant_access_policy`. */
export const addedToPolicy: JsonObject = { allowedCloudEndpoints: [] };

/** Of `authentication_flows_policy`. */
export const addedToFlows: JsonObject = { selfServiceSignUp: { isEnabled: false } };

/** Of `authorization_policy`, as far as it is judged. */
export const addedToAuthorization: JsonObject = {
  allowInvitesFrom: "everyone",
  guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
  allowEmailVerifiedUsersToJoinOrganization: false,
  allowedToSignUpEmailBasedSubscriptions: true,
};
