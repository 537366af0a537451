import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withProposals } from "../../src/judge/graph-requests.ts";
import { whyNotSafe } from "../../src/judge/opens-nothing.ts";
import { buildTenant } from "../../src/model/build-tenant.ts";
import { directions, type Coverage, type Ledger, type Sighting } from "../../src/model/evidence/ledger.ts";
import { newlyBlocked } from "../../src/model/evidence/replay.ts";
import { Place } from "../../src/model/place.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import type { Tenant } from "../../src/model/tenant.ts";
import { suggest } from "../../src/tasks/suggest.ts";
import { covered, sighting } from "../model/evidence/factory.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, fabrikam, groupOne, northwind, notUnderstood, open, partner } from "../model/factory.ts";
import { tenantOf } from "../rules/test-rule.ts";

const appThree = "bbbbbbbb-0000-4000-8000-000000000003";
const appFour = "bbbbbbbb-0000-4000-8000-000000000004";
const whole = covered("2026-08-01", "2026-11-22");
const seen = (overrides: Partial<Sighting> = {}): Sighting => sighting("2026-11-09", { resourceId: appTwo, ...overrides });

interface Evidence {
  readonly coverage?: readonly Coverage[];
  readonly entries?: readonly Sighting[];
}

function tenant(partners: readonly JsonObject[], { coverage = whole, entries = [seen()] }: Evidence = {}, ofDefault: JsonObject = { b2bCollaborationInbound: open, b2bCollaborationOutbound: open }): Tenant {
  const read = tenantOf({ default: defaultConfiguration(ofDefault), partners });
  const resources = [...read.all("crossTenantAccessPolicyDefault"), ...read.all("crossTenantAccessPolicyPartner")];
  return buildTenant(resources, read.files, { today: "2026-11-23", cloud: "public", ledger: { coverage, entries, place: Place.root("xtaplint-ledger.json") } });
}

/** Nothing else is suggested for Fabrikam's users who come here. */
function reasonFor(of: Tenant, days = 90): string | undefined {
  const { suggestions, none } = suggest(of, days);
  expect(suggestions).toEqual([]);
  return none.find(({ partner: { id }, direction }) => id === fabrikam && direction === "inbound")?.reason;
}

const list = (...ids: readonly string[]) => ids.map((target) => ({ target, targetType: "application" }));

describe("a suggestion", () => {
  it("allows what was seen and nothing else, whichever application of a sign-in a target means", () => {
    const of = tenant([partner()], { entries: [seen(), seen({ appId: appThree, direction: "outbound" })] });
    const { suggestions, none } = suggest(of, 90);
    expect(none).toEqual([]);
    const everyone = { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] };
    expect(suggestions.map(({ direction, targets, request }) => ({ direction, targets, request }))).toEqual([
      {
        direction: "inbound",
        targets: [appOne, appTwo],
        request: { method: "PATCH", url: `/policies/crossTenantAccessPolicy/partners/${fabrikam}`, body: { b2bCollaborationInbound: { usersAndGroups: everyone, applications: { accessType: "allowed", targets: list(appOne, appTwo) } } } },
      },
      {
        direction: "outbound",
        targets: [appTwo, appThree],
        request: { method: "PATCH", url: `/policies/crossTenantAccessPolicy/partners/${fabrikam}`, body: { b2bCollaborationOutbound: { usersAndGroups: everyone, applications: { accessType: "allowed", targets: list(appTwo, appThree) } } } },
      },
    ]);
  });

  it("keeps the users of the setting, and of a list of applications those that were seen", () => {
    const of = tenant([partner({ b2bCollaborationInbound: access([groupOne], [appTwo, appThree]), b2bCollaborationOutbound: closed })]);
    expect(suggest(of, 90).suggestions.map(({ request }) => request)).toEqual([
      { method: "PATCH", url: `/policies/crossTenantAccessPolicy/partners/${fabrikam}`, body: { b2bCollaborationInbound: access([groupOne], [appTwo]) } },
    ]);
  });

  it("leaves out what is blocked already", () => {
    const of = tenant([partner({ b2bCollaborationInbound: access("all", { except: [appTwo] }), b2bCollaborationOutbound: closed })]);
    expect(suggest(of, 90).suggestions.map(({ targets }) => targets)).toEqual([[appOne]]);
  });

  it("is made for each partner by itself", () => {
    const { suggestions, none } = suggest(tenant([partner(), partner({ tenantId: northwind })]), 90);
    expect(suggestions.map(({ partner: { id }, direction }) => `${id} ${direction}`)).toEqual([`${fabrikam} inbound`]);
    expect(none.map(({ partner: { id }, direction }) => `${id} ${direction}`)).toEqual([`${fabrikam} outbound`, `${northwind} inbound`, `${northwind} outbound`]);
  });
});

