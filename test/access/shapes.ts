import type { Configuration } from "./oracle/configuration.ts";
import type { Json } from "./oracle/json.ts";
import type { SignIn } from "./oracle/sign-in.ts";

/** Objects of Graph and sign-ins for the tests of the access analysis; each takes what differs from a plain one. */

export const fabrikam = "11111111-1111-4111-8111-111111111111";
export const northwind = "22222222-2222-4222-8222-222222222222";
export const litware = "33333333-3333-4333-8333-333333333333";
/** A tenant that no configuration names. */
export const stranger = "99999999-9999-4999-8999-999999999999";

export const exchange = "00000002-0000-0ff1-ce00-000000000000";
export const teams = "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe";
export const adminPortal = "c44b4083-3bb0-49c1-b47d-974e53cbdf3c";
export const rightsManagement = "00000012-0000-0000-c000-000000000000";
export const payroll = "bbbbbbbb-0000-4000-8000-000000000001";
/** An application that no configuration names. */
export const otherApplication = "bbbbbbbb-0000-4000-8000-000000000099";

export const groupOne = "aaaaaaaa-0000-4000-8000-000000000001";
export const groupTwo = "aaaaaaaa-0000-4000-8000-000000000002";
export const roleOne = "dddddddd-0000-4000-8000-000000000001";
export const userOne = "eeeeeeee-0000-4000-8000-000000000001";
export const partnerGroup = "ffffffff-0000-4000-8000-000000000001";

export const headquarters = "77777777-0000-4000-8000-000000000001";
export const branch = "77777777-0000-4000-8000-000000000002";

export const mfaStrength = "00000000-0000-0000-0000-000000000002";
export const phishingResistantStrength = "00000000-0000-0000-0000-000000000004";

/** One half of a setting: `["allowed", "AllUsers"]`. */
export type Half = readonly ["allowed" | "blocked", ...string[]];

export function setting(users: Half, applications: Half): Json {
  const half = ([accessType, ...targets]: Half, type: string) => ({ accessType, targets: targets.map((target) => ({ target, targetType: type })) });
  return { usersAndGroups: half(users, "user"), applications: half(applications, "application") };
}

export const open = setting(["allowed", "AllUsers"], ["allowed", "AllApplications"]);
export const shut = setting(["blocked", "AllUsers"], ["blocked", "AllApplications"]);

export function trust(mfa: boolean, compliant: boolean, hybrid: boolean): Json {
  return { isMfaAccepted: mfa, isCompliantDeviceAccepted: compliant, isHybridAzureADJoinedDeviceAccepted: hybrid };
}

export function partner(tenantId: string, overrides: Json = {}): Json {
  const inherited = { inboundTrust: null, b2bCollaborationInbound: null, b2bCollaborationOutbound: null, b2bDirectConnectInbound: null, b2bDirectConnectOutbound: null };
  return { tenantId, isServiceProvider: null, automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null }, ...inherited, ...overrides };
}

export function defaults(overrides: Json = {}): Json {
  const outbound = { b2bCollaborationOutbound: open, b2bDirectConnectOutbound: shut };
  return { isServiceDefault: false, inboundTrust: trust(false, false, false), b2bCollaborationInbound: open, b2bDirectConnectInbound: open, ...outbound, ...overrides };
}

/** A tenant that lets everybody in and demands nothing. */
export function configuration(overrides: Partial<Configuration> = {}): Configuration {
  return { default: defaults(), partners: [], policies: [], strengths: [], namedLocations: [], ...overrides };
}

/** An enabled policy for all users and all applications, with such conditions and such grant controls. */
export function policy(conditions: Json, grantControls: Json | null, overrides: Json = {}): Json {
  const all = { users: { includeUsers: ["All"] }, applications: { includeApplications: ["All"] }, clientAppTypes: ["all"] };
  return { id: "cccccccc-0000-4000-8000-000000000001", displayName: "CA001", state: "enabled", conditions: { ...all, ...conditions }, grantControls, sessionControls: null, ...overrides };
}

export function grant(operator: "AND" | "OR" | null, ...builtInControls: readonly string[]): Json {
  return { operator, builtInControls, customAuthenticationFactors: [], termsOfUse: [], authenticationStrength: null };
}

export const block = grant("OR", "block");
export const mfa = grant("OR", "mfa");

/** `includeGuestsOrExternalUsers` with some types, of all tenants or of some. */
export function externalUsers(types: string, members?: readonly string[]): Json {
  const all = { "@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants", membershipKind: "all" };
  const some = { "@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants", membershipKind: "enumerated", members };
  return { guestOrExternalUserTypes: types, externalTenants: members === undefined ? all : some };
}

/** A guest of Fabrikam in a browser on Windows who has typed a password. */
export function signIn(overrides: Partial<SignIn> = {}): SignIn {
  return {
    home: fabrikam,
    userType: "b2bCollaborationGuest",
    target: { kind: "application", id: payroll },
    clientApp: "browser",
    platform: "windows",
    locations: [],
    signInRisk: "none",
    userRisk: "none",
    insiderRisk: "none",
    authenticationFlow: "none",
    device: "unknown",
    methods: "password",
    capabilities: [],
    memberships: [],
    partnerMemberships: [],
    filters: [],
    ...overrides,
  };
}
