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

const applicationRule = 'CustomSecurityAttribute.Apps_Tier -eq "one"';
const deviceRules = ["device.isCompliant -eq True", "device.isCompliant -ne True", 'device.trustType -eq "ServerAD"', 'device.model -eq "phone"', 'device.model -ne "phone"'];

/** The rules and comparisons that nothing but a sign-in itself can decide. */
export const filterTexts = [applicationRule, ...deviceRules.filter((rule) => rule.includes("model"))];

const types = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider", "internalGuest"];

const matcher = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
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
const places = ["All", "AllTrusted", headquarters, branch];

/** What each condition can be; at most two of them are used in one configuration. */
const conditions = {
  clientAppTypes: fc.oneof(fc.constant(["all"]), fc.subarray(["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"], { minLength: 1 })),
  platforms: fc.record({
    includePlatforms: fc.oneof(fc.constant(["all"]), fc.subarray(["windows", "iOS", "linux"], { minLength: 1 })),
    excludePlatforms: fc.subarray(["windows", "android"], { maxLength: 1 }),
  }),
  locations: fc.record({ includeLocations: fc.oneof(fc.constant(["All"]), fc.subarray(places.slice(1), { minLength: 1 })), excludeLocations: fc.subarray(places.slice(1), { maxLength: 2 }) }),
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
      customAuthenticationFactors: fc.constant([]),
      authenticationStrength: fc.option(strength.map((id) => ({ id })), { freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom("mfa", "compliantDevice").map((control) => ({ operator: null, builtInControls: [control] })) },
);

const state = fc.oneof({ weight: 6, arbitrary: fc.constant("enabled") }, { weight: 1, arbitrary: fc.constantFrom("disabled", "enabledForReportingButNotEnforced") });

/** What makes a policy not understood, in each place where a word from the future can stand. */
const strangeness: readonly ((policy: Json) => Json)[] = [
  (own) => ({ ...own, state: "enforcedOnSundays" }),
  (own) => ({ ...own, conditions: { ...(own["conditions"] as Json), moonPhase: "full" } }),
  (own) => ({ ...own, conditions: { ...(own["conditions"] as Json), platforms: { includePlatforms: ["beOS"] } } }),
  (own) => ({ ...own, conditions: { ...(own["conditions"] as Json), signInRiskLevels: ["cosmic"] } }),
  (own) => ({ ...own, conditions: { ...(own["conditions"] as Json), users: { includeGuestsOrExternalUsers: externalUsers("martian") } } }),
  (own) => ({ ...own, conditions: { ...(own["conditions"] as Json), devices: { deviceFilter: { mode: "perhaps", rule: deviceRules[0] } } } }),
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
