import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/model/answer.ts";
import { mfaCoverage, phishingResistantCoverage } from "../../../src/model/conditional-access/conditional-access.ts";
import { anyTenant, externalUserTypes, noTenant, type ExternalUserType, type Home } from "../../../src/model/conditional-access/external-users.ts";
import { isObject } from "../../../src/model/json.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { isUndetermined, undetermined } from "../../../src/model/undetermined.ts";
import { tenantOf } from "../../rules/test-rule.ts";
import { appOne, appTwo, defaultConfiguration, fabrikam, northwind, partner, trust } from "../factory.ts";
import { grant, guests, policy, users } from "./factory.ts";

const homes: readonly Home[] = [anyTenant, noTenant, fabrikam, northwind];
const people = externalUserTypes.flatMap((type) => homes.map((home) => [type, home] as const));

const partners = [partner({ inboundTrust: trust({ compliant: true }) }), partner({ tenantId: northwind })];
const facts = [{ file: "ca.json", lists: [] }];

function tenantWith(policies: readonly JsonObject[]) {
  return tenantOf({ default: defaultConfiguration(), partners, objects: { conditionalAccessPolicy: policies }, facts });
}

/** The answer in a form that tests can compare: yes, no, or unsure. */
function answersOf(policies: readonly JsonObject[]): ("yes" | "no" | "unsure")[] {
  const tenant = tenantWith(policies);
  return people.map(([type, home]) => {
    const answer = mfaCoverage(tenant, type, home);
    return isUndetermined(answer) ? "unsure" : answer ? "yes" : "no";
  });
}

const types = fc.subarray([...externalUserTypes, "none", "futureGuest"]).map((list) => list.join(", "));
const guestObject = fc.option(
  fc.record(
    {
      guestOrExternalUserTypes: fc.option(types),
      externalTenants: fc.constantFrom(
        null,
        { membershipKind: "all" },
        { membershipKind: "enumerated", members: [fabrikam] },
        { membershipKind: "Enumerated", members: [fabrikam.toUpperCase(), northwind] },
        { membershipKind: "enumerated", members: [] },
        { membershipKind: "enumerated" },
      ),
    },
    { requiredKeys: ["guestOrExternalUserTypes"] },
  ),
);
const userList = fc.subarray(["All", "GuestsOrExternalUsers", "None", "eeeeeeee-0000-4000-8000-000000000001"], { maxLength: 2 });
const appList = fc.subarray(["All", appOne, appTwo, "Office365"]);

/** The parts of a policy that can change the answer, each by its path. */
const parts = fc.record({
  state: fc.constantFrom("enabled", "Enabled", "disabled", "enabledForReportingButNotEnforced"),
  "conditions/users/includeUsers": userList,
  "conditions/users/excludeUsers": fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, userList),
  "conditions/users/includeGuestsOrExternalUsers": guestObject,
  "conditions/users/excludeGuestsOrExternalUsers": fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, guestObject),
  "conditions/applications/includeApplications": fc.oneof({ weight: 3, arbitrary: fc.constant(["All"]) }, appList),
  "conditions/applications/excludeApplications": fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([appOne, appTwo, "Office365"])),
  "conditions/applications/applicationFilter": fc.constantFrom(null, null, { mode: "include", rule: "CustomSecurityAttribute.A.b -eq 1" }),
  "conditions/clientAppTypes": fc.constantFrom(["all"], [], ["browser", "mobileAppsAndDesktopClients"], ["browser"]),
  "conditions/platforms": fc.constantFrom(null, null, { includePlatforms: ["all"], excludePlatforms: [] }, { includePlatforms: ["all"], excludePlatforms: ["linux"] }),
  "conditions/locations": fc.constantFrom(null, null, { includeLocations: ["All"], excludeLocations: ["AllTrusted"] }),
  "conditions/devices": fc.constantFrom(null, null, { deviceFilter: { mode: "exclude", rule: 'device.trustType -eq "ServerAD"' } }),
  "conditions/signInRiskLevels": fc.constantFrom([], [], [], ["high"]),
  "grantControls/operator": fc.constantFrom("OR", "AND", null),
  "grantControls/builtInControls": fc.subarray(["mfa", "compliantDevice", "domainJoinedDevice", "approvedApplication", "block", "futureControl"]),
  "grantControls/termsOfUse": fc.constantFrom([], [], ["ffffffff-0000-4000-8000-000000000001"]),
  "grantControls/authenticationStrength": fc.constantFrom(
    null,
    null,
    { id: "00000000-0000-0000-0000-000000000004" },
    { id: "99999999-0000-4000-8000-000000000001" },
    { id: "99999999-0000-4000-8000-000000000002", allowedCombinations: ["sms"] },
  ),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;
