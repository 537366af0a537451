import type { Rule } from "../src/lint/rule.ts";
import accessHalfBlocked from "./access/access-half-blocked.ts";
import accessIncomplete from "./access/access-incomplete.ts";
import targetDeleted from "./access/target-deleted.ts";
import targetNotUnderstood from "./access/target-not-understood.ts";
import targetRedundant from "./access/target-redundant.ts";
import targetTypeMismatch from "./access/target-type-mismatch.ts";
import guestDirectoryAccessLikeMembers from "./authorization/guest-directory-access-like-members.ts";
import guestDirectoryAccessNotRestricted from "./authorization/guest-directory-access-not-restricted.ts";
import guestEmailVerifiedJoinEnabled from "./authorization/guest-email-verified-join-enabled.ts";
import guestInvitationDomainsBlockList from "./authorization/guest-invitation-domains-block-list.ts";
import guestInvitationDomainsBothLists from "./authorization/guest-invitation-domains-both-lists.ts";
import guestInvitationDomainsUnrestricted from "./authorization/guest-invitation-domains-unrestricted.ts";
import guestInvitesOpenToEveryone from "./authorization/guest-invites-open-to-everyone.ts";
import guestInvitesOpenToMembers from "./authorization/guest-invites-open-to-members.ts";
import guestSelfServiceSignupEnabled from "./authorization/guest-self-service-signup-enabled.ts";
import partnerBlockedButDomainAllowed from "./authorization/partner-blocked-but-domain-allowed.ts";
import partnerOpenButDomainRefused from "./authorization/partner-open-but-domain-refused.ts";
import catalogEntryExpired from "./catalog/catalog-entry-expired.ts";
import catalogEntryIncomplete from "./catalog/catalog-entry-incomplete.ts";
import catalogEntryInvalid from "./catalog/catalog-entry-invalid.ts";
import catalogEntryWithoutPartner from "./catalog/catalog-entry-without-partner.ts";
import catalogOwnerMissing from "./catalog/catalog-owner-missing.ts";
import catalogReviewOverdue from "./catalog/catalog-review-overdue.ts";
import partnerNotInCatalog from "./catalog/partner-not-in-catalog.ts";
import caDeviceControlUntrusted from "./conditional-access/ca-device-control-untrusted.ts";
import caExternalTenantUnknown from "./conditional-access/ca-external-tenant-unknown.ts";
import caGuestMfaMissing from "./conditional-access/ca-guest-mfa-missing.ts";
import caGuestScopeEmpty from "./conditional-access/ca-guest-scope-empty.ts";
import caGuestSessionTooLong from "./conditional-access/ca-guest-session-too-long.ts";
import caGuestsExcludedFromSignInRisk from "./conditional-access/ca-guests-excluded-from-sign-in-risk.ts";
import caPoliciesInertUnderSecurityDefaults from "./conditional-access/ca-policies-inert-under-security-defaults.ts";
import caServiceProviderExcludedEverywhere from "./conditional-access/ca-service-provider-excluded-everywhere.ts";
import caStrengthUnreachableForGuests from "./conditional-access/ca-strength-unreachable-for-guests.ts";
import caTenantExcludedFromMfa from "./conditional-access/ca-tenant-excluded-from-mfa.ts";
import caUnsupportedControlForGuests from "./conditional-access/ca-unsupported-control-for-guests.ts";
import defaultAutoRedemptionSet from "./default/default-auto-redemption-set.ts";
import defaultBlocksEncryptedMail from "./default/default-blocks-encrypted-mail.ts";
import defaultCapabilityAllowed from "./default/default-capability-allowed.ts";
import defaultDirectConnectAllowed from "./default/default-direct-connect-allowed.ts";
import defaultInboundOpen from "./default/default-inbound-open.ts";
import defaultInboundScopedToUsers from "./default/default-inbound-scoped-to-users.ts";
import defaultM365AccessOpen from "./default/default-m365-access-open.ts";
import defaultNeverCustomised from "./default/default-never-customised.ts";
import defaultOutboundOpen from "./default/default-outbound-open.ts";
import defaultRedemptionOrderWeak from "./default/default-redemption-order-weak.ts";
import defaultTenantRestrictionsOpen from "./default/default-tenant-restrictions-open.ts";
import defaultTrustsDevicesOfEveryTenant from "./default/default-trusts-devices-of-every-tenant.ts";
import defaultTrustsMfaOfEveryTenant from "./default/default-trusts-mfa-of-every-tenant.ts";
import exceptionExpired from "./exception/exception-expired.ts";
import exceptionExpiresSoon from "./exception/exception-expires-soon.ts";
import exceptionInvalid from "./exception/exception-invalid.ts";
import exceptionTooLong from "./exception/exception-too-long.ts";
import exceptionUnused from "./exception/exception-unused.ts";
import exceptionValueChanged from "./exception/exception-value-changed.ts";
import guestAccessReviewMissing from "./guest/guest-access-review-missing.ts";
import guestInactive from "./guest/guest-inactive.ts";
import guestInvitationNotRedeemed from "./guest/guest-invitation-not-redeemed.ts";
import guestOwnsApplication from "./guest/guest-owns-application.ts";
import guestPrivilegedRole from "./guest/guest-privileged-role.ts";
import guestWithoutSponsor from "./guest/guest-without-sponsor.ts";
import accessNobodyCanSatisfy from "./external-access/access-nobody-can-satisfy.ts";
import accessPolicyRedundant from "./external-access/access-policy-redundant.ts";
import accessOpenWithoutMfa from "./external-access/access-open-without-mfa.ts";
import fileDefaultDuplicated from "./input/file-default-duplicated.ts";
import fileKeyDuplicated from "./input/file-key-duplicated.ts";
import fileKeyMisspelt from "./input/file-key-misspelt.ts";
import fileObjectDuplicated from "./input/file-object-duplicated.ts";
import filePartialPage from "./input/file-partial-page.ts";
import filePropertyNotUnderstood from "./input/file-property-not-understood.ts";
import fileTerraformSyncCollision from "./input/file-terraform-sync-collision.ts";
import partnerChangesNothing from "./partner/partner-changes-nothing.ts";
import partnerDirectConnectOpen from "./partner/partner-direct-connect-open.ts";
import partnerDuplicate from "./partner/partner-duplicate.ts";
import partnerIdenticalToDefault from "./partner/partner-identical-to-default.ts";
import partnerInboundOpen from "./partner/partner-inbound-open.ts";
import partnerIsOwnTenant from "./partner/partner-is-own-tenant.ts";
import partnerOutboundOpen from "./partner/partner-outbound-open.ts";
import partnerStale from "./partner/partner-stale.ts";
import partnerSupportAccessLeftOpen from "./partner/partner-support-access-left-open.ts";
import partnerTenantIdInvalid from "./partner/partner-tenant-id-invalid.ts";
import partnerTenantUnresolvable from "./partner/partner-tenant-unresolvable.ts";
import partnerWellKnownMicrosoftTenant from "./partner/partner-well-known-microsoft-tenant.ts";
import serviceProviderGdapAutoExtends from "./service-provider/service-provider-gdap-auto-extends.ts";
import serviceProviderGlobalAdmin from "./service-provider/service-provider-global-admin.ts";
import serviceProviderMfaMissing from "./service-provider/service-provider-mfa-missing.ts";
import serviceProviderNotInCatalog from "./service-provider/service-provider-not-in-catalog.ts";
import serviceProviderWeakMfa from "./service-provider/service-provider-weak-mfa.ts";
import partnerAutoRedemptionUnapproved from "./sync/partner-auto-redemption-unapproved.ts";
import partnerAutoRedemptionUnreachable from "./sync/partner-auto-redemption-unreachable.ts";
import partnerGroupSyncAllowed from "./sync/partner-group-sync-allowed.ts";
import partnerLeftMtoStillTrusted from "./sync/partner-left-mto-still-trusted.ts";
import partnerSyncBackdoorShape from "./sync/partner-sync-backdoor-shape.ts";
import partnerSyncWithoutRedemption from "./sync/partner-sync-without-redemption.ts";
import partnerUserSyncAllowed from "./sync/partner-user-sync-allowed.ts";
import tenantLegacyAutoRedeemList from "./sync/tenant-legacy-auto-redeem-list.ts";
import tenantMtoTemplateLoosensPartners from "./sync/tenant-mto-template-loosens-partners.ts";
import partnerM365AccessOpen from "./tenant-restrictions/partner-m365-access-open.ts";
import partnerTenantRestrictionsOpen from "./tenant-restrictions/partner-tenant-restrictions-open.ts";
import tenantRestrictionsNotSignalled from "./tenant-restrictions/tenant-restrictions-not-signalled.ts";
import tenantActiveWithoutPartner from "./tenant/tenant-active-without-partner.ts";
import tenantCloudEndpointUnused from "./tenant/tenant-cloud-endpoint-unused.ts";
import tenantConnectedOrganizationBlocked from "./tenant/tenant-connected-organization-blocked.ts";
import tenantDiffersFromBaseline from "./tenant/tenant-differs-from-baseline.ts";
import tenantPackageExternalUngated from "./tenant/tenant-package-external-ungated.ts";
import tenantPackageOpenToAllExternal from "./tenant/tenant-package-open-to-all-external.ts";
import tenantPairNotReciprocal from "./tenant/tenant-pair-not-reciprocal.ts";
import tenantPartnerTreatedDifferently from "./tenant/tenant-partner-treated-differently.ts";
import partnerDeviceTrustWithoutMfaTrust from "./trust/partner-device-trust-without-mfa-trust.ts";
import partnerDirectConnectMfaDeadEnd from "./trust/partner-direct-connect-mfa-dead-end.ts";
import partnerInheritsDefaultTrust from "./trust/partner-inherits-default-trust.ts";
import partnerMfaTrustWithoutEvidence from "./trust/partner-mfa-trust-without-evidence.ts";
import partnerTrustNotApproved from "./trust/partner-trust-not-approved.ts";
import partnerTrustWithoutRequirement from "./trust/partner-trust-without-requirement.ts";
import trustIncomplete from "./trust/trust-incomplete.ts";

