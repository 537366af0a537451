import type { ResourceKind } from "./resource.ts";

/**
 * The names that Graph gives the properties of the objects that the tool reads, v1.0 and beta together, with those
 * that the service is seen to return though no page names them. What is not here is "not understood", never an error.
 */

/** The properties of one type: to each its type when that is one of ours (of a list, the type of its elements), else null. */
export type Properties = ReadonlyMap<string, string | null>;

function properties(plain: string, typed: Readonly<Record<string, string>> = {}): Properties {
  const all = new Map<string, string | null>();
  for (const name of plain.split(" ").filter(Boolean)) all.set(name, null);
  for (const [name, type] of Object.entries(typed)) all.set(name, type);
  return all;
}

const b2b = "crossTenantAccessPolicyB2BSetting";
const targets = "crossTenantAccessPolicyTargetConfiguration";
const inboundOutbound = "inboundOutboundPolicyConfiguration";

const settingsOfBoth = {
  b2bCollaborationInbound: b2b,
  b2bCollaborationOutbound: b2b,
  b2bDirectConnectInbound: b2b,
  b2bDirectConnectOutbound: b2b,
  inboundTrust: "crossTenantAccessPolicyInboundTrust",
  automaticUserConsentSettings: inboundOutbound,
};

const settingsOfDefaultAndPartner = {
  ...settingsOfBoth,
  tenantRestrictions: "crossTenantAccessPolicyTenantRestrictions",
  invitationRedemptionIdentityProviderConfiguration: "defaultInvitationRedemptionIdentityProviderConfiguration",
  m365CollaborationInbound: "crossTenantAccessPolicyM365CollaborationInboundSetting",
  m365CollaborationOutbound: "crossTenantAccessPolicyM365CollaborationOutboundSetting",
  appServiceConnectInbound: "crossTenantAccessPolicyAppServiceConnectSetting",
  m365Capabilities: "m365CapabilityBase",
  crossCloudMeetingConfiguration: inboundOutbound,
  protectedContentSharing: inboundOutbound,
};

