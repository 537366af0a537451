import path from "node:path";
import { fileURLToPath } from "node:url";
import { readInput } from "../../src/input/read.ts";
import type { JsonObject, ResourceKind } from "../../src/model/resource.ts";
import { isGuid } from "../../src/model/well-known.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** What Graph has of a tenant: objects by the path below the version; under `gone tenants` the ids of those that were deleted. */
export type TenantData = ReadonlyMap<string, readonly JsonObject[]>;

/** Where Graph has the objects of each kind, written down from its reference. */
const pathOf: Readonly<Partial<Record<ResourceKind, string>>> = {
  crossTenantAccessPolicy: "/policies/crossTenantAccessPolicy",
  crossTenantAccessPolicyDefault: "/policies/crossTenantAccessPolicy/default",
  crossTenantAccessPolicyPartner: "/policies/crossTenantAccessPolicy/partners",
  authorizationPolicy: "/policies/authorizationPolicy",
  authenticationFlowsPolicy: "/policies/authenticationFlowsPolicy",
  identitySecurityDefaultsEnforcementPolicy: "/policies/identitySecurityDefaultsEnforcementPolicy",
  conditionalAccessPolicy: "/identity/conditionalAccess/policies",
  authenticationStrengthPolicy: "/policies/authenticationStrengthPolicies",
  b2bManagementPolicy: "/policies/b2bManagementPolicies",
  organization: "/organization",
  multiTenantOrganization: "/tenantRelationships/multiTenantOrganization",
  multiTenantOrganizationMember: "/tenantRelationships/multiTenantOrganization/tenants",
  multiTenantOrganizationPartnerConfigurationTemplate: "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration",
  multiTenantOrganizationIdentitySyncPolicyTemplate: "/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization",
  user: "/users",
  unifiedRoleAssignment: "/roleManagement/directory/roleAssignments",
  unifiedRoleEligibilityScheduleInstance: "/roleManagement/directory/roleEligibilityScheduleInstances",
  application: "/applications",
  directoryObject: "/groups",
  servicePrincipal: "/servicePrincipals",
  accessPackageAssignmentPolicy: "/identityGovernance/entitlementManagement/assignmentPolicies",
  connectedOrganization: "/identityGovernance/entitlementManagement/connectedOrganizations",
  accessReviewScheduleDefinition: "/identityGovernance/accessReviews/definitions",
  delegatedAdminRelationship: "/tenantRelationships/delegatedAdminRelationships",
  directoryAudit: "/auditLogs/directoryAudits",
  relatedTenant: "/directory/tenantGovernance/relatedTenants",
  crossTenantAccessSettings: "/networkAccess/settings/crossTenantAccess",
};

/** As Graph has them: keyed by a tenant id in lower case, and without names. */
function partnersOf(data: TenantData): JsonObject[] {
  const partners = new Map<string, JsonObject>();
  for (const named of data.get("/policies/crossTenantAccessPolicy/partners") ?? []) {
    const partner = Object.fromEntries(Object.entries(named).filter(([key]) => key !== "displayName"));
    const tenantId = String(named["tenantId"]).trim().toLowerCase();
    if (isGuid(tenantId) && !partners.has(tenantId)) partners.set(tenantId, { ...partner, tenantId });
  }
  return [...partners.values()];
}

/** One of ourselves, whom partners with a group among those who may go there list beside it: the examples have groups only. */
const person = "7a1e5f0c-52b4-4c1d-9a63-0c5d1f2e8aff";

function withPerson(setting: unknown): unknown {
  return JSON.parse(JSON.stringify(setting ?? null).replace(/\[(\{"target":"[^"]+","targetType":"group"\})/, `[$1,{"target":"${person}","targetType":"user"}`)) as unknown;
}

/** An example of the repository as a tenant that Graph has. */
export async function exampleTenant(name: "golden" | "worst"): Promise<TenantData> {
  const { resources, facts } = await readInput({ cwd: path.join(examples, name), paths: ["."], named: false, configured: false, ownFiles: new Set() });
  const data = new Map<string, JsonObject[]>();
  for (const where of Object.values(pathOf)) data.set(where, []);
  for (const { kind, value } of resources) {
    const list = data.get(pathOf[kind] ?? "");
    list?.push(value);
  }
  data.set("gone tenants", facts.flatMap(({ absences }) => absences).filter(({ kind }) => kind === "tenantInformation").map(({ id }) => ({ tenantId: id })));
  const users = new Map<string, JsonObject>();
  for (const user of data.get("/users") ?? []) users.set(String(user["id"]), { ...users.get(String(user["id"])), ...user });
  data.set("/users", [...users.values()].map((user) => ({ sponsors: [], creationType: /#EXT#/i.test(String(user["userPrincipalName"])) ? "Invitation" : null, ...user })));
  data.set("/policies/crossTenantAccessPolicy/partners", partnersOf(data).map((partner) => ({ ...partner, b2bCollaborationOutbound: withPerson(partner["b2bCollaborationOutbound"]) })));
  data.set("/users", [...(data.get("/users") ?? []), { id: person, userPrincipalName: "eva@contoso.example", userType: "Member" }]);
  const [policy = {}] = data.get("/policies/crossTenantAccessPolicy/default") ?? [];
  const { m365Capabilities, ...rest } = policy;
  data.set("/policies/crossTenantAccessPolicy/default", [rest]);
  data.set("/policies/crossTenantAccessPolicy/default/m365Capabilities", Array.isArray(m365Capabilities) ? (m365Capabilities as JsonObject[]) : []);
  const defaults = "/policies/identitySecurityDefaultsEnforcementPolicy";
  // Every tenant has these, and always one object.
  const networkAccess = "/networkAccess/settings/crossTenantAccess";
  if (data.get(networkAccess)?.length === 0) data.set(networkAccess, [{ networkPacketTaggingStatus: "disabled" }]);
  if (data.get(defaults)?.length === 0) data.set(defaults, [{ id: "00000000-0000-0000-0000-000000000005", displayName: "Security Defaults", isEnabled: false }]);
  return data;
}
