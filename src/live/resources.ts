import { manifestName } from "../model/export-manifest.ts";
import type { ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import { servedRules } from "./generated/served-rules.ts";
import type { Throttle } from "./graph-reader.ts";

/** The licence without which Graph refuses a read, by what people call it. */
export type Licence = "Microsoft Entra ID P1" | "Microsoft Entra ID P2 or Microsoft Entra ID Governance";

/** A part of a resource that needs more than the resource does, and is left out where that is missing. */
export interface Extra {
  readonly property: string;
  readonly permission: string;
  readonly licence: Licence;
  /** The query without it. */
  readonly queryWithout: string;
}

/** Something that a scan reads: where it is, what it needs, where it is written, and which rules it serves. */
export interface LiveRead {
  readonly kind: ResourceKind;
  /** Set where it is one property of another resource's objects. */
  readonly property?: string;
  /** Below the version. */
  readonly path: string;
  /** The file of an export, or the folder with one file an object, with a slash at its end. */
  readonly file: string;
  /** The least permission of an application that reads it. */
  readonly permission: string;
  /** Others that do, too. */
  readonly alsoBy?: readonly string[];
  readonly licence?: Licence;
  /** The clouds that have it; left out, all. */
  readonly clouds?: readonly Cloud[];
  readonly extra?: Extra;
}

/** A resource that is read whole. One that is a property of another's objects is written into those. */
export interface LiveResource extends LiveRead {
  readonly version: "v1.0" | "beta";
  readonly query?: string;
  readonly list: boolean;
  /** The property that every object has, by which lists are sorted. */
  readonly key: string;
  readonly throttle: Throttle;
}

/** The rules that cannot judge everything without a resource, or without one property of its objects. */
export function rulesServedBy({ kind, property }: { readonly kind: ResourceKind; readonly property?: string }): readonly string[] {
  return servedRules[property === undefined ? kind : `${kind}/${property}`] ?? [];
}

const publicOnly: readonly Cloud[] = ["public"];
const policies = { version: "v1.0", permission: "Policy.Read.All", throttle: "directory" } as const;
const directory = { version: "v1.0", throttle: "directory" } as const;
const governance: Licence = "Microsoft Entra ID P2 or Microsoft Entra ID Governance";

const guests = "$filter=userType%20eq%20'Guest'%20or%20creationType%20eq%20'Invitation'";
const ofGuests = "id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,creationType,externalUserState,externalUserStateChangeDateTime";

/**
 * Everything that a scan reads, in the order in which it is listed to people. Settings are read without `$select`: what
 * Graph adds to them has to be seen to be named as not understood. Sources: Microsoft Graph's reference and its
 * permissions reference.
 */
export const liveResources: readonly LiveResource[] = [
  { ...policies, kind: "crossTenantAccessPolicy", path: "/policies/crossTenantAccessPolicy", list: false, key: "displayName", file: "policy.json" },
  { ...policies, kind: "crossTenantAccessPolicyDefault", path: "/policies/crossTenantAccessPolicy/default", list: false, key: "inboundTrust", file: "default.json" },
  {
    ...policies,
    kind: "crossTenantAccessPolicyDefault",
    property: "m365Capabilities",
    path: "/policies/crossTenantAccessPolicy/default/m365Capabilities",
    list: true,
    key: "name",
    file: "default.json",
    clouds: publicOnly,
  },
  {
    ...policies,
    kind: "crossTenantAccessPolicyPartner",
    path: "/policies/crossTenantAccessPolicy/partners",
    query: "$expand=identitySynchronization",
    list: true,
    key: "tenantId",
    file: "partners/",
  },
  { ...policies, kind: "authorizationPolicy", path: "/policies/authorizationPolicy", list: false, key: "allowInvitesFrom", file: "authorizationPolicy.json" },
  { ...policies, kind: "authenticationFlowsPolicy", path: "/policies/authenticationFlowsPolicy", list: false, key: "selfServiceSignUp", file: "authenticationFlowsPolicy.json" },
  {
    ...policies,
    kind: "identitySecurityDefaultsEnforcementPolicy",
    path: "/policies/identitySecurityDefaultsEnforcementPolicy",
    list: false,
    key: "isEnabled",
    file: "securityDefaults.json",
  },
  { ...policies, kind: "conditionalAccessPolicy", path: "/identity/conditionalAccess/policies", list: true, key: "id", file: "conditional-access/", throttle: "conditionalAccess" },
  {
    ...policies,
    kind: "authenticationStrengthPolicy",
    path: "/policies/authenticationStrengthPolicies",
    list: true,
    key: "id",
    file: "authenticationStrengths.json",
    alsoBy: ["Policy.Read.AuthenticationMethod"],
    clouds: ["public", "usgov", "usgov-dod"],
  },
  {
    ...policies,
    kind: "b2bManagementPolicy",
    version: "beta",
    path: "/policies/b2bManagementPolicies",
    list: true,
    key: "id",
    file: "b2bManagementPolicies.json",
    permission: "Policy.Read.B2BManagementPolicy",
    clouds: publicOnly,
  },
  {
    ...directory,
    kind: "organization",
    path: "/organization",
    query: "$select=id,displayName,verifiedDomains,assignedPlans,partnerTenantType,tenantType",
    list: true,
    key: "id",
    file: "organization.json",
    permission: "Organization.Read.All",
    alsoBy: ["Directory.Read.All"],
  },
  { ...multiTenant("multiTenantOrganization", "/tenantRelationships/multiTenantOrganization", "state"), list: false, file: "multiTenantOrganization.json" },
  { ...multiTenant("multiTenantOrganizationMember", "/tenantRelationships/multiTenantOrganization/tenants", "tenantId"), list: true, file: "multiTenantOrganizationTenants.json" },
  {
    ...multiTenant(
      "multiTenantOrganizationPartnerConfigurationTemplate",
      "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration",
      "templateApplicationLevel",
    ),
    list: false,
    file: "partnerTemplate.json",
  },
  {
    ...multiTenant(
      "multiTenantOrganizationIdentitySyncPolicyTemplate",
      "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization",
      "templateApplicationLevel",
    ),
    list: false,
    file: "synchronizationTemplate.json",
  },
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
];

/** Single objects that are asked for by their id, many to a request. What Graph does not know of them is kept, too. */
export const liveLookups = {
  tenants: {
    kind: "tenantInformation",
    path: "/tenantRelationships/findTenantInformationByTenantId",
    file: "tenantLookups.json",
    permission: "CrossTenantInformation.ReadBasic.All",
    clouds: publicOnly,
  },
  groups: { kind: "group", property: "id", path: "/groups", file: "groupLookups.json", permission: "Group.ReadBasic.All", alsoBy: ["Group.Read.All", "GroupMember.Read.All", "Directory.Read.All"] },
  users: { kind: "user", property: "id", path: "/users", file: "userLookups.json", permission: "User.Read.All", alsoBy: ["Directory.Read.All"] },
  applications: { kind: "servicePrincipal", property: "appId", path: "/servicePrincipals", file: "applicationLookups.json", permission: "Application.Read.All", alsoBy: ["Directory.Read.All"] },
} as const satisfies Readonly<Record<string, LiveRead>>;

/** The newest sign-in with each partner; the manifest holds what they show. */
export const newestSignIns = {
  kind: "signIn",
  path: "/auditLogs/signIns",
  file: manifestName,
  permission: "AuditLog.Read.All",
  licence: "Microsoft Entra ID P1",
} as const satisfies LiveRead;

/** Everything that a scan asks for, in the order in which it is listed to people. */
export const liveReads: readonly LiveRead[] = [...liveResources, ...Object.values(liveLookups), newestSignIns];

type Row = Omit<LiveResource, "list" | "file">;

function multiTenant(kind: ResourceKind, path: string, key: string): Row {
  return { ...directory, kind, path, key, permission: "MultiTenantOrganization.Read.All", clouds: publicOnly };
}

function owned(kind: ResourceKind, path: string, query: string): Omit<LiveResource, "file"> {
  return { ...directory, kind, path, query, list: true, key: "id", permission: "Application.Read.All", alsoBy: ["Directory.Read.All"] };
}
