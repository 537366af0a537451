import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { guid, numbers, type Random } from "./tenants.ts";

const graph = "https://graph.microsoft.com/v1.0/$metadata#";

export interface AccessLayout {
  readonly policies: number;
  readonly partners: number;
  readonly applications: number;
}

interface Pools {
  readonly random: Random;
  readonly partners: readonly string[];
  readonly applications: readonly string[];
  readonly groups: readonly string[];
  readonly locations: readonly string[];
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const some = <T>(random: Random, from: readonly T[], most: number): T[] => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, from)))];

const everyone = { targets: [{ target: "AllUsers", targetType: "user" }] };
const everything = { targets: [{ target: "AllApplications", targetType: "application" }] };

/** A setting as tenants have it: mostly a few applications, sometimes for a few groups only, sometimes all but a few. */
function inbound({ random, applications, groups }: Pools): object {
  const applied = { targets: some(random, applications, 5).map((target) => ({ target, targetType: "application" })) };
  const people = random() < 0.3 ? { targets: some(random, groups, 3).map((target) => ({ target, targetType: "group" })) } : everyone;
  const kind = random();
  if (kind < 0.15) return { usersAndGroups: { accessType: "blocked", ...everyone }, applications: { accessType: "blocked", ...everything } };
  if (kind < 0.3) return { usersAndGroups: { accessType: "allowed", ...people }, applications: { accessType: "blocked", ...applied } };
  return { usersAndGroups: { accessType: "allowed", ...people }, applications: { accessType: "allowed", ...applied } };
}

function partner(tenantId: string, pools: Pools): object {
  const { random } = pools;
  const claim = () => random() < 0.5;
  return {
    tenantId,
    isServiceProvider: random() < 0.02,
    inboundTrust: random() < 0.6 ? null : { isMfaAccepted: claim(), isCompliantDeviceAccepted: claim(), isHybridAzureADJoinedDeviceAccepted: claim() },
    b2bCollaborationInbound: random() < 0.5 ? null : inbound(pools),
    b2bCollaborationOutbound: null,
    b2bDirectConnectInbound: random() < 0.9 ? null : inbound(pools),
    b2bDirectConnectOutbound: null,
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  };
}

const types = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider", "internalGuest"];

/** External users of some types, of all tenants or, one time in seven, of a few that are listed. */
function guests({ random, partners }: Pools): object {
  const externalTenants =
    random() < 0.85
      ? { "@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants", membershipKind: "all" }
      : { "@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants", membershipKind: "enumerated", members: some(random, partners, 15) };
  return { guestOrExternalUserTypes: some(random, types, 6).join(","), externalTenants };
}

function policy(index: number, pools: Pools): object {
  const { random, applications, groups, locations } = pools;
  const kind = random();
  const users = {
    includeUsers: kind < 0.5 ? ["All"] : [],
    excludeUsers: [],
    includeGroups: kind > 0.85 ? some(random, groups, 3) : [],
    excludeGroups: random() < 0.8 ? [groups[0]] : [],
    includeRoles: [],
    excludeRoles: [],
    includeGuestsOrExternalUsers: kind >= 0.5 && kind <= 0.85 ? guests(pools) : null,
    excludeGuestsOrExternalUsers: kind < 0.1 ? guests(pools) : null,
  };
  const isForAll = random() < 0.4;
  const isLegacy = random() < 0.15;
  // What is asked of everybody everywhere leaves ways in: a tenant that nobody can enter would be no work.
  const control = isLegacy ? "block" : isForAll ? pick(random, ["mfa", "mfa", "mfa", "either"]) : pick(random, ["mfa", "mfa", "mfa", "compliantDevice", "strength", "either"]);
  return {
    id: guid(random),
    displayName: `Policy ${String(index)}`,
    state: random() < 0.8 ? "enabled" : pick(random, ["disabled", "enabledForReportingButNotEnforced"]),
    conditions: {
      clientAppTypes: isLegacy ? ["exchangeActiveSync", "other"] : ["all"],
      users,
      applications: {
        includeApplications: isForAll ? ["All"] : some(random, [...applications, "Office365", "MicrosoftAdminPortals"], 8),
        excludeApplications: isForAll && random() < 0.4 ? some(random, applications, 3) : [],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
      },
      platforms: random() < 0.2 ? { includePlatforms: some(random, ["windows", "macOS", "iOS", "android", "linux"], 3), excludePlatforms: [] } : null,
      locations: random() < 0.25 ? { includeLocations: ["All"], excludeLocations: random() < 0.5 ? ["AllTrusted"] : some(random, locations, 2) } : null,
      signInRiskLevels: random() < 0.1 ? ["high", "medium"] : [],
      userRiskLevels: random() < 0.05 ? ["high"] : [],
      devices: random() < 0.05 ? { deviceFilter: { mode: "exclude", rule: 'device.isCompliant -eq True -or device.extensionAttribute1 -eq "kiosk"' } } : null,
    },
    grantControls: {
      operator: control === "either" ? "OR" : "AND",
      builtInControls: control === "either" ? ["mfa", "compliantDevice"] : control === "strength" ? [] : [control],
      customAuthenticationFactors: [],
      termsOfUse: [],
      authenticationStrength: control === "strength" ? { id: pick(random, ["00000000-0000-0000-0000-000000000002", "00000000-0000-0000-0000-000000000004"]) } : null,
    },
    sessionControls: null,
  };
}

