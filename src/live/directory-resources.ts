import type { ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import type { Licence, LiveResource } from "./live-read.ts";

const publicOnly: readonly Cloud[] = ["public"];
const directory = { version: "v1.0", throttle: "directory" } as const;
const governance: Licence = "Microsoft Entra ID P2 or Microsoft Entra ID Governance";

const guests = "$filter=userType%20eq%20'Guest'%20or%20creationType%20eq%20'Invitation'";
const ofGuests = "id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,creationType,externalUserState,externalUserStateChangeDateTime";

/**
 * The audits of changes that can open or close access for other tenants, by the names that Microsoft's list of audit
 * activities has. Graph keeps thirty days at most, so that no time is asked for.
 */
const auditCategories = [
  "CrossTenantAccessSettings",
  "CrossTenantIdentitySyncSettings",
  "MultiTenantOrg",
  "MultiTenantOrgTenant",
  "MultiTenantOrgPartnerConfigurationTemplate",
  "MultiTenantOrgIdentitySyncPolicyUpdate",
  "AuthorizationPolicy",
];
/** Graph's reference shows single clauses of these, and says neither that they can be joined by `or` nor that they cannot. */
const auditClauses = [...auditCategories.map((category) => `category eq '${category}'`), "loggedByService eq 'Conditional Access'"];

function auditsWith(filter: string): string {
  return `$filter=${filter.replaceAll(" ", "%20")}&$top=999`;
}

/** What a scan reads of the directory and of identity governance, in the order in which it is listed to people. */
export const directoryResources: readonly LiveResource[] = [
  {
    ...directory,
    kind: "user",
    path: "/users",
    query: `${guests}&$select=${ofGuests},signInActivity&$top=500`,
    list: true,
    key: "id",
    file: "guests.json",
    permission: "User.Read.All",
    alsoBy: ["Directory.Read.All"],
    extra: {
      property: "signInActivity",
      permission: "AuditLog.Read.All",
      licence: "Microsoft Entra ID P1",
      queryWithout: `${guests}&$select=${ofGuests}&$top=999`,
      },
  },
  {
    ...directory,
    kind: "user",
    property: "sponsors",
    path: "/users",
    query: `${guests}&$select=id,userPrincipalName,userType&$expand=sponsors($select=id)&$top=999`,
    list: true,
    key: "id",
    file: "guestSponsors.json",
    permission: "User.Read.All",
    alsoBy: ["Directory.Read.All"],
  },
  {
    ...directory,
    kind: "unifiedRoleAssignment",
    path: "/roleManagement/directory/roleAssignments",
    query: "$expand=principal",
    list: true,
    key: "id",
    file: "roleAssignments.json",
    permission: "RoleManagement.Read.Directory",
    alsoBy: ["Directory.Read.All", "RoleManagement.Read.All"],
  },
  {
    ...directory,
    kind: "unifiedRoleEligibilityScheduleInstance",
    path: "/roleManagement/directory/roleEligibilityScheduleInstances",
    query: "$expand=principal",
    list: true,
    key: "id",
    file: "roleEligibilityScheduleInstances.json",
    permission: "RoleManagement.Read.Directory",
    alsoBy: ["RoleEligibilitySchedule.Read.Directory", "RoleManagement.Read.All"],
    licence: governance,
  },
  { ...owned("application", "/applications", "$select=id,appId,displayName,signInAudience&$expand=owners&$top=999"), file: "applications.json" },
  { ...owned("servicePrincipal", "/servicePrincipals", "$select=id,appId,displayName,servicePrincipalType&$expand=owners&$top=999"), file: "servicePrincipals.json" },
  {
    ...directory,
    kind: "accessPackageAssignmentPolicy",
    path: "/identityGovernance/entitlementManagement/assignmentPolicies",
    query: "$expand=accessPackage",
    list: true,
    key: "id",
    file: "assignmentPolicies.json",
    permission: "EntitlementManagement.Read.All",
    licence: governance,
  },
  {
    ...directory,
    kind: "connectedOrganization",
    path: "/identityGovernance/entitlementManagement/connectedOrganizations",
    list: true,
    key: "id",
    file: "connectedOrganizations.json",
    permission: "EntitlementManagement.Read.All",
    licence: governance,
  },
  {
    ...directory,
    kind: "accessReviewScheduleDefinition",
    path: "/identityGovernance/accessReviews/definitions",
    query: "$top=100",
    list: true,
    key: "id",
    file: "accessReviewDefinitions.json",
    permission: "AccessReview.Read.All",
    licence: governance,
  },
  {
    ...directory,
    kind: "delegatedAdminRelationship",
    path: "/tenantRelationships/delegatedAdminRelationships",
    query: "$top=300",
    list: true,
    key: "id",
    file: "delegatedAdminRelationships.json",
    permission: "DelegatedAdminRelationship.Read.All",
    clouds: ["public", "usgov", "usgov-dod"],
  },
  {
    ...directory,
    kind: "crossTenantAccessSettings",
    version: "beta",
    path: "/networkAccess/settings/crossTenantAccess",
    list: false,
    key: "networkPacketTaggingStatus",
    file: "networkAccessSettings.json",
    permission: "NetworkAccess.Read.All",
    clouds: publicOnly,
  },
  {
    ...directory,
    kind: "relatedTenant",
    version: "beta",
    path: "/directory/tenantGovernance/relatedTenants",
    list: true,
    key: "id",
    file: "relatedTenants.json",
    permission: "TenantGovernance-RelatedTenant.Read.All",
    clouds: ["public", "usgov", "usgov-dod"],
  },
  {
    ...directory,
    kind: "directoryAudit",
    path: "/auditLogs/directoryAudits",
    query: auditsWith(auditClauses.join(" or ")),
    apart: auditClauses.map(auditsWith),
    list: true,
    key: "id",
    file: "directoryAudits.json",
    permission: "AuditLog.Read.All",
    throttle: "reports",
    // Who changed something has to be known. From which address they did has not.
    leavesOut: ["ipAddress", "userAgent", "additionalDetails"],
  },
];

function owned(kind: ResourceKind, path: string, query: string): Omit<LiveResource, "file"> {
  return { ...directory, kind, path, query, list: true, key: "id", permission: "Application.Read.All", alsoBy: ["Directory.Read.All"] };
}
