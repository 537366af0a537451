import fc from "fast-check";
import type { Json } from "./oracle/json.ts";
import {
  adminPortal, branch, exchange, externalUsers, fabrikam, groupOne, groupTwo, headquarters, litware, mfaStrength, northwind, payroll, phishingResistantStrength, policy, roleOne, teams, userOne,
} from "./shapes.ts";

/** Small random Conditional Access policies. A few dimensions at a time, so that all sign-ins of a configuration can be tried. */

export const weakStrength = "88888888-0000-4000-8000-000000000001";
const undefinedStrength = "88888888-0000-4000-8000-000000000009";
export const terms = "66666666-0000-4000-8000-000000000001";
export const registration = "urn:user:registersecurityinfo";

/** A named location that nothing defines. */
export const undefinedPlace = "77777777-0000-4000-8000-000000000009";

const applicationRule = 'CustomSecurityAttribute.Apps_Tier -eq "one"';
const freeRules = ['device.model -eq "phone"', 'device.model -ne "phone"', 'device.model -eq "phone" -or device.isCompliant -eq True', '(device.isCompliant -ne True) -and device.trustType -ne "AzureAD"'];
const deviceRules = ["device.isCompliant -eq True", "device.isCompliant -ne True", 'device.trustType -eq "ServerAD"', 'device.trustType -notIn ["ServerAD"]', ...freeRules];

/** The rules that nothing but a sign-in itself can decide. */
export const filterTexts = [applicationRule, ...freeRules];

const types = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider", "internalGuest"];

const matcher = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("b2bCollaborationGuest,b2bCollaborationMember", "b2bDirectConnectUser", "serviceProvider", "none").map((some) => externalUsers(some)) },
  { weight: 2, arbitrary: fc.tuple(fc.subarray(types, { minLength: 1 }), fc.option(fc.subarray([fabrikam, northwind, litware]), { nil: undefined, freq: 2 })).map(([some, members]) => externalUsers(some.join(","), members)) },
  { weight: 1, arbitrary: fc.subarray(types, { minLength: 1, maxLength: 2 }).map((some) => ({ guestOrExternalUserTypes: some.join(", "), externalTenants: null })) },
);

/** The groups, roles and users that the policies of one configuration name: so few that every subset can be tried. */
export const pools = fc.subarray(["group", "otherGroup", "role", "user"] as const, { maxLength: 2 });
export type Pool = readonly ("group" | "otherGroup" | "role" | "user")[];

function users(pool: Pool): fc.Arbitrary<Json> {
  const groups = [...(pool.includes("group") ? [groupOne] : []), ...(pool.includes("otherGroup") ? [groupTwo] : [])];
  const roles = pool.includes("role") ? [roleOne] : [];
  const persons = pool.includes("user") ? [userOne] : [];
  const rarely = (ids: readonly string[]) => fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray([...ids]) });
  return fc.record({
    includeUsers: fc.oneof(
      { weight: 4, arbitrary: fc.constant(["All"]) },
      { weight: 1, arbitrary: fc.constant(["GuestsOrExternalUsers"]) },
      { weight: 1, arbitrary: fc.constant(["None"]) },
      { weight: 1, arbitrary: fc.subarray(persons) },
    ),
    excludeUsers: fc.oneof({ weight: 6, arbitrary: rarely(persons) }, { weight: 1, arbitrary: fc.constant(["GuestsOrExternalUsers"]) }),
    includeGroups: rarely(groups),
    excludeGroups: rarely(groups),
    includeRoles: rarely(roles),
    excludeRoles: rarely(roles),
    includeGuestsOrExternalUsers: matcher,
    excludeGuestsOrExternalUsers: matcher,
  });
}

const applicationFilter = fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.record({ mode: fc.constantFrom("include", "exclude"), rule: fc.constant(applicationRule) }) });
const named = [payroll, exchange, "Office365", "MicrosoftAdminPortals"];
const noTargets = { includeUserActions: [], includeAuthenticationContextClassReferences: [] };

const applications: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      includeApplications: fc.oneof({ weight: 3, arbitrary: fc.constant(["All"]) }, { weight: 2, arbitrary: fc.subarray(named, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant(["None"]) }),
      excludeApplications: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray([...named, adminPortal, teams], { maxLength: 2 }) }),
      includeUserActions: fc.constant([]),
      includeAuthenticationContextClassReferences: fc.constant([]),
      applicationFilter,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ ...noTargets, includeApplications: [], excludeApplications: [], includeUserActions: [registration] }) },
  { weight: 1, arbitrary: fc.constant({ ...noTargets, includeApplications: [], excludeApplications: [], includeAuthenticationContextClassReferences: ["c1"] }) },
);

const risks = fc.subarray(["low", "medium", "high"], { minLength: 1 });
const places = ["AllTrusted", headquarters, branch, undefinedPlace];

