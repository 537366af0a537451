import { manifestName } from "../model/export-manifest.ts";
import type { ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import { directoryResources } from "./directory-resources.ts";
import type { LiveRead, LiveResource } from "./live-read.ts";

const publicOnly: readonly Cloud[] = ["public"];
const policies = { version: "v1.0", permission: "Policy.Read.All", throttle: "directory" } as const;
const directory = { version: "v1.0", throttle: "directory" } as const;

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
  ...directoryResources,
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
