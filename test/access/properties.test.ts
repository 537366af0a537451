import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccessAnalysis, Verdict } from "../../src/access/access.ts";
import { externalUserTypes } from "../../src/model/conditional-access/external-users.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { grant, guests, policy } from "../model/conditional-access/factory.ts";
import { access, appOne, fabrikam, groupOne, groupTwo, northwind, partner, trust } from "../model/factory.ts";
import { analysisOf, noManagedDevice, noMfa, reach } from "./factory.ts";

const types = fc.subarray([...externalUserTypes], { minLength: 1 }).map((list) => list.join(","));
const guestObject = fc.option(fc.record({ types, members: fc.constantFrom(undefined, [fabrikam], [northwind]) }).map(({ types: each, members }) => guests(each, members)));
const asked = fc.constantFrom<string[][]>(["mfa"], ["compliantDevice"], ["mfa", "compliantDevice"], ["block"], ["futureControl"]);
const parts = fc.record({
  include: fc.subarray(["All", "GuestsOrExternalUsers"]),
  includeGroups: fc.subarray([groupOne]),
  excludeGroups: fc.subarray([groupOne, groupTwo]),
  includeGuests: guestObject,
  excludeGuests: fc.option(types.map((each) => guests(each)), { freq: 1 }),
  excludeApplications: fc.subarray([appOne]),
  conditions: fc.constantFrom<JsonObject[]>({}, { clientAppTypes: ["browser"] }, { platforms: { includePlatforms: ["all"], excludePlatforms: ["linux"] } }, { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } }),
  controls: asked,
  operator: fc.constantFrom<("AND" | "OR")[]>("AND", "OR"),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function written(given: Parts, index: number): JsonObject {
  return policy({
    id: `p${String(index)}`,
    users: {
      includeUsers: given.include,
      includeGroups: given.includeGroups,
      excludeGroups: given.excludeGroups,
      includeGuestsOrExternalUsers: given.includeGuests,
      excludeGuestsOrExternalUsers: given.excludeGuests,
    },
    applications: { excludeApplications: given.excludeApplications },
    conditions: given.conditions,
    grant: grant(given.controls, { operator: given.operator }),
  });
}

const settings = fc.record({ mfa: fc.boolean(), compliant: fc.boolean(), hybrid: fc.boolean(), reach: fc.constantFrom(access("all", "all"), access([groupTwo], "all"), access("all", { except: [appOne] })) });
const partners = fc.tuple(settings, settings).map((pair) =>
  pair.map((each, index) => partner({ tenantId: [fabrikam, northwind][index], isServiceProvider: index === 0, inboundTrust: trust(each), b2bCollaborationInbound: each.reach })),
);

/** From the most closed to the most open. */
const order: readonly Verdict[] = ["closed", "assumption", "conditional", "open"];

/** Every answer, by its cell and question, whatever the order in which classes come. */
function answersOf(analysis: AccessAnalysis): Map<string, Verdict> {
  const answers = new Map<string, Verdict>();
  for (const userType of externalUserTypes) {
    for (const home of userType === "internalGuest" ? ["own"] : ["any", "none", fabrikam, northwind]) {
      for (const id of ["any", "Office365", appOne]) {
        for (const question of [reach, noMfa, noManagedDevice]) {
          const { verdict } = analysis.answer({ home, userType }, { kind: "application", id }, question);
          answers.set(`${userType} ${home} ${id} ${question.kind}`, verdict);
        }
      }
    }
  }
  return answers;
}

/** No answer of `after` lets in more than that of `before`, where both are known. */
function expectNoMore(after: Map<string, Verdict>, before: Map<string, Verdict>): void {
  const more = [...after].filter(([cell, verdict]) => {
    const [now, then] = [order.indexOf(verdict), order.indexOf(before.get(cell) ?? "closed")];
    return now >= 0 && then >= 0 && now > then;
  });
  expect(more).toEqual([]);
}

const few = { numRuns: 25 };

describe("the analysis", () => {
  it("hangs on no order of policies, partners or lists, and on no disabled policy", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), partners, parts, (given, known, off) => {
        const policies = given.map(written);
        const disabled = { ...written(off, 99), state: "enabledForReportingButNotEnforced" };
        const [plain, turned] = [analysisOf({ policies, partners: known }), analysisOf({ policies: [disabled, ...policies.reverse()], partners: [...known].reverse() })];
        expect(answersOf(turned)).toEqual(answersOf(plain));
      }),
      few,
    );
  });

  it("lets in no more with one more policy, or with one more control that all have to be met", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), partners, (given, known) => {
        const policies = given.map(written);
        const whole = answersOf(analysisOf({ policies, partners: known }));
        expectNoMore(whole, answersOf(analysisOf({ policies: policies.slice(1), partners: known })));
        const and = given.map((each) => ({ ...each, operator: "AND" as const }));
        const [first, ...others] = and;
        if (first === undefined) return;
        const stricter = [{ ...first, controls: [...first.controls, "domainJoinedDevice"] }, ...others];
        expectNoMore(answersOf(analysisOf({ policies: stricter.map(written), partners: known })), answersOf(analysisOf({ policies: and.map(written), partners: known })));
      }),
      few,
    );
  });

  it("shuts out nobody with one more exclusion, one more way to satisfy, or more trust", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), partners, (given, known) => {
        const or = given.map((each) => ({ ...each, operator: "OR" as const }));
        const [first, ...others] = or;
        if (first === undefined) return;
        const before = answersOf(analysisOf({ policies: or.map(written), partners: known }));
        const excluding = [{ ...first, excludeGroups: [...first.excludeGroups, fabrikam] }, ...others];
        expectNoMore(before, answersOf(analysisOf({ policies: excluding.map(written), partners: known })));
        const either = [{ ...first, controls: [...first.controls, "domainJoinedDevice"] }, ...others];
        expectNoMore(before, answersOf(analysisOf({ policies: either.map(written), partners: known })));
        const trusting = known.map((each) => ({ ...each, inboundTrust: trust({ mfa: true, compliant: true, hybrid: true }) }));
        expectNoMore(before, answersOf(analysisOf({ policies: or.map(written), partners: trusting })));
      }),
      few,
    );
  });

  it("shows a sign-in for every answer that lets in, and a proof for every other", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), partners, (given, known) => {
        const analysis = analysisOf({ policies: given.map(written), partners: known });
        for (const { who } of analysis.who) {
          for (const { target } of analysis.targets) {
            const { verdict, witness, closedBy, region, memberships, assumptions } = analysis.answer(who, target, noMfa);
            expect(witness !== undefined && region !== undefined).toBe(order.indexOf(verdict) > 0);
            expect(closedBy !== undefined).toBe(verdict === "closed");
            expect((memberships ?? []).length > 0).toBe(verdict === "conditional");
            expect((assumptions ?? []).length > 0).toBe(verdict === "assumption");
          }
        }
      }),
      few,
    );
  });
});
