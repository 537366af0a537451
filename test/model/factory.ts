import type { JsonObject } from "../../src/model/resource.ts";

/** Graph-shaped objects for tests. Every factory gives the closed, well-formed form; a test says what differs. */

export const groupOne = "aaaaaaaa-0000-4000-8000-000000000001";
export const groupTwo = "aaaaaaaa-0000-4000-8000-000000000002";
export const appOne = "bbbbbbbb-0000-4000-8000-000000000001";
export const appTwo = "bbbbbbbb-0000-4000-8000-000000000002";
export const rightsManagement = "00000012-0000-0000-c000-000000000000";
export const fabrikam = "11111111-1111-4111-8111-111111111111";
export const northwind = "22222222-2222-4222-8222-222222222222";

type Half = "all" | "none" | readonly string[] | { readonly except: readonly string[] };

/** `users("all")`, `users("none")`, `users([groupOne])` (allowed list), `users({ except: [groupOne] })` (blocked list). */
export function users(half: Half): JsonObject {
  return configuration(half, "AllUsers", (target) => (target === "AllUsers" ? "user" : "group"));
}

/** As {@link users}, for applications. */
export function applications(half: Half): JsonObject {
  return configuration(half, "AllApplications", () => "application");
}

/** A setting with both halves. */
export function access(forUsers: Half, forApplications: Half): JsonObject {
  return { usersAndGroups: users(forUsers), applications: applications(forApplications) };
}

/** Everyone may reach everything. */
export const open = access("all", "all");

/** Nobody may reach anything. */
export const closed = access("none", "none");

/** An `accessType` from the future: understood by nobody. */
export const notUnderstood: JsonObject = {
  usersAndGroups: { accessType: "unknownFutureValue", targets: [{ target: "AllUsers", targetType: "user" }] },
  applications: applications("none"),
};

/** An `inboundTrust` object; claims not named are false. */
export function trust(claims: Partial<Record<"mfa" | "compliant" | "hybrid", boolean | null>> = {}): JsonObject {
  return {
    isMfaAccepted: claims.mfa === undefined ? false : claims.mfa,
    isCompliantDeviceAccepted: claims.compliant === undefined ? false : claims.compliant,
    isHybridAzureADJoinedDeviceAccepted: claims.hybrid === undefined ? false : claims.hybrid,
  };
}

/** A customised default configuration with everything closed. A member given as undefined is left out. */
export function defaultConfiguration(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    isServiceDefault: false,
    inboundTrust: trust(),
    b2bCollaborationOutbound: access("all", [rightsManagement]),
    b2bCollaborationInbound: closed,
    b2bDirectConnectOutbound: closed,
    b2bDirectConnectInbound: closed,
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
    tenantRestrictions: { devices: null, ...closed },
    invitationRedemptionIdentityProviderConfiguration: {
      primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
      fallbackIdentityProvider: "emailOneTimePasscode",
    },
    m365CollaborationInbound: { users: users("none") },
    m365CollaborationOutbound: { usersAndGroups: users("none") },
    appServiceConnectInbound: { applications: applications("none") },
    ...overrides,
  });
}

/** A partner that leaves every setting to the default. A member given as undefined is left out. */
export function partner(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    tenantId: fabrikam,
    isServiceProvider: null,
    isInMultiTenantOrganization: false,
    inboundTrust: null,
    b2bCollaborationOutbound: null,
    b2bCollaborationInbound: null,
    b2bDirectConnectOutbound: null,
    b2bDirectConnectInbound: null,
    automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null },
    tenantRestrictions: null,
    m365CollaborationInbound: null,
    m365CollaborationOutbound: null,
    appServiceConnectInbound: null,
    identitySynchronization: null,
    ...overrides,
  });
}

/** The sync settings that let a partner create users here. */
export function userSync(isSyncAllowed: boolean | null): JsonObject {
  return { tenantId: fabrikam, displayName: "Fabrikam", userSyncInbound: { isSyncAllowed } };
}

/** An authorization policy in the strictest form. */
export function authorizationPolicy(overrides: JsonObject = {}): JsonObject {
  return withoutUndefined({
    id: "authorizationPolicy",
    allowInvitesFrom: "adminsAndGuestInviters",
    guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b",
    allowEmailVerifiedUsersToJoinOrganization: false,
    ...overrides,
  });
}

/** The organization-wide B2B management policy; `lists` is its decoded `InvitationsAllowedAndBlockedDomainsPolicy`. */
export function b2bManagementPolicy(lists: JsonObject | undefined, autoRedeem: readonly string[] = []): JsonObject {
  const policy = {
    ...(lists && { InvitationsAllowedAndBlockedDomainsPolicy: lists }),
    AutoRedeemPolicy: { AdminConsentedForUsersIntoTenantIds: [], NoAADConsentForUsersFromTenantsIds: autoRedeem },
  };
  return {
    id: "cccccccc-0000-4000-8000-000000000001",
    isOrganizationDefault: true,
    definition: [JSON.stringify({ B2BManagementPolicy: policy })],
  };
}

function configuration(half: Half, everyone: string, typeOf: (target: string) => string): JsonObject {
  const isList = typeof half !== "string";
  const blocked = half === "none" || (isList && "except" in half);
  const targets = !isList ? [everyone] : "except" in half ? half.except : half;
  return {
    accessType: blocked ? "blocked" : "allowed",
    targets: targets.map((target) => ({ target, targetType: typeOf(target) })),
  };
}

function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