/** What each condition can be; at most two of them are used in one configuration. */
const conditions = {
  clientAppTypes: fc.oneof(fc.constant(["all"]), fc.subarray(["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "easSupported", "other"], { minLength: 1 })),
  platforms: fc.record({
    includePlatforms: fc.oneof(fc.constant(["all"]), fc.subarray(["windows", "iOS", "linux"], { minLength: 1 })),
    excludePlatforms: fc.subarray(["windows", "android"], { maxLength: 1 }),
  }),
  locations: fc.record({ includeLocations: fc.oneof(fc.constant(["All"]), fc.subarray(places, { minLength: 1 })), excludeLocations: fc.subarray(places, { maxLength: 2 }) }),
  signInRiskLevels: risks,
  userRiskLevels: risks,
  insiderRiskLevels: fc.subarray(["minor", "moderate", "elevated"], { minLength: 1 }).map((levels) => levels.join(",")),
  authenticationFlows: fc.subarray(["deviceCodeFlow", "authenticationTransfer"], { minLength: 1 }).map((flows) => ({ transferMethods: flows.join(",") })),
  devices: fc.record({ mode: fc.constantFrom("include", "exclude"), rule: fc.constantFrom(...deviceRules) }).map((deviceFilter) => ({ deviceFilter })),
};

export type Theme = keyof typeof conditions;
export const themes = fc.subarray(Object.keys(conditions) as Theme[], { maxLength: 2 });

function conditionsOf(some: readonly Theme[]): fc.Arbitrary<Json> {
  return fc.record(Object.fromEntries(some.map((theme) => [theme, fc.option<unknown, unknown>(conditions[theme], { freq: 2, nil: theme === "clientAppTypes" ? ["all"] : null })])));
}

const strength = fc.constantFrom(mfaStrength, phishingResistantStrength, weakStrength, "00000000-0000-0000-0000-000000000003");

const controls: fc.Arbitrary<Json | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ operator: "OR", builtInControls: ["block"] }) },
  { weight: 3, arbitrary: fc.constant({ operator: "OR", builtInControls: ["mfa"] }) },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.record({
      operator: fc.constantFrom("AND", "OR"),
      builtInControls: fc.subarray(["mfa", "compliantDevice", "domainJoinedDevice", "approvedApplication", "passwordChange"], { maxLength: 2 }),
      termsOfUse: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.constant([terms]) }),
      customAuthenticationFactors: fc.oneof({ weight: 6, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.constant(["factor"]) }),
      authenticationStrength: fc.option(strength.map((id) => ({ id })), { freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.subarray(["mfa", "compliantDevice"], { minLength: 1 }).map((builtInControls) => ({ operator: null, builtInControls })) },
);

const state = fc.oneof({ weight: 6, arbitrary: fc.constant("enabled") }, { weight: 1, arbitrary: fc.constantFrom("disabled", "enabledForReportingButNotEnforced") });

function editCondition(own: Json, edit: Json): Json {
  return { ...own, conditions: { ...(own["conditions"] as Json), ...edit } };
}

function editUsers(own: Json, edit: Json): Json {
  return editCondition(own, { users: { ...((own["conditions"] as Json)["users"] as Json), ...edit } });
}

/** What makes a policy not understood, in each place where a word from the future can stand. */
const strangeness: readonly ((policy: Json) => Json)[] = [
  (own) => ({ ...own, state: "enforcedOnSundays" }),
  (own) => editCondition(own, { moonPhase: "full" }),
  (own) => editCondition(own, { platforms: { includePlatforms: ["beOS"] } }),
  (own) => editCondition(own, { signInRiskLevels: ["cosmic"] }),
  (own) => editCondition(own, { users: { includeGuestsOrExternalUsers: externalUsers("martian") } }),
  (own) => editUsers(own, { excludeGuestsOrExternalUsers: externalUsers("martian", [fabrikam]) }),
  (own) => editUsers(own, { excludeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,martian", [northwind]) }),
  (own) => editUsers(own, { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "otherExternalUser", externalTenants: { membershipKind: "enumerated" } }, includeUsers: [] }),
  (own) => editUsers(own, { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationMember", externalTenants: { membershipKind: "some" } } }),
  (own) => editCondition(own, { clientAppTypes: ["browser", "toaster"] }),
  (own) => editCondition(own, { platforms: { includePlatforms: ["all"], excludePlatforms: ["beOS"] } }),
  (own) => editCondition(own, { insiderRiskLevels: "cosmic" }),
  (own) => editCondition(own, { authenticationFlows: { transferMethods: "carrierPigeon" } }),
  (own) => editCondition(own, { devices: { deviceFilter: { mode: "include", rule: "device whistles" } } }),
  (own) => editCondition(own, { applications: { includeApplications: ["All"], applicationFilter: { mode: "perhaps", rule: applicationRule } } }),
  (own) => ({ ...own, grantControls: { operator: "XOR", builtInControls: ["mfa", "compliantDevice"] } }),
  (own) => ({ ...own, grantControls: { operator: "OR", builtInControls: ["handshake"], termsOfUse: [terms] } }),
  (own) => editCondition(own, { devices: { deviceFilter: { mode: "perhaps", rule: deviceRules[0] } } }),
  (own) => ({ ...own, grantControls: { operator: "OR", builtInControls: ["mfa", "handshake"] } }),
  (own) => ({ ...own, grantControls: { operator: "AND", builtInControls: ["handshake"] } }),
  (own) => ({ ...own, grantControls: { operator: "OR", builtInControls: [], authenticationStrength: { id: undefinedStrength } } }),
];

/** Up to `most` policies that name groups and the like of `pool` and use conditions of `some` themes. */
export function policies(pool: Pool, some: readonly Theme[], most: number): fc.Arbitrary<readonly Json[]> {
  const one = fc
    .record({ users: users(pool), applications, conditions: conditionsOf(some), grantControls: controls, state })
    .map((parts) => policy({ ...parts.conditions, users: parts.users, applications: parts.applications }, parts.grantControls, { state: parts.state }));
  const strange = fc.tuple(one, fc.constantFrom(...strangeness)).map(([plain, change]) => change(plain));
  return fc
    .tuple(fc.array(one, { maxLength: most }), fc.oneof({ weight: 5, arbitrary: fc.constant<Json[]>([]) }, { weight: 1, arbitrary: strange.map((own) => [own]) }))
    .map(([plain, odd]) => [...plain, ...odd].map((own, index) => ({ ...own, id: `cccccccc-0000-4000-8000-00000000000${String(index + 1)}`, displayName: `CA00${String(index + 1)}` })));
}
