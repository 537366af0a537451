import type { JsonObject } from "../../../src/model/resource.ts";

/** Conditional Access policies for tests: in force, for every application, without a condition; a test says what differs. */

export const allTypes = "internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider";
export const phishingResistant = { id: "00000000-0000-0000-0000-000000000004" };

/** A guest object: of all tenants, or of those listed. */
export function guests(types: string | null = allTypes, members?: readonly unknown[]): JsonObject {
  const externalTenants = members === undefined ? { membershipKind: "all" } : { membershipKind: "enumerated", members };
  return { guestOrExternalUserTypes: types, externalTenants };
}

/** `conditions.users`; without more it is about nobody. */
export function users(overrides: JsonObject = {}): JsonObject {
  return {
    includeUsers: [],
    excludeUsers: [],
    includeGroups: [],
    excludeGroups: [],
    includeRoles: [],
    excludeRoles: [],
    includeGuestsOrExternalUsers: null,
    excludeGuestsOrExternalUsers: null,
    ...overrides,
  };
}

/** `grantControls` with the given built-in controls; OR unless said otherwise. */
export function grant(builtInControls: readonly unknown[], overrides: JsonObject = {}): JsonObject {
  return { operator: "OR", builtInControls, customAuthenticationFactors: [], termsOfUse: [], authenticationStrength: null, ...overrides };
}

interface Parts {
  readonly state?: unknown;
  readonly users?: JsonObject;
  readonly applications?: JsonObject;
  readonly conditions?: JsonObject;
  readonly grant?: unknown;
  readonly session?: unknown;
  readonly id?: string;
  readonly displayName?: string;
}

export const everyApplication = {
  includeApplications: ["All"],
  excludeApplications: [],
  includeUserActions: [],
  includeAuthenticationContextClassReferences: [],
  applicationFilter: null,
};

/** A policy: multifactor authentication for all types of external user, unless a part says otherwise. */
export function policy(parts: Parts = {}): JsonObject {
  return {
    id: parts.id ?? "dddddddd-0000-4000-8000-000000000001",
    displayName: parts.displayName ?? "Guests",
    state: parts.state ?? "enabled",
    conditions: {
      userRiskLevels: [],
      signInRiskLevels: [],
      clientAppTypes: ["all"],
      platforms: null,
      locations: null,
      devices: null,
      clientApplications: null,
      applications: { ...everyApplication, ...parts.applications },
      users: users(parts.users ?? { includeGuestsOrExternalUsers: guests() }),
      ...parts.conditions,
    },
    grantControls: parts.grant === undefined ? grant(["mfa"]) : parts.grant,
    sessionControls: parts.session ?? null,
  };
}