const names = Object.keys(fc.sample(parts, 1)[0] ?? {}) as (keyof Parts)[];

function build(chosen: Readonly<Record<string, unknown>>): JsonObject {
  return Object.entries(chosen).reduce((object, [path, value]) => put(object, path.split("/"), value), policy());
}

function put(object: JsonObject, [key = "", ...rest]: readonly string[], value: unknown): JsonObject {
  const inner = object[key];
  return { ...object, [key]: rest.length === 0 ? value : put(isObject(inner) ? inner : {}, rest, value) };
}

const rank = { no: 0, unsure: 1, yes: 2 } as const;

/** Yes stays yes, and unsure does not become no. */
function neverFalls(before: readonly string[], after: readonly string[]): boolean {
  return before.every((answer, index) => rank[after[index] as keyof typeof rank] >= rank[answer as keyof typeof rank]);
}

describe("multifactor authentication, summed over all policies", () => {
  const some = fc.array(parts.map(build), { minLength: 1, maxLength: 4 });

  it("does not depend on the order of the policies", () => {
    fc.assert(fc.property(some, (policies) => answersOf(policies).join() === answersOf([...policies].reverse()).join()));
  });

  it("never grows when a policy is disabled, or only reports", () => {
    fc.assert(
      fc.property(some, fc.constantFrom("disabled", "enabledForReportingButNotEnforced"), ([first = policy(), ...others], state) =>
        neverFalls(answersOf([{ ...first, state }, ...others]), answersOf([first, ...others])),
      ),
    );
  });

  it("never shrinks when a policy is added", () => {
    fc.assert(fc.property(some, parts.map(build), (policies, one) => neverFalls(answersOf(policies), answersOf([...policies, one]))));
  });

  it.each(["excludeUsers", "excludeGuestsOrExternalUsers"])("never shrinks when a policy loses its %s", (name) => {
    fc.assert(
      fc.property(some, ([first = policy(), ...others]) =>
        neverFalls(answersOf([first, ...others]), answersOf([put(first, ["conditions", "users", name], null), ...others])),
      ),
    );
  });

  it("never shrinks when a policy loses its excluded applications", () => {
    fc.assert(
      fc.property(some, ([first = policy(), ...others]) =>
        neverFalls(answersOf([first, ...others]), answersOf([put(first, ["conditions", "applications", "excludeApplications"], []), ...others])),
      ),
    );
  });

  it("is never yes or no where a value that is not known could make it the other", () => {
    const gap = undetermined("var.x is not resolved here");
    fc.assert(
      fc.property(parts, parts, fc.constantFrom(...names), fc.array(parts.map(build), { maxLength: 2 }), (one, other, name, others) => {
        const unsure = answersOf([build({ ...one, [name]: gap }), ...others]);
        const filled = answersOf([build({ ...one, [name]: other[name] }), ...others]);
        return unsure.every((answer, index) => answer === "unsure" || answer === filled[index] || filled[index] === "unsure");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("coverage, case by case", () => {
  const all = (policies: readonly JsonObject[], type: ExternalUserType, home: Home = anyTenant) => mfaCoverage(tenantWith(policies), type, home);
  const reason = (policies: readonly JsonObject[], type: ExternalUserType) => {
    const answer = all(policies, type);
    return isUndetermined(answer) ? answer.undetermined : answer;
  };
  const combined = (grantControls: unknown) => [policy({ grant: grantControls })];

  it("an empty list is data, no list is none", () => {
    const place = Place.root("ca.json");
    const list = { kind: "conditionalAccessPolicy" as const, place };
    expect(isUndetermined(mfaCoverage(tenantOf({}), "internalGuest", anyTenant))).toBe(true);
    expect(mfaCoverage(tenantOf({ facts: [{ file: "ca.json", lists: [list] }] }), "internalGuest", anyTenant)).toBe(false);
    const cut = tenantOf({
      objects: { conditionalAccessPolicy: [policy({ users: { includeGuestsOrExternalUsers: guests("internalGuest") } })] },
      facts: [{ file: "ca.json", lists: [{ ...list, nextLink: place }] }],
    });
    expect(mfaCoverage(cut, "internalGuest", anyTenant)).toBe(true);
    expect(isUndetermined(mfaCoverage(cut, "otherExternalUser", anyTenant))).toBe(true);
  });

  it("All users means everyone but perhaps direct connect users", () => {
    const policies = [policy({ users: { includeUsers: ["All"] } })];
    expect(externalUserTypes.filter((type) => all(policies, type) === true)).toEqual(externalUserTypes.filter((type) => type !== "b2bDirectConnectUser"));
    expect(reason(policies, "b2bDirectConnectUser")).toMatch(/direct connect/);
  });

  it("holes of policies for all applications are filled by others", () => {
    const without = (...apps: string[]) => policy({ applications: { excludeApplications: apps } });
    const only = (...apps: string[]) => policy({ applications: { includeApplications: apps } });
    expect(all([without(appOne)], "internalGuest")).toBe(false);
    expect(all([without(appOne), without(appTwo)], "internalGuest")).toBe(true);
    expect(all([without(appOne), only(appOne)], "internalGuest")).toBe(true);
    expect(all([without(appOne, appTwo), only(appOne)], "internalGuest")).toBe(false);
    expect(all([only(appOne, appTwo)], "internalGuest")).toBe(false);
    expect(all([without("Office365"), only("Office365")], "internalGuest")).toBe(true);
    expect(all([without("None")], "internalGuest")).toBe(true);
    expect(reason([without(appOne), only("Office365")], "internalGuest")).toMatch(/Office365/);
    expect(reason([without(appOne), without("Office365")], "internalGuest")).toMatch(/Office365/);
  });

  it("a device can stand in for it only where its claim is trusted", () => {
    const policies = combined(grant(["mfa", "compliantDevice"]));
    expect(all(policies, "b2bCollaborationGuest")).toBe(true);
    expect(all(policies, "b2bCollaborationGuest", northwind)).toBe(true);
    expect(all(policies, "b2bCollaborationGuest", fabrikam)).toBe(false);
    expect(all(policies, "internalGuest")).toBe(false);
  });

  it("a policy that nobody can meet admits nobody", () => {
    expect(all(combined(grant(["approvedApplication"])), "b2bCollaborationGuest")).toBe(true);
    expect(all(combined(grant(["approvedApplication"])), "internalGuest")).toBe(false);
    expect(all(combined(grant(["block"])), "internalGuest")).toBe(true);
    expect(all(combined(grant(["mfa", "compliantApplication"], { operator: "And" })), "internalGuest")).toBe(true);
  });

  it.each([
    ["the built-in ones by their id", { id: "00000000-0000-0000-0000-000000000002" }, true],
    ["by their address", { "@odata.id": "https://graph.microsoft.com/v1.0/policies/authenticationStrengthPolicies('00000000-0000-0000-0000-000000000003')" }, true],
    ["what Graph says they satisfy", { id: "x", requirementsSatisfied: "MFA" }, true],
    ["two methods are two factors", { id: "x", allowedCombinations: ["password,sms", "fido2"] }, true],
    ["one method is one", { id: "x", allowedCombinations: ["fido2", "sms"] }, false],
    ["defined elsewhere in the input", { id: "99999999-0000-4000-8000-00000000000A" }, true],
    ["an object full of nulls is none", { id: null, displayName: null }, false],
    ["none", null, false],
  ])("strengths: %s", (_, authenticationStrength, expected) => {
    const tenant = tenantOf({
      objects: {
        conditionalAccessPolicy: combined(grant([], { authenticationStrength })),
        authenticationStrengthPolicy: [{ id: "99999999-0000-4000-8000-00000000000a", allowedCombinations: ["windowsHelloForBusiness"] }],
      },
    });
    expect(mfaCoverage(tenant, "internalGuest", noTenant)).toBe(expected);
  });

  it.each([
    ["a custom strength that is nowhere defined", grant([], { authenticationStrength: { id: "99999999-0000-4000-8000-000000000001" } }), /strength.*not defined/],
    ["a method of the future", grant([], { authenticationStrength: { id: "x", allowedCombinations: ["telepathy"] } }), /method that is not understood/],
    ["a control of the future", grant(["futureControl"]), /futurecontrol is not understood/],
    ["a custom control", grant(["mfa"], { customAuthenticationFactors: ["Duo"] }), /custom control/],
    ["an operator of the future", grant(["mfa", "compliantDevice"], { operator: "XOR" }), /operator/],
    ["no grant controls, and nothing about the session", undefined, /grantControls/],
  ])("is unsure: %s", (_, grantControls, because) => {
    const written = Object.entries({ ...policy(), grantControls }).filter(([, value]) => value !== undefined);
    expect(reason([Object.fromEntries(written)], "internalGuest")).toMatch(because);
  });

  it.each([
    ["a condition of the future", { quantumState: { include: ["all"] } }, "the condition quantumState is not understood"],
    ["one that says nothing", { quantumState: { include: [] }, times: null }, true],
    ["objects full of nulls", { platforms: { includePlatforms: null, excludePlatforms: null }, devices: { deviceFilter: { mode: null, rule: null } } }, true],
    ["no users", { users: null }, "the policy does not state conditions.users"],
    ["workload identities", { clientApplications: { includeServicePrincipals: ["ServicePrincipalsInMyTenant"] } }, false],
    ["device code flow only", { authenticationFlows: { transferMethods: "deviceCodeFlow,authenticationTransfer" } }, false],
    ["no flow", { authenticationFlows: { transferMethods: "none" } }, true],
    ["insider risk", { insiderRiskLevels: "elevated" }, false],
  ])("conditions: %s", (_, conditions, expected) => {
    expect(reason([policy({ conditions })], "internalGuest")).toBe(expected);
  });

  it("user actions and authentication contexts are no applications", () => {
    expect(all([policy({ applications: { includeApplications: [], includeUserActions: ["urn:user:registersecurityinfo"] } })], "internalGuest")).toBe(false);
    const applications = { includeUserActions: [] };
    expect(reason([policy({ conditions: { applications } })], "internalGuest")).toBe("the policy does not state includeApplications");
  });

  it.each([
    ["the built-in strength", grant([], { authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } }), true],
    ["a custom one within it", grant([], { authenticationStrength: { id: "x", allowedCombinations: ["fido2"] } }), true],
    ["one that is wider", grant([], { authenticationStrength: { id: "x", allowedCombinations: ["fido2", "password,sms"] } }), false],
    ["plain multifactor authentication", grant(["mfa"]), false],
    ["either of both", grant(["mfa"], { authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } }), false],
    ["both", grant(["mfa"], { operator: "AND", authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } }), true],
  ])("phishing-resistant methods: %s", (_, grantControls, expected) => {
    expect(phishingResistantCoverage(tenantWith(combined(grantControls)), "serviceProvider", fabrikam)).toBe(expected);
    expect(mfaCoverage(tenantWith(combined(grantControls)), "serviceProvider", fabrikam)).toBe(true);
  });

  it("groups and roles are not read: they neither include nor exclude", () => {
    expect(all([policy({ users: users({ includeGroups: ["x"] }) })], "internalGuest")).toBe(false);
    expect(all([policy({ users: users({ includeUsers: ["All"], excludeGroups: ["x"], excludeRoles: ["y"] }) })], "internalGuest")).toBe(true);
  });
});

describe("policies that are templates", () => {
  const coverage = (policies: readonly JsonObject[], isTemplate: boolean): Answer =>
    mfaCoverage(tenantOf({ objects: { conditionalAccessPolicy: policies }, facts: [{ file: "conditionalAccessPolicy.json", isTemplate }] }), "b2bCollaborationGuest", anyTenant);

  it("are in force nowhere, so what is missing in them is not known", () => {
    const reporting = policy({ state: "enabledForReportingButNotEnforced" });
    expect(coverage([reporting], false)).toBe(false);
    expect(coverage([reporting], true)).toMatchObject({ undetermined: "some of the policies are templates, which are in force nowhere" });
  });

  it("leave open which tenant a placeholder stands for", () => {
    const excluding = policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest", ["%partnertenant%"]) } });
    const tenant = tenantOf({ objects: { conditionalAccessPolicy: [excluding] } });
    expect(mfaCoverage(tenant, "b2bCollaborationGuest", fabrikam)).toMatchObject({ undetermined: "%partnertenant% is a placeholder: write the id that it stands for" });
    expect(mfaCoverage(tenant, "b2bCollaborationGuest", anyTenant)).toBe(true);
  });
});

it("does not hold more policies than a tenant can have against each other, and says so", () => {
  const many = Array.from({ length: 1001 }, (_, index) => policy({ id: `dddddddd-0000-4000-8000-${String(index).padStart(12, "0")}` }));
  const tenant = tenantOf({ objects: { conditionalAccessPolicy: many } });
  expect(mfaCoverage(tenant, "b2bCollaborationGuest", anyTenant)).toMatchObject({
    undetermined: "the input holds 1001 Conditional Access policies, more than a tenant can have: none of them is judged",
  });
});
