import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/input/recognise.ts";

const graph = "https://graph.microsoft.com/v1.0/$metadata#";
const id = "dddddddd-0000-4000-8000-000000000001";
const userPrincipalName = "pat_fabrikam.example#EXT#@contoso.example";
const role = { principalId: id, roleDefinitionId: id, directoryScopeId: "/" };

/** The kinds of the objects and of the lists that are found. */
function kinds(value: unknown, file = "x.json"): { objects: string[]; lists: string[] } {
  const { resources, lists } = recognise(value, file);
  return { objects: resources.map(({ kind }) => kind), lists: lists.map(({ kind }) => kind) };
}

const nothing = { objects: [], lists: [] };

describe("directory objects by their context", () => {
  it.each([
    ["users", "user"],
    ["users(id,displayName,signInActivity,sponsors())", "user"],
    ["applications(owners())", "application"],
    ["servicePrincipals", "servicePrincipal"],
    ["roleManagement/directory/roleAssignments(principal())", "unifiedRoleAssignment"],
    ["roleManagement/directory/roleAssignmentScheduleInstances", "unifiedRoleAssignmentScheduleInstance"],
    ["roleManagement/directory/roleEligibilityScheduleInstances(principal())", "unifiedRoleEligibilityScheduleInstance"],
    ["delegatedAdminRelationships", "delegatedAdminRelationship"],
    ["tenantRelationships/delegatedAdminRelationships", "delegatedAdminRelationship"],
    ["identityGovernance/entitlementManagement/connectedOrganizations", "connectedOrganization"],
    ["identityGovernance/entitlementManagement/assignmentPolicies(accessPackage())", "accessPackageAssignmentPolicy"],
    ["identityGovernance/accessReviews/definitions", "accessReviewScheduleDefinition"],
    ["groups", "group"],
    ["directoryObjects", "directoryObject"],
  ])("%s", (fragment, kind) => {
    expect(kinds({ "@odata.context": graph + fragment, value: [{ id }] })).toEqual({ objects: [kind], lists: [kind] });
    expect(kinds({ "@odata.context": graph + fragment, value: [] })).toEqual({ objects: [], lists: [kind] });
    expect(kinds({ "@odata.context": `${graph}${fragment}/$entity`, id })).toEqual({ objects: [kind], lists: [] });
  });

  it.each([
    "education/users",
    "identityProtection/riskyUsers",
    "deviceAppManagement/mobileApps/applications",
    "groups/members",
    "roleManagement/exchange/roleAssignments",
    "roleManagement/entitlementManagement/roleAssignments",
    "roleManagement/directory/roleAssignmentScheduleRequests",
    "identityGovernance/entitlementManagement/accessPackageAssignmentPolicies",
  ])("%s is another thing", (fragment) => {
    expect(kinds({ "@odata.context": graph + fragment, value: [{ id, ...(fragment.startsWith("role") && role) }] })).toEqual(nothing);
  });

  it("says which roles it met", () => {
    const { reason } = recognise({ "@odata.context": `${graph}roleManagement/exchange/roleAssignments`, value: [{ id, ...role }] }, "x.json");
    expect(reason).toBe("holds Graph's roleManagement/exchange/roleAssignments: roles of another service than the directory, or no assignments");
  });
});

describe("directory objects by their keys", () => {
  it.each<[string, object]>([
    ["user", { id, userPrincipalName, userType: "Guest" }],
    ["user", { ID: id, UserPrincipalName: userPrincipalName, SignInActivity: null }],
    ["user", { id, userPrincipalName, sponsors: [] }],
    ["unifiedRoleAssignment", { id, ...role }],
    ["unifiedRoleAssignmentScheduleInstance", { id, ...role, memberType: "Direct", assignmentType: "Activated" }],
    ["unifiedRoleEligibilityScheduleInstance", { id, ...role, memberType: "Direct", roleEligibilityScheduleId: "x" }],
    ["application", { id, appId: id, signInAudience: "AzureADMyOrg", owners: [] }],
    ["servicePrincipal", { id, appId: id, servicePrincipalType: "Application", owners: [] }],
    ["delegatedAdminRelationship", { id, status: "active", customer: {}, accessDetails: {} }],
    ["delegatedAdminRelationship", { "@odata.type": "#microsoft.graph.resellerDelegatedAdminRelationship", id }],
    ["connectedOrganization", { id, state: "configured", identitySources: [] }],
    ["accessPackageAssignmentPolicy", { id, allowedTargetScope: "allExternalUsers" }],
    ["accessReviewScheduleDefinition", { id, scope: {}, settings: {}, reviewers: [] }],
  ])("%s", (kind, value) => {
    expect(kinds(value)).toEqual({ objects: [kind], lists: [] });
    expect(kinds([value])).toEqual({ objects: [kind], lists: [kind] });
  });

  it.each<[string, object]>([
    ["a sign-in", { id, userDisplayName: "Pat", userPrincipalName, userId: id, userType: "guest", appId: id, createdDateTime: "x" }],
    ["a sign-in without names", { id, userPrincipalName, userId: id, userType: "guest", homeTenantId: id }],
    ["a registration report", { id, userPrincipalName, userDisplayName: "Pat", userType: "guest", isMfaRegistered: true }],
    ["a risky user", { id, userPrincipalName, userDisplayName: "Pat", riskLevel: "high" }],
    ["a member of a group", { id, displayName: "Pat", userPrincipalName, mail: null }],
    ["a user of another directory", { id: 5, userPrincipalName, userType: "Guest" }],
    ["a user whose name is no text", { id, userPrincipalName: null, userType: "Guest" }],
    ["a role assignment of Azure", { id, principalId: id, roleDefinitionId: "/subscriptions/x", scope: "/subscriptions/x", principalType: "User" }],
    ["a request for a role", { id, ...role, action: "selfActivate" }],
    ["a schedule of a role", { id, ...role, scheduleInfo: {}, memberType: "Direct" }],
    ["an application without its owners", { id, appId: id, signInAudience: "AzureADMyOrg" }],
    ["a team with owners", { id, displayName: "x", owners: [] }],
    ["a policy of the beta version", { id, requestorSettings: { scopeType: "AllExternalSubjects" }, durationInDays: 30 }],
  ])("%s is another thing", (_name, value) => {
    expect(kinds(value, "users.json")).toEqual(nothing);
    expect(kinds([value], "roleAssignments.json")).toEqual(nothing);
  });

  it.each([
    ["delegatedAdminRelationships.json", "delegatedAdminRelationship"],
    ["connectedOrganizations.json", "connectedOrganization"],
    ["assignmentPolicies.json", "accessPackageAssignmentPolicy"],
    ["accessReviewDefinitions.json", "accessReviewScheduleDefinition"],
    ["roleEligibilityScheduleInstances.json", "unifiedRoleEligibilityScheduleInstance"],
  ])("an empty list in %s says of what it is", (file, kind) => {
    expect(kinds([], file)).toEqual({ objects: [], lists: [kind] });
  });

  it.each(["users.json", "applications.json", "roleAssignments.json"])("an empty list in %s does not: others use that name too", (file) => {
    expect(kinds([], file)).toEqual(nothing);
  });
});
