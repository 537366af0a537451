import fc from "fast-check";
import { expect, test } from "vitest";
import { analysedAccess } from "../../src/access/external-access.ts";
import { allCells, configurations } from "./arbitrary-configurations.ts";
import { allowed } from "./oracle/allowed.ts";
import { lax, strict, type Assumptions } from "./oracle/assumptions.ts";
import type { Configuration } from "./oracle/configuration.ts";
import { signInsOf } from "./oracle/enumerate.ts";
import { objectIn, type Json } from "./oracle/json.ts";
import type { Cell } from "./oracle/mentions.ts";
import { userTypes } from "./oracle/sign-in.ts";
import { named, runs } from "./runs.ts";
import { block, configuration, defaults, externalUsers, grant, mfa, policy, shut } from "./shapes.ts";
import { tenantWith } from "./tenant.ts";

const cases = runs(60, 0.05);
const either = fc.constantFrom("strict" as const, "lax" as const);
/** How the documentation's open points are read: all alike, or each for itself. */
const readings: fc.Arbitrary<Assumptions> = fc.oneof(fc.constantFrom(strict, lax), fc.record({ A1: either, A2: either, A3: either, A4: either, A5: either, A6: either, A7: either, A8: either }));

function redundantIn(configuration: Configuration): readonly string[] {
  return analysedAccess(tenantWith(configuration)).redundantPolicies().found.flatMap(({ setting }) => setting ?? []);
}

function without(configuration: Configuration, ids: readonly string[]): Configuration {
  return { ...configuration, policies: configuration.policies.filter(({ id }) => !ids.includes(String(id))) };
}

/** A sign-in that the policies that are left let in, and all of them did not. */
function letIn(configuration: Configuration, left: Configuration, some: readonly Cell[], reading: Assumptions): unknown {
  for (const cell of some) {
    for (const signIn of signInsOf(configuration, cell)) if (allowed(left, signIn, reading) === true && allowed(configuration, signIn, reading) !== true) return signIn;
  }
  return undefined;
}

/** Half of the policies about external users alone, beside one that asks much: random ones would hardly ever be redundant. */
const random = fc.tuple(configurations(), fc.boolean()).map(([some, isBroad]) => ({
  ...some,
  policies: [
    ...some.policies.map((own, index) => (index % 2 === 0 ? aboutGuests(own, index) : own)),
    ...(isBroad ? [policy({ users: { includeGuestsOrExternalUsers: externalUsers(userTypes.join(",")) } }, grant("AND", "mfa", "compliantDevice"), { id: "broad" })] : []),
  ],
}));

function aboutGuests(own: Json, index: number): Json {
  const includeGuestsOrExternalUsers = externalUsers(index === 0 ? "b2bCollaborationGuest,b2bDirectConnectUser" : "b2bCollaborationGuest,serviceProvider");
  return { ...own, conditions: { ...objectIn(own, "conditions"), users: { includeGuestsOrExternalUsers } } };
}

test(
  named("without all redundant policies nobody gets in who did not, as the oracle has it", cases),
  () => {
    let found = 0;
    fc.assert(
      fc.property(random, fc.shuffledSubarray([...allCells], { minLength: 6, maxLength: 12 }), readings, (given, some, reading) => {
        const redundant = redundantIn(given);
        found += redundant.length;
        if (redundant.length > 0) expect(letIn(given, without(given, redundant), some, reading)).toBeUndefined();
      }),
      cases,
    );
    expect(found).toBeGreaterThan(0);
  },
  3_600_000,
);

const guests = (users: object, demands: typeof block, id: string, more: object = {}) => policy({ users: { includeGuestsOrExternalUsers: users }, ...more }, demands, { id, displayName: id });
const collaboration = externalUsers("b2bCollaborationGuest,b2bCollaborationMember");

test.each<[string, Configuration, readonly string[]]>([
  ["the same twice: one of them", configuration({ policies: [guests(collaboration, mfa, "a"), guests(collaboration, mfa, "b")] }), ["b"]],
  ["the order of the file says nothing", configuration({ policies: [guests(collaboration, mfa, "b"), guests(collaboration, mfa, "a")] }), ["b"]],
  ["some of the types", configuration({ policies: [guests(externalUsers("b2bCollaborationGuest"), mfa, "a"), guests(collaboration, mfa, "b")] }), ["a"]],
  ["two others together", configuration({ policies: [guests(collaboration, mfa, "a"), guests(externalUsers("b2bCollaborationGuest"), mfa, "b"), guests(externalUsers("b2bCollaborationMember"), mfa, "c")] }), ["c", "b"].sort()],
  ["a policy for everybody", configuration({ policies: [policy({}, mfa, { id: "all" }), guests(collaboration, mfa, "a")] }), ["a"]],
  ["a policy for everybody, of direct connect users, who are perhaps nobody to it", configuration({ policies: [policy({}, mfa, { id: "all" }), guests(externalUsers("b2bDirectConnectUser"), mfa, "a")] }), []],
  ["policies for everybody are for employees, too", configuration({ policies: [policy({}, mfa, { id: "a" }), policy({}, mfa, { id: "b" })] }), []],
  ["a stricter one", configuration({ policies: [guests(collaboration, mfa, "a"), guests(collaboration, grant("AND", "mfa", "compliantDevice"), "b")] }), ["a"]],
  ["a block, and a device that nobody can show today", configuration({ policies: [guests(collaboration, grant("OR", "compliantDevice"), "a"), guests(externalUsers("b2bCollaborationGuest"), block, "b")] }), []],
  ["what is blocked anyway", configuration({ default: defaults({ b2bCollaborationInbound: shut }), policies: [guests(collaboration, mfa, "a"), guests(collaboration, block, "b")] }), ["a"]],
  ["whom cross-tenant access does not let in today", configuration({ default: defaults({ b2bCollaborationInbound: shut }), policies: [guests(collaboration, mfa, "a")] }), []],
  ["only reported", configuration({ policies: [guests(collaboration, mfa, "a"), { ...guests(collaboration, mfa, "b"), state: "enabledForReportingButNotEnforced" }] }), []],
  ["another condition", configuration({ policies: [guests(collaboration, mfa, "a", { platforms: { includePlatforms: ["windows"] } }), guests(collaboration, mfa, "b", { platforms: { includePlatforms: ["linux"] } })] }), []],
  ["nothing is denied", configuration({ policies: [guests(collaboration, grant("OR"), "a"), guests(collaboration, mfa, "b")] }), []],
])("%s", (_, given, ids) => {
  expect(redundantIn(given)).toEqual(ids);
});
