/** What people call the object that a property belongs to, by Graph's name of its type. */
const owners: ReadonlyMap<string, string> = new Map([
  ["crossTenantAccessPolicy", "the cross-tenant access policy"],
  ["crossTenantAccessPolicyConfigurationDefault", "the default"],
  ["crossTenantAccessPolicyConfigurationPartner", "a partner"],
  ["crossTenantAccessPolicyB2BSetting", "a B2B setting"],
  ["crossTenantAccessPolicyTargetConfiguration", "one half of a setting"],
  ["crossTenantAccessPolicyTarget", "a target"],
  ["crossTenantAccessPolicyInboundTrust", "the trust settings"],
  ["inboundOutboundPolicyConfiguration", "a setting with an inbound and an outbound half"],
  ["crossTenantAccessPolicyTenantRestrictions", "tenant restrictions"],
  ["devicesFilter", "a device filter"],
  ["defaultInvitationRedemptionIdentityProviderConfiguration", "the redemption order"],
  ["crossTenantAccessPolicyM365CollaborationInboundSetting", "inbound Microsoft 365 collaboration"],
  ["crossTenantAccessPolicyM365CollaborationOutboundSetting", "outbound Microsoft 365 collaboration"],
  ["crossTenantAccessPolicyAppServiceConnectSetting", "app service connect"],
  ["m365CapabilityBase", "a Microsoft 365 capability"],
  ["m365CapabilityInboundAccess", "the inbound access of a Microsoft 365 capability"],
  ["m365CapabilityResourceScopes", "the scopes of a Microsoft 365 capability"],
  ["m365CapabilityResourceScope", "a scope of a Microsoft 365 capability"],
  ["crossTenantIdentitySyncPolicyPartner", "the synchronization settings of a partner"],
  ["crossTenantUserSyncInbound", "user synchronization"],
  ["crossTenantGroupSyncInbound", "group synchronization"],
  ["delegatedAdminServiceProviderConstraints", "the constraints of a service provider"],
  ["multiTenantOrganizationPartnerConfigurationTemplate", "the partner template of the multitenant organization"],
  ["multiTenantOrganizationIdentitySyncPolicyTemplate", "the synchronization template of the multitenant organization"],
  ["multiTenantOrganization", "the multitenant organization"],
  ["multiTenantOrganizationMember", "a member of the multitenant organization"],
  ["conditionalAccessPolicy", "a Conditional Access policy"],
  ["namedLocation", "a named location"],
  ["authenticationStrengthPolicy", "an authentication strength"],
  ["authorizationPolicy", "the authorization policy"],
  ["b2bManagementPolicy", "the B2B management policy"],
  ["identitySecurityDefaultsEnforcementPolicy", "the security defaults"],
  ["externalIdentitiesPolicy", "the external identities policy"],
  ["authenticationFlowsPolicy", "the authentication flows policy"],
  ["organization", "the organization"],
]);

/** The owner of a property in people's words; Graph's name of the type where there are none. */
export function ownerInWords(type: string): string {
  return owners.get(type) ?? type;
}
