import type { JsonObject } from "../../src/model/resource.ts";
import { fabrikam } from "./factory.ts";

/** Graph-shaped objects of the directory and of identity governance. Every factory gives the sound form; a test says what differs. */

export const pat = "dddddddd-0000-4000-8000-000000000001";
export const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
export const userAdministrator = "fe930be7-5e62-47db-91af-98c3a49a38b1";
export const directoryReaders = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

/** A guest who was here last week and has a sponsor. A member given as undefined is left out. */
export function guest(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: pat,
    displayName: "Pat",
    userPrincipalName: "pat_fabrikam.example#EXT#@contoso.example",
    userType: "Guest",
    accountEnabled: true,
    createdDateTime: "2024-01-01T00:00:00Z",
    externalUserState: "Accepted",
    externalUserStateChangeDateTime: "2024-01-02T00:00:00Z",
    sponsors: [{ id: "dddddddd-0000-4000-8000-000000000099" }],
    signInActivity: {
      lastSignInDateTime: "2026-11-16T00:00:00Z",
      lastSuccessfulSignInDateTime: "2026-11-16T00:00:00Z",
      lastNonInteractiveSignInDateTime: "2026-11-16T00:00:00Z",
    },
    ...overrides,
  });
}

/** An assignment of a directory role to a user, with its principal. */
export function roleAssignment(roleDefinitionId: string, overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "assignment",
    principalId: pat,
    roleDefinitionId,
    directoryScopeId: "/",
    principal: { "@odata.type": "#microsoft.graph.user", id: pat, userType: "Guest" },
    ...overrides,
  });
}

/** An application that somebody of the tenant owns. */
export function application(owners: readonly JsonObject[] | undefined, overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({ id: "eeeeeeee-0000-4000-8000-000000000001", displayName: "Ordering", owners, ...overrides });
}

/** An active relationship that lets a provider read the directory, and ends. */
export function relationship(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "ffffffff-0000-4000-8000-000000000031",
    displayName: "Help desk",
    customer: { tenantId: "44444444-4444-4444-8444-444444444444", displayName: "Contoso" },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: directoryReaders }] },
    status: "active",
    autoExtendDuration: "PT0S",
    ...overrides,
  });
}

/** A configured connected organization with one tenant. */
export function connectedOrganization(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "ffffffff-0000-4000-8000-000000000021",
    displayName: "Fabrikam",
    state: "configured",
    identitySources: [{ "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId: fabrikam }],
    ...overrides,
  });
}

/** A policy for listed organizations, with approval and an end. */
export function assignmentPolicy(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "ffffffff-0000-4000-8000-000000000011",
    displayName: "Vendors",
    allowedTargetScope: "specificConnectedOrganizationUsers",
    requestApprovalSettings: { isApprovalRequiredForAdd: true },
    expiration: { type: "afterDuration", duration: "P180D" },
    reviewSettings: null,
    accessPackage: { displayName: "Ordering" },
    ...overrides,
  });
}

/** A review of the guests in all groups as it has to be. */
export function accessReview(overrides: JsonObject = {}, settings: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "ffffffff-0000-4000-8000-000000000041",
    displayName: "Guests",
    status: "InProgress",
    scope: { query: "./members/microsoft.graph.user/?$count=true&$filter=(userType eq 'Guest')" },
    instanceEnumerationScope: { query: "/groups?$filter=(groupTypes/any(c:c+eq+'Unified'))&$count=true" },
    settings: withoutUndefined({
      autoApplyDecisionsEnabled: true,
      defaultDecisionEnabled: true,
      defaultDecision: "Deny",
      recurrence: { pattern: { type: "absoluteMonthly", interval: 3 }, range: { type: "noEnd" } },
      ...settings,
    }),
    ...overrides,
  });
}

function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