/** Writes a synthetic tenant with Conditional Access into `folder`, the same for the same layout; gives the seed of its numbers. */
export function writeAccessTenant(folder: string, { policies, partners, applications }: AccessLayout): number {
  const seed = policies + partners + applications;
  const random = numbers(seed);
  const ids = (count: number) => Array.from({ length: count }, () => guid(random));
  const pools: Pools = { random, partners: ids(partners), applications: ids(applications), groups: ids(12), locations: ids(6) };
  const allowed = { usersAndGroups: { accessType: "allowed", ...everyone }, applications: { accessType: "allowed", ...everything } };
  const blocked = { usersAndGroups: { accessType: "blocked", ...everyone }, applications: { accessType: "blocked", ...everything } };
  mkdirSync(folder, { recursive: true });
  const write = (file: string, value: object) => {
    writeFileSync(path.join(folder, file), JSON.stringify(value, null, 2));
  };
  write("default.json", {
    "@odata.context": `${graph}policies/crossTenantAccessPolicy/default/$entity`,
    isServiceDefault: false,
    inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationInbound: allowed,
    b2bCollaborationOutbound: allowed,
    b2bDirectConnectInbound: blocked,
    b2bDirectConnectOutbound: blocked,
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  });
  write("partners.json", { "@odata.context": `${graph}policies/crossTenantAccessPolicy/partners`, value: pools.partners.map((id) => partner(id, pools)) });
  write("policies.json", { "@odata.context": `${graph}identity/conditionalAccess/policies`, value: Array.from({ length: policies }, (_, index) => policy(index, pools)) });
  write("locations.json", {
    "@odata.context": `${graph}identity/conditionalAccess/namedLocations`,
    value: pools.locations.map((id, index) => ({ "@odata.type": "#microsoft.graph.ipNamedLocation", id, displayName: `Location ${String(index)}`, isTrusted: index < 3, ipRanges: [] })),
  });
  return seed;
}

/** Takes the first of a tenant's policies that asks guests for multifactor authentication out of force. */
export function changeOnePolicy(folder: string): void {
  const file = path.join(folder, "policies.json");
  const list = JSON.parse(readFileSync(file, "utf8")) as { readonly value: readonly Written[] };
  const asks = ({ state, grantControls, conditions }: Written): boolean => state === "enabled" && grantControls.builtInControls.includes("mfa") && conditions.users.includeGuestsOrExternalUsers !== null;
  const changed = list.value.find(asks);
  writeFileSync(file, JSON.stringify({ ...list, value: list.value.map((each) => (each === changed ? { ...each, state: "disabled" } : each)) }, null, 2));
}

interface Written {
  readonly state: string;
  readonly grantControls: { readonly builtInControls: readonly string[] };
  readonly conditions: { readonly users: { readonly includeGuestsOrExternalUsers: unknown } };
}