describe("nothing is suggested, with the reason, where", () => {
  const quiet = "no sign-in was seen in 114 covered days, so that there is nothing to keep: whether the direction is to be closed is for people to say";
  it.each<[string, JsonObject, Evidence, string]>([
    ["too few days are covered", {}, { coverage: covered("2026-11-01", "2026-11-22") }, "22 days are covered with all sign-ins, and 90 are needed"],
    ["nobody came", {}, { entries: [] }, quiet],
    ["nobody came in the covered days", {}, { entries: [seen({ lastSeen: "2026-07-31" })] }, quiet],
    ["somebody came to nobody knows what", {}, { entries: [seen(), sighting("2026-11-10")] }, "a sign-in on 2026-11-10 does not say which application it was, and to which"],
    ["direct connect is open", { b2bDirectConnectInbound: access("all", [appOne]) }, {}, "B2B direct connect is open, and the evidence does not say which sign-ins came by it"],
    ["direct connect is not understood", { b2bDirectConnectInbound: notUnderstood }, {}, "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood"],
    ["the setting is closed", { b2bCollaborationInbound: closed }, {}, "nothing is allowed that could be narrowed"],
    ["the setting is not understood", { b2bCollaborationInbound: notUnderstood }, {}, "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood"],
    ["a suite is listed", { b2bCollaborationInbound: access("all", ["Office365"]) }, {}, "the setting names a suite of applications, and what is in it is not known"],
    ["users are blocked one by one", { b2bCollaborationInbound: access({ except: [groupOne] }, "all") }, {}, "the setting blocks a list of users, and the evidence does not say who signed in"],
    ["all that is allowed was seen", { b2bCollaborationInbound: access("all", [appTwo]) }, {}, "all that is allowed was seen in 114 covered days"],
    ["what was seen is not allowed", { b2bCollaborationInbound: access("all", [appFour]) }, {}, "the setting does not allow what was seen: the evidence is of another time, or of another way in"],
    ["it is a service provider", { isServiceProvider: true }, {}, "it is a service provider, who comes by another way"],
    ["it is a member of the multitenant organization", { isInMultiTenantOrganization: true }, {}, "it is a member of the multitenant organization"],
    ["the object lacks the setting", { b2bCollaborationInbound: undefined }, {}, "the partner object has no b2bCollaborationInbound"],
  ])("%s", (_, own, evidence, reason) => {
    expect(reasonFor(tenant([partner({ b2bCollaborationOutbound: closed, ...own })], evidence))).toBe(reason);
  });
});

describe("the replay", () => {
  const before = tenant([partner({ b2bCollaborationInbound: open })]);
  const evidence = { coverage: [], entries: [seen()] };
  const to = (setting: JsonObject | null) => newlyBlocked(evidence, before, tenant([partner({ b2bCollaborationInbound: setting })])).map(({ reading }) => reading);

  it("names what a change would block, by the application that a target can mean", () => {
    expect(to(access("all", [appOne]))).toEqual(["resourceId"]);
    expect(to(access("all", [appTwo]))).toEqual(["appId"]);
    expect(to(access("all", [appThree]))).toEqual(["appId", "resourceId"]);
    expect(to(access("all", { except: [appOne] }))).toEqual(["appId"]);
    expect(to(closed)).toEqual(["appId", "resourceId"]);
    // A suite can hold the application or not.
    expect(to(access("all", ["Office365"]))).toEqual(["appId", "resourceId"]);
    expect(to(access([groupOne], "all"))).toEqual(["appId", "resourceId"]);
    expect(to(notUnderstood)).toEqual(["appId", "resourceId"]);
    expect(to(access("all", [appOne, appTwo]))).toEqual([]);
    expect(to(null)).toEqual([]);
  });

  it("goes by the default for a tenant that is no partner, and blocks nothing anew that was blocked", () => {
    const narrow = tenant([], {}, { b2bCollaborationInbound: access("all", [appOne]) });
    expect(newlyBlocked(evidence, tenant([]), narrow).map(({ reading }) => reading)).toEqual(["resourceId"]);
    expect(newlyBlocked(evidence, narrow, tenant([], {}, { b2bCollaborationInbound: closed })).map(({ reading }) => reading)).toEqual(["appId"]);
  });
});

describe("whatever the policies and the evidence", () => {
  const apps = [appOne, appTwo, appThree, appFour];
  const some = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });
  const half = (ids: readonly string[]) => fc.oneof(fc.constantFrom("all" as const, "none" as const), some(ids), some(ids).map((except) => ({ except })));
  const setting = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 6, arbitrary: fc.tuple(half([groupOne]), half([...apps, "Office365"])).map(([users, applications]) => access(users, applications)) });
  const direct = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(open) });
  const one = (tenantId: string) => fc.record({ b2bCollaborationInbound: setting, b2bCollaborationOutbound: setting, b2bDirectConnectInbound: direct }).map((settings) => partner({ tenantId, ...settings }));
  const entry = fc.record({
    tenantId: fc.constantFrom(fabrikam, northwind),
    direction: fc.constantFrom(...directions),
    appId: fc.constantFrom(...apps),
    resourceId: fc.constantFrom(...apps),
    signIns: fc.constantFrom("interactive" as const, "nonInteractive" as const),
    lastSeen: fc.constantFrom("2026-11-09", "2026-03-01"),
  }).map((each): Sighting => ({ ...each, source: "logAnalytics" }));
  const ofDefault = fc.record({ b2bCollaborationInbound: setting.map((each) => each ?? open), b2bCollaborationOutbound: setting.map((each) => each ?? open) });

  it("a suggestion opens nothing, and replaying the evidence blocks nothing", () => {
    let made = 0;
    fc.assert(fc.property(one(fabrikam), one(northwind), fc.array(entry, { maxLength: 6 }), ofDefault, (first, second, entries, base) => {
      const of = tenant([first, second], { entries }, base);
      const { suggestions, proposed } = suggest(of, 90);
      const now = withProposals(of, proposed);
      const evidence: Ledger = { coverage: whole, entries };
      made += suggestions.length;
      expect(newlyBlocked(evidence, of, now)).toEqual([]);
      if (suggestions.length === 0) return;
      expect(whyNotSafe(of, now)).toBeUndefined();
      // Less than all would block something, by the one reading or the other.
      const [{ targets, partner: { id }, direction }] = suggestions as [(typeof suggestions)[number]];
      const needed = new Set(entries.filter((each) => each.tenantId === id && each.direction === direction).flatMap(({ appId, resourceId }) => [appId, resourceId]));
      expect(targets.filter((target) => !needed.has(target))).toEqual([]);
    }), { numRuns: 300 });
    expect(made).toBeGreaterThan(50);
  });
});
