import type { JsonObject } from "../src/model/resource.ts";
import { exampleTenant, type TenantData } from "../test/live/stand-in-tenant.ts";

export const partners = 10_000;
export const guests = 40_000;
/** Groups and applications of our side that the partners' settings list. */
export const groups = 200;
export const applications = 300;

/** The n-th id of a kind, the same on every machine. */
function id(kind: number, n: number): string {
  return `${String(kind).repeat(8)}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

const list = (accessType: "allowed" | "blocked", targetType: string, targets: readonly string[]) => ({ accessType, targets: targets.map((target) => ({ target, targetType })) });
const everyone = { usersAndGroups: list("blocked", "user", ["AllUsers"]), applications: list("blocked", "application", ["AllApplications"]) };

function partner(n: number): JsonObject {
  const tenantId = id(1, n);
  return {
    tenantId,
    isServiceProvider: false,
    isInMultiTenantOrganization: false,
    inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationInbound: { usersAndGroups: list("allowed", "user", ["AllUsers"]), applications: list("allowed", "application", [id(4, n % applications)]) },
    b2bCollaborationOutbound: { usersAndGroups: list("allowed", "group", [id(3, n % groups)]), applications: list("allowed", "application", ["AllApplications"]) },
    b2bDirectConnectInbound: everyone,
    b2bDirectConnectOutbound: everyone,
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
    tenantRestrictions: null,
    identitySynchronization: null,
  };
}

function guest(n: number): JsonObject {
  const name = `guest${n}`;
  return {
    id: id(2, n),
    displayName: `Guest ${n}`,
    userPrincipalName: `${name}_partner.example#EXT#@contoso.example`,
    userType: "Guest",
    accountEnabled: true,
    createdDateTime: "2025-03-01T08:00:00Z",
    creationType: "Invitation",
    externalUserState: "Accepted",
    externalUserStateChangeDateTime: "2025-03-02T08:00:00Z",
    signInActivity: { lastSignInDateTime: "2026-11-01T08:00:00Z", lastSuccessfulSignInDateTime: "2026-11-01T08:00:00Z", lastNonInteractiveSignInDateTime: null },
    sponsors: [{ "@odata.type": "#microsoft.graph.user", id: id(5, n % 500) }],
  };
}

const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** A large tenant: the example's policies, and partners and guests in numbers. */
export async function largeTenant(): Promise<TenantData> {
  const data = await exampleTenant("golden");
  return new Map([
    ...data,
    ["gone tenants", []],
    ["/policies/crossTenantAccessPolicy/partners", many(partners, partner)],
    ["/users", many(guests, guest)],
    ["/groups", many(groups, (n) => ({ id: id(3, n) }))],
    ["/servicePrincipals", many(applications, (n) => ({ id: id(6, n), appId: id(4, n), displayName: `Application ${n}`, servicePrincipalType: "Application", owners: [] }))],
  ]);
}
