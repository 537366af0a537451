/** What a scan has to be granted to read everything, written down from Graph's permissions reference. */
export const allPermissions: readonly string[] = [
  "AccessReview.Read.All",
  "Application.Read.All",
  "AuditLog.Read.All",
  "CrossTenantInformation.ReadBasic.All",
  "DelegatedAdminRelationship.Read.All",
  "EntitlementManagement.Read.All",
  "Group.ReadBasic.All",
  "MultiTenantOrganization.Read.All",
  "NetworkAccess.Read.All",
  "Organization.Read.All",
  "Policy.Read.All",
  "Policy.Read.B2BManagementPolicy",
  "RoleManagement.Read.Directory",
  "TenantGovernance-RelatedTenant.Read.All",
  "User.Read.All",
];