/** The properties of each type, by Graph's name of it. */
export const graphProperties: ReadonlyMap<string, Properties> = new Map([
  // What a policy holds inline (default, partners, templates) is read as objects of their own.
  [
    "crossTenantAccessPolicy",
    properties("id displayName description definition deletedDateTime allowedCloudEndpoints default partners templates"),
  ],
  [
    "crossTenantAccessPolicyConfigurationDefault",
    properties(
      "id displayName description deletedDateTime isServiceDefault blockServiceProviderOutboundAccess",
      settingsOfDefaultAndPartner,
    ),
  ],
  [
    "crossTenantAccessPolicyConfigurationPartner",
    properties(
      "id displayName description deletedDateTime tenantId isServiceProvider isInMultiTenantOrganization blockServiceProviderOutboundAccess",
      {
        ...settingsOfDefaultAndPartner,
        identitySynchronization: "crossTenantIdentitySyncPolicyPartner",
        serviceProviderConstraints: "delegatedAdminServiceProviderConstraints",
      },
    ),
  ],
  [b2b, properties("", { usersAndGroups: targets, applications: targets })],
  [targets, properties("accessType", { targets: "crossTenantAccessPolicyTarget" })],
  ["crossTenantAccessPolicyTarget", properties("target targetType")],
  [
    "crossTenantAccessPolicyInboundTrust",
    properties("isMfaAccepted isCompliantDeviceAccepted isHybridAzureADJoinedDeviceAccepted isCompliantNetworkAccepted"),
  ],
  [inboundOutbound, properties("inboundAllowed outboundAllowed")],
  [
    "crossTenantAccessPolicyTenantRestrictions",
    properties("", { usersAndGroups: targets, applications: targets, devices: "devicesFilter" }),
  ],
  ["devicesFilter", properties("mode rule")],
  [
    "defaultInvitationRedemptionIdentityProviderConfiguration",
    properties("primaryIdentityProviderPrecedenceOrder fallbackIdentityProvider"),
  ],
  ["crossTenantAccessPolicyM365CollaborationInboundSetting", properties("", { users: targets })],
  ["crossTenantAccessPolicyM365CollaborationOutboundSetting", properties("", { usersAndGroups: targets })],
  ["crossTenantAccessPolicyAppServiceConnectSetting", properties("", { applications: targets })],
  ["m365CapabilityBase", properties("id name lastModifiedDateTime", { inboundAccess: "m365CapabilityInboundAccess" })],
  ["m365CapabilityInboundAccess", properties("isAllowed", { resourceScopes: "m365CapabilityResourceScopes" })],
  [
    "m365CapabilityResourceScopes",
    properties("", { included: "m365CapabilityResourceScope", excluded: "m365CapabilityResourceScope" }),
  ],
  ["m365CapabilityResourceScope", properties("resourceId resourceType")],
  [
    "crossTenantIdentitySyncPolicyPartner",
    properties("id tenantId displayName deletedDateTime externalCloudAuthorizedApplicationId", {
      userSyncInbound: "crossTenantUserSyncInbound",
      groupSyncInbound: "crossTenantGroupSyncInbound",
    }),
  ],
  ["crossTenantUserSyncInbound", properties("isSyncAllowed")],
  ["crossTenantGroupSyncInbound", properties("isSyncAllowed")],
  [
    "delegatedAdminServiceProviderConstraints",
    properties("id allowedRoleTemplateIds createdDateTime lastModifiedDateTime"),
  ],
  ["multiTenantOrganizationPartnerConfigurationTemplate", properties("id templateApplicationLevel", settingsOfBoth)],
  [
    "multiTenantOrganizationIdentitySyncPolicyTemplate",
    properties("id templateApplicationLevel", {
      userSyncInbound: "crossTenantUserSyncInbound",
      groupSyncInbound: "crossTenantGroupSyncInbound",
    }),
  ],
  [
    "multiTenantOrganization",
    properties("id displayName description createdDateTime deletedDateTime state joinRequest tenants"),
  ],
  [
    "multiTenantOrganizationMember",
    properties(
      "id tenantId displayName deletedDateTime role state addedDateTime joinedDateTime addedByTenantId transitionDetails",
    ),
  ],
  [
    "conditionalAccessPolicy",
    properties(
      "id displayName description templateId createdDateTime modifiedDateTime deletedDateTime state conditions grantControls sessionControls",
    ),
  ],
  [
    "namedLocation",
    properties(
      "id displayName createdDateTime modifiedDateTime deletedDateTime isTrusted ipRanges countriesAndRegions countryLookupMethod includeUnknownCountriesAndRegions isCompliantNetwork compliantNetworkType",
    ),
  ],
  [
    "authenticationStrengthPolicy",
    properties(
      "id displayName description createdDateTime modifiedDateTime policyType requirementsSatisfied allowedCombinations combinationConfigurations",
    ),
  ],
  [
    "authorizationPolicy",
    properties(
      "id displayName description definition deletedDateTime allowInvitesFrom allowedToSignUpEmailBasedSubscriptions allowedToUseSSPR allowEmailVerifiedUsersToJoinOrganization allowUserConsentForRiskyApps blockMsolPowerShell defaultUserRolePermissions defaultUserRoleOverrides enabledPreviewFeatures guestUserRoleId permissionGrantPolicyIdsAssignedToDefaultUserRole",
    ),
  ],
  [
    "b2bManagementPolicy",
    properties("id displayName description definition deletedDateTime isOrganizationDefault type alternativeIdentifier keyCredentials appliesTo"),
  ],
  ["identitySecurityDefaultsEnforcementPolicy", properties("id displayName description deletedDateTime isEnabled")],
  [
    "externalIdentitiesPolicy",
    properties(
      "id displayName description deletedDateTime allowExternalIdentitiesToLeave allowDeletedIdentitiesDataRemoval",
    ),
  ],
  ["authenticationFlowsPolicy", properties("id displayName description selfServiceSignUp")],
  [
    "organization",
    properties(
      "id displayName createdDateTime deletedDateTime assignedPlans branding businessPhones certificateBasedAuthConfiguration city country countryLetterCode defaultUsageLocation directorySizeQuota extensions isMultipleDataLocationsForServicesEnabled marketingNotificationEmails mobileDeviceManagementAuthority onPremisesLastPasswordSyncDateTime onPremisesLastSyncDateTime onPremisesSyncEnabled onPremisesSyncStatus partnerInformation partnerTenantType postalCode preferredLanguage privacyProfile provisionedPlans securityComplianceNotificationMails securityComplianceNotificationPhones settings state street technicalNotificationMails tenantType verifiedDomains",
    ),
  ],
  [
    "user",
    properties(
      "id displayName userPrincipalName userType accountEnabled createdDateTime deletedDateTime creationType externalUserState externalUserStateChangeDateTime externalUserConvertedOn signInActivity sponsors identities mail mailNickname otherMails proxyAddresses imAddresses givenName surname jobTitle department companyName employeeId employeeType employeeHireDate employeeLeaveDateTime employeeOrgData officeLocation businessPhones mobilePhone faxNumber streetAddress city state postalCode country usageLocation preferredLanguage preferredDataLocation preferredName aboutMe ageGroup birthday consentProvidedForMinor legalAgeGroupClassification hireDate interests mySite pastProjects responsibilities schools skills assignedLicenses assignedPlans provisionedPlans licenseAssignmentStates licenseDetails authorizationInfo customSecurityAttributes cloudRealtimeCommunicationInfo deviceEnrollmentLimit deviceKeys infoCatalogs identityParentId isLicenseReconciliationNeeded isManagementRestricted isResourceAccount lastPasswordChangeDateTime mailboxSettings onPremisesDistinguishedName onPremisesDomainName onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime onPremisesObjectIdentifier onPremisesProvisioningErrors onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSipInfo onPremisesSyncEnabled onPremisesUserPrincipalName passwordPolicies passwordProfile print refreshTokensValidFromDateTime securityIdentifier serviceProvisioningErrors showInAddressList signInSessionsValidFromDateTime usageRights userRealtimeCommunicationInfo activities agreementAcceptances analytics appRoleAssignments appRoleAssignedResources approvals authentication calendar calendars calendarGroups calendarView cloudPCs communications contacts contactFolders createdObjects devices directReports directorySetting drive drives employeeExperience events extensions followedSites inferenceClassification informationProtection insights invitedBy joinedGroups joinedTeams mailFolders managedAppRegistrations managedDevices manager memberOf messages notifications oauth2PermissionGrants onPremisesSyncBehavior onenote onlineMeetings outlook ownedDevices ownedObjects people pendingAccessReviewInstances permissionGrants photo photos planner presence profile registeredDevices scopedRoleMemberOf security settings solutions teamwork todo transitiveMemberOf transitiveReports virtualEvents windowsInformationProtectionDeviceRegistrations",
    ),
  ],
  [
    "unifiedRoleAssignment",
    properties(
      "id condition principalId principalOrganizationId resourceScope roleDefinitionId directoryScopeId appScopeId appScope directoryScope principal roleDefinition",
    ),
  ],
  [
    "unifiedRoleAssignmentScheduleInstance",
    properties(
      "id principalId principalOrganizationId roleDefinitionId directoryScopeId appScopeId startDateTime endDateTime memberType assignmentType roleAssignmentOriginId roleAssignmentScheduleId activatedUsing appScope directoryScope principal roleDefinition",
    ),
  ],
  [
    "unifiedRoleEligibilityScheduleInstance",
    properties("id principalId principalOrganizationId roleDefinitionId directoryScopeId appScopeId startDateTime endDateTime memberType roleEligibilityScheduleId appScope directoryScope principal roleDefinition"),
  ],
  // Of applications only the owners are read: a word that is nearly one of their many other properties means nothing here.
  ["application", properties("owners")],
  ["servicePrincipal", properties("owners")],
  [
    "delegatedAdminRelationship",
    properties(
      "id displayName duration customer accessDetails status autoExtendDuration createdDateTime lastModifiedDateTime activatedDateTime endDateTime isPartnerConsentPending indirectProviderTenantId accessAssignments operations requests",
    ),
  ],
  [
    "connectedOrganization",
    properties("id displayName description createdDateTime modifiedDateTime identitySources state externalSponsors internalSponsors"),
  ],
  [
    "accessPackageAssignmentPolicy",
    properties(
      "id displayName description createdDateTime modifiedDateTime allowedTargetScope automaticRequestSettings expiration notificationSettings requestApprovalSettings requestorSettings reviewSettings specificAllowedTargets accessPackage catalog customExtensionStageSettings questions",
    ),
  ],
  [
    "accessReviewScheduleDefinition",
    properties(
      "id displayName descriptionForAdmins descriptionForReviewers createdBy createdDateTime lastModifiedDateTime status scope instanceEnumerationScope reviewers fallbackReviewers backupReviewers additionalNotificationRecipients settings stageSettings instances",
    ),
  ],
  // Of these only what is read: a word that is nearly one of their many other properties means nothing here.
  ["signIn", properties("createdDateTime appId homeTenantId resourceTenantId crossTenantAccessType signInEventTypes isInteractive")],
  ["directoryAudit", properties("id activityDateTime activityDisplayName additionalDetails category correlationId initiatedBy loggedByService operationType result resultReason targetResources userAgent")],
  ["relatedTenant", properties("id createdDateTime b2BRegistrationMetrics b2BSignInActivityMetrics appB2BSignInActivityMetrics multiTenantApplicationMetrics billingMetrics isMicrosoftInfrastructure")],
  ["tenantInformation", properties("tenantId displayName defaultDomainName federationBrandName")],
  ["group", properties("id deletedDateTime")],
  ["directoryObject", properties("id deletedDateTime")],
  ["crossTenantAccessSettings", properties("id networkPacketTaggingStatus dataPlaneTaggingOptions")],
]);

const typeNames: Partial<Readonly<Record<ResourceKind, string>>> = {
  crossTenantAccessPolicyDefault: "crossTenantAccessPolicyConfigurationDefault",
  crossTenantAccessPolicyPartner: "crossTenantAccessPolicyConfigurationPartner",
  identitySynchronization: "crossTenantIdentitySyncPolicyPartner",
};

/** Graph's name of the type of a kind of object. */
export function typeOfKind(kind: ResourceKind): string {
  return typeNames[kind] ?? kind;
}

const crossTenantKinds: ReadonlySet<ResourceKind> = new Set([
  "crossTenantAccessPolicy",
  "crossTenantAccessPolicyDefault",
  "crossTenantAccessPolicyPartner",
  "identitySynchronization",
  "multiTenantOrganizationPartnerConfigurationTemplate",
  "multiTenantOrganizationIdentitySyncPolicyTemplate",
]);

/** Whether a kind belongs to the cross-tenant access policy: of these every property is known, of the others only the top level. */
export function isCrossTenantKind(kind: ResourceKind): boolean {
  return crossTenantKinds.has(kind);
}
