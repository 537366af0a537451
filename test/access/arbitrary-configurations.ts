import fc from "fast-check";
import { filterTexts, policies, pools, registration, terms, themes, undefinedPlace, weakStrength } from "./arbitrary-policies.ts";
import type { Configuration } from "./oracle/configuration.ts";
import type { Json } from "./oracle/json.ts";
import type { Cell } from "./oracle/mentions.ts";
import { combinations } from "./oracle/methods.ts";
import { clientApps, devices, flows, insiderRiskLevels, noTenant, platforms, riskLevels, thisTenant, userTypes, type SignIn } from "./oracle/sign-in.ts";
import type { Question } from "./oracle/verdict.ts";
import {
  adminPortal, branch, defaults, exchange, fabrikam, groupOne, groupTwo, headquarters, mfaStrength, northwind, open, otherApplication, partner, partnerGroup, payroll, phishingResistantStrength, roleOne, setting, shut, stranger, teams, trust, userOne, type Half,
} from "./shapes.ts";

/** Small random configurations, and somebody who signs in to them. */

const half = (all: string, list: readonly string[]): fc.Arbitrary<Half> =>
  fc.tuple(fc.constantFrom("allowed" as const, "blocked" as const), fc.oneof(fc.constant([all]), fc.subarray([...list], { minLength: 1 }))).map(([accessType, targets]): Half => [accessType, ...targets]);

const inbound: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(open) },
  { weight: 1, arbitrary: fc.constant(shut) },
  { weight: 2, arbitrary: fc.tuple(half("AllUsers", [partnerGroup]), half("AllApplications", [payroll, exchange, "Office365", "AllMicrosoftApps"])).map(([users, applications]) => setting(users, applications)) },
);

/** Settings of which a half is missing, empty or not understood. */
const oddSettings: readonly Json[] = [
  { usersAndGroups: open["usersAndGroups"], applications: null },
  setting(["allowed", "AllUsers"], ["blocked"]),
  setting(["blocked", "everybody"], ["blocked", payroll]),
  { usersAndGroups: { accessType: "perhaps", targets: [{ target: "AllUsers", targetType: "user" }] }, applications: open["applications"] },
];

const trusted = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map(([mfa, compliant, hybrid]) => trust(mfa, compliant, hybrid));
const partly = fc.subarray(["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"]).map((names): Json => Object.fromEntries(names.map((name) => [name, true])));
const inboundTrust = fc.oneof({ weight: 9, arbitrary: trusted }, { weight: 1, arbitrary: partly });

const base: fc.Arbitrary<Json | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ b2bCollaborationInbound: inbound, b2bDirectConnectInbound: inbound, inboundTrust }).map(defaults) },
  { weight: 1, arbitrary: fc.constant({ isServiceDefault: true }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ b2bCollaborationInbound: fc.oneof(inbound, fc.constantFrom(...oddSettings)) }).map((some) => ({ isServiceDefault: false, ...some })) },
);

const orNull = (value: fc.Arbitrary<Json>) => fc.option(value, { freq: 2 });
const partnerOf = (tenantId: string): fc.Arbitrary<Json> =>
  fc
    .record({ b2bCollaborationInbound: orNull(inbound), b2bDirectConnectInbound: orNull(inbound), inboundTrust: orNull(inboundTrust), isServiceProvider: fc.constantFrom(true, false, null) })
    .map((overrides) => partner(tenantId, overrides));

const partners = fc.tuple(fc.option(partnerOf(fabrikam), { freq: 8 }), fc.option(partnerOf(northwind), { freq: 2 })).map((pair) => pair.filter((item) => item !== null));

const strengths: readonly Json[] = [
  { id: weakStrength, displayName: "Own", policyType: "custom", allowedCombinations: ["password,sms", "federatedSingleFactor", "password,hardwareOath"] },
];
const namedLocation = (id: string, isTrusted: boolean): Json => ({ "@odata.type": "#microsoft.graph.ipNamedLocation", id, displayName: id, isTrusted, ipRanges: [] });
const namedLocations = [namedLocation(headquarters, true), namedLocation(branch, false)];

/** A small configuration of cross-tenant access and up to `most` policies. */
export function configurations(most = 4): fc.Arbitrary<Configuration> {
  return fc.tuple(pools, themes).chain(([pool, some]) =>
    fc.record({ default: base, partners, policies: policies(pool, some, most), strengths: fc.constant(strengths), namedLocations: fc.constant(namedLocations) }),
  );
}

const homes = [fabrikam, northwind, stranger, noTenant, thisTenant];
const targets = [
  ...[payroll, exchange, teams, adminPortal, otherApplication].map((id) => ({ kind: "application" as const, id })),
  { kind: "userAction" as const, id: registration },
  { kind: "authenticationContext" as const, id: "c1" },
];

/** Every cell; some have no possible sign-in at all. */
export const allCells: readonly Cell[] = homes.flatMap((home) =>
  userTypes.filter((userType) => isThinkable(home, userType)).flatMap((userType) => targets.map((target) => ({ home, userType, target }))),
);

function isThinkable(home: string, userType: string): boolean {
  if (home === thisTenant || userType === "internalGuest") return home === thisTenant && userType === "internalGuest";
  return home !== noTenant || userType === "b2bCollaborationGuest" || userType === "otherExternalUser";
}

/** Some of them, in any order: what one answer leaves behind is not to change another. */
export const cells = fc.shuffledSubarray([...allCells], { minLength: 4, maxLength: 8 });

export const questions: readonly Question[] = [
  { kind: "reach" },
  { kind: "noMfa" },
  { kind: "noManagedDevice" },
  { kind: "weakerThan", strength: mfaStrength },
  { kind: "weakerThan", strength: phishingResistantStrength },
  { kind: "weakerThan", strength: weakStrength },
];

const rarely = <Item>(items: readonly Item[]) => fc.oneof({ weight: 2, arbitrary: fc.constant<Item[]>([]) }, { weight: 1, arbitrary: fc.subarray([...items]) });

/** Any value of any dimension, of somebody in any cell: most of them the policies do not name. */
export const signIns: fc.Arbitrary<SignIn> = fc
  .record({
    cell: fc.constantFrom(...allCells),
    clientApp: fc.constantFrom(...clientApps),
    platform: fc.constantFrom(...platforms),
    locations: rarely(["AllTrusted", headquarters, branch, undefinedPlace]),
    signInRisk: fc.constantFrom(...riskLevels),
    userRisk: fc.constantFrom(...riskLevels),
    insiderRisk: fc.constantFrom(...insiderRiskLevels),
    authenticationFlow: fc.constantFrom("none" as const, ...flows),
    device: fc.constantFrom(...devices),
    methods: fc.oneof(fc.constant("password"), fc.constantFrom(...combinations)),
    capabilities: rarely([terms, "passwordChange", "approvedApplication"]),
    memberships: rarely([`group:${groupOne}`, `group:${groupTwo}`, `role:${roleOne}`, `user:${userOne}`]),
    partnerMemberships: rarely([partnerGroup]),
    filters: rarely(filterTexts),
  })
  .map(({ cell, ...own }) => ({ ...cell, ...own }));