/** The pack, by the folder that holds each rule and its page, in the order of the catalogue. */
export const groups: Readonly<Record<string, readonly Rule[]>> = {
  default: [
    defaultInboundOpen,
    defaultOutboundOpen,
    defaultDirectConnectAllowed,
    defaultNeverCustomised,
    defaultBlocksEncryptedMail,
    defaultTrustsMfaOfEveryTenant,
    defaultTrustsDevicesOfEveryTenant,
    defaultAutoRedemptionSet,
    defaultRedemptionOrderWeak,
    defaultTenantRestrictionsOpen,
    defaultInboundScopedToUsers,
    defaultM365AccessOpen,
    defaultCapabilityAllowed,
  ],
  partner: [
    partnerInboundOpen,
    partnerOutboundOpen,
    partnerDirectConnectOpen,
    partnerIdenticalToDefault,
    partnerChangesNothing,
    partnerSupportAccessLeftOpen,
    partnerWellKnownMicrosoftTenant,
    partnerDuplicate,
    partnerIsOwnTenant,
    partnerTenantIdInvalid,
    partnerStale,
    partnerTenantUnresolvable,
  ],
  access: [
    accessHalfBlocked,
    accessIncomplete,
    targetNotUnderstood,
    targetTypeMismatch,
    targetRedundant,
    targetDeleted,
  ],
  trust: [
    trustIncomplete,
    partnerTrustNotApproved,
    partnerInheritsDefaultTrust,
    partnerDeviceTrustWithoutMfaTrust,
    partnerMfaTrustWithoutEvidence,
    partnerTrustWithoutRequirement,
    partnerDirectConnectMfaDeadEnd,
  ],
  sync: [
    partnerUserSyncAllowed,
    partnerGroupSyncAllowed,
    partnerSyncBackdoorShape,
    partnerSyncWithoutRedemption,
    partnerAutoRedemptionUnapproved,
    partnerAutoRedemptionUnreachable,
    tenantLegacyAutoRedeemList,
    partnerLeftMtoStillTrusted,
    tenantMtoTemplateLoosensPartners,
  ],
  "tenant-restrictions": [
    partnerTenantRestrictionsOpen,
    partnerM365AccessOpen,
    tenantRestrictionsNotSignalled,
  ],
  authorization: [
    guestInvitesOpenToEveryone,
    guestInvitesOpenToMembers,
    guestDirectoryAccessLikeMembers,
    guestDirectoryAccessNotRestricted,
    guestEmailVerifiedJoinEnabled,
    guestSelfServiceSignupEnabled,
    guestInvitationDomainsUnrestricted,
    guestInvitationDomainsBlockList,
    guestInvitationDomainsBothLists,
    partnerBlockedButDomainAllowed,
    partnerOpenButDomainRefused,
  ],
  guest: [
    guestInactive,
    guestInvitationNotRedeemed,
    guestWithoutSponsor,
    guestPrivilegedRole,
    guestOwnsApplication,
    guestAccessReviewMissing,
  ],
  tenant: [
    tenantCloudEndpointUnused,
    tenantPackageOpenToAllExternal,
    tenantPackageExternalUngated,
    tenantConnectedOrganizationBlocked,
    tenantPairNotReciprocal,
    tenantPartnerTreatedDifferently,
    tenantDiffersFromBaseline,
    tenantActiveWithoutPartner,
  ],
  "service-provider": [
    serviceProviderNotInCatalog,
    serviceProviderMfaMissing,
    serviceProviderWeakMfa,
    serviceProviderGlobalAdmin,
    serviceProviderGdapAutoExtends,
  ],
  catalog: [
    partnerNotInCatalog,
    catalogEntryWithoutPartner,
    catalogEntryExpired,
    catalogReviewOverdue,
    catalogEntryIncomplete,
    catalogOwnerMissing,
    catalogEntryInvalid,
  ],
  exception: [
    exceptionExpired,
    exceptionInvalid,
    exceptionUnused,
    exceptionExpiresSoon,
    exceptionTooLong,
    exceptionValueChanged,
  ],
  "conditional-access": [
    caGuestMfaMissing,
    caTenantExcludedFromMfa,
    caServiceProviderExcludedEverywhere,
    caGuestsExcludedFromSignInRisk,
    caGuestSessionTooLong,
    caDeviceControlUntrusted,
    caStrengthUnreachableForGuests,
    caUnsupportedControlForGuests,
    caGuestScopeEmpty,
    caExternalTenantUnknown,
    caPoliciesInertUnderSecurityDefaults,
  ],
  "external-access": [accessOpenWithoutMfa, accessNobodyCanSatisfy, accessPolicyRedundant],
  input: [
    fileDefaultDuplicated,
    fileObjectDuplicated,
    filePartialPage,
    fileKeyMisspelt,
    fileKeyDuplicated,
    filePropertyNotUnderstood,
    fileTerraformSyncCollision,
  ],
};

/** Every rule of the pack. */
export const pack: readonly Rule[] = Object.values(groups).flat();
