import { describe, expect, it } from "vitest";
import { externalUserTypes } from "../../src/model/conditional-access/external-users.ts";
import { grant, guests, policy, users } from "../model/conditional-access/factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, groupTwo, partner, trust } from "../model/factory.ts";
import { hostilePolicies } from "./hostile.ts";
import { analysisOf, anyApplication, ask, guest, noManagedDevice, noMfa, office, openDefault, person, reach } from "./factory.ts";

const modernClient = { dimension: "clientApp", values: ["browser", "mobileAppsAndDesktopClients"] };
const application = { kind: "application", id: appOne } as const;

describe("the known shapes of gaps", () => {
  it("finds the application in which a service provider's exclusion meets an application's exclusion", () => {
    const input = {
      partners: [partner({ isServiceProvider: true })],
      policies: [
        policy({ id: "guests", users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("serviceProvider") } }),
        policy({ id: "providers", users: { includeGuestsOrExternalUsers: guests("serviceProvider") }, applications: { excludeApplications: [appOne] } }),
      ],
    };
    const provider = person("serviceProvider");
    expect(ask(input, provider, noMfa, application)).toMatchObject({
      verdict: "open",
      witness: { home: fabrikam, userType: "serviceProvider", target: application, clientApp: "browser", platform: "windows", methods: "password", device: "unknown" },
      region: [modernClient],
      nearest: { policy: "providers", dimension: "target" },
    });
    expect(ask(input, provider, noMfa)).toMatchObject({ verdict: "closed", closedBy: [{ policy: "providers" }] });
    expect(ask(input, guest, noMfa, application)).toMatchObject({ verdict: "closed", closedBy: [{ policy: "guests" }] });
  });

  it("finds strong authentication or trusted device, where the home's devices are trusted", () => {
    const policies = [policy({ id: "either", grant: grant(["compliantDevice"], { authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } }) })];
    const trusting = { partners: [partner({ inboundTrust: trust({ compliant: true }) })], policies };
    expect(ask(trusting)).toMatchObject({
      verdict: "open",
      witness: { device: "compliant", methods: "password" },
      region: [modernClient, { dimension: "authenticationFlow", values: ["none", "authenticationTransfer"] }, { dimension: "device", values: ["compliant"] }],
      nearest: { policy: "either", dimension: "device" },
    });
    expect(ask({ policies })).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "devices of tenants that are not trusted" }, { policy: "either" }] });
  });

  it("finds trusted location or multifactor authentication", () => {
    const locations = { includeLocations: ["All"], excludeLocations: ["AllTrusted"] };
    const input = { policies: [policy({ id: "outside", conditions: { locations } })] };
    expect(ask(input)).toMatchObject({
      verdict: "open",
      witness: { locations: ["trusted"], methods: "password" },
      region: [modernClient, { dimension: "locations", id: "trusted", values: ["true"] }],
      nearest: { policy: "outside", dimension: "locations" },
    });
  });

  it("finds that All users may not mean direct connect", () => {
    const input = { policies: [policy({ id: "all", users: { includeUsers: ["All"] } })] };
    expect(ask(input, person("b2bDirectConnectUser"), noMfa, office)).toMatchObject({
      verdict: "assumption",
      assumptions: ["A1", "A7"],
      witness: { userType: "b2bDirectConnectUser", methods: "password" },
      nearest: { policy: "all" },
    });
    expect(ask(input, guest)).toMatchObject({ verdict: "closed", closedBy: [{ policy: "all" }] });
  });
});

describe("a textbook tenant", () => {
  const breakGlass = "eeeeeeee-0000-4000-8000-00000000000b";
  const policies = [
    policy({ id: "mfa", users: { includeUsers: ["All"], includeGuestsOrExternalUsers: guests(), excludeGroups: [breakGlass] } }),
    policy({ id: "legacy", users: { includeUsers: ["All"], excludeGroups: [breakGlass] }, conditions: { clientAppTypes: ["exchangeActiveSync", "other"] }, grant: grant(["block"]) }),
  ];
  const fact = { id: breakGlass, contains: "no external user" } as const;

  it("has no gap when the break-glass group is known to hold nobody from outside", () => {
    const analysis = analysisOf({ policies, options: { facts: [fact] } });
    const verdicts = analysis.who.flatMap(({ who }) => analysis.targets.filter(({ target }) => target.kind === "application").map(({ target }) => analysis.answer(who, target, noMfa).verdict));
    expect(new Set(verdicts)).toEqual(new Set(["closed"]));
    expect(analysis.answer(guest, anyApplication, noMfa).closedBy).toEqual([{ fixed: "fact: eeeeeeee-0000-4000-8000-00000000000b contains no external user" }, { policy: "mfa" }]);
  });

  it("has one condition, the group, without the fact", () => {
    const answer = ask({ policies });
    expect(answer).toMatchObject({ verdict: "conditional", memberships: [breakGlass], witness: { memberships: [breakGlass] }, nearest: { policy: "mfa", dimension: "memberships" } });
  });
});

describe("what is not known", () => {
  it("never closes by a control that is not understood", () => {
    expect(ask({ policies: [policy({ grant: grant(["mfa", "futureControl"], { operator: "AND" }) })] }, guest, reach).verdict).toBe("not modelled");
    expect(ask({ policies: [policy({ grant: grant(["futureControl"]) })] })).toMatchObject({ verdict: "not modelled", reasons: [expect.stringContaining("futurecontrol")] });
    expect(ask({ policies: [policy({ grant: grant(["mfa", "futureControl"], { operator: "AND" }) })] }).verdict).toBe("closed");
  });

  it("never closes by a condition that is not understood", () => {
    expect(ask({ policies: [policy({ conditions: { moonPhase: ["full"] } })] }).verdict).toBe("not modelled");
    expect(ask({ policies: [policy({ conditions: { signInRiskLevels: ["purple"] } })] }).verdict).toBe("not modelled");
    expect(ask({ policies: [policy({ conditions: { platforms: { includePlatforms: ["all"], excludePlatforms: ["toaster"] } } })] }).verdict).toBe("not modelled");
  });

  it("says nothing where policies are missing, except what is closed without them", () => {
    const tenantless = { objects: {}, policies: [] };
    expect(ask({ ...tenantless, default: defaultConfiguration() }).verdict).toBe("closed");
    expect(ask({ default: null, policies: [] }, person("b2bCollaborationGuest", "any"), reach)).toMatchObject({ verdict: "not modelled", needs: ["crossTenantAccessPolicyDefault"] });
  });

  it("leaves to Microsoft what security defaults decide", () => {
    const defaults = { objects: { identitySecurityDefaultsEnforcementPolicy: [{ isEnabled: true }] } };
    expect(ask(defaults).verdict).toBe("discretion");
    expect(ask(defaults, guest, reach).verdict).toBe("open");
    expect(ask(defaults, guest, noMfa, { kind: "application", id: "797f4846-ba00-4fd7-ba43-dac1f8f63013" })).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "security defaults" }] });
  });

  it("gives up a hostile configuration and says so", () => {
    expect(ask({ policies: hostilePolicies(), options: { stepBudget: 50_000 } }).verdict).toBe("not decided");
  });
});

describe("who is asked for", () => {
  it("puts tenants together between which nothing makes a difference", () => {
    const partners = Array.from({ length: 20 }, (_, index) => partner({ tenantId: `${String(index + 10)}111111-1111-4111-8111-111111111111` }));
    const { who } = analysisOf({ partners });
    expect(who.filter(({ homes }) => homes.length === 20)).toHaveLength(4);
    expect(who.map(({ who: { userType } }) => userType)).toEqual(expect.arrayContaining([...externalUserTypes].filter((type) => type !== "serviceProvider")));
  });

  it("needs a membership of the partner where only some of its people are let in", () => {
    const listed = { partners: [partner({ b2bCollaborationInbound: access([groupTwo, groupOne], "all") })] };
    expect(ask(listed, guest, reach)).toMatchObject({ verdict: "conditional", memberships: [groupOne], witness: { partnerMemberships: [groupOne] } });
    const but = { partners: [partner({ b2bCollaborationInbound: access({ except: [groupOne] }, "none") })] };
    expect(ask(but, guest, reach)).toMatchObject({ verdict: "open", witness: { partnerMemberships: [] } });
  });

  it("asks for a device that the tenant sees", () => {
    const input = { default: openDefault, policies: [policy({ id: "device", users: users({ includeUsers: ["All"] }), grant: grant(["compliantDevice"]) })] };
    expect(ask(input, guest, noManagedDevice)).toMatchObject({ verdict: "closed", closedBy: [{ policy: "device" }] });
    expect(ask(input, guest, reach)).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "devices of tenants that are not trusted" }, { policy: "device" }] });
  });
});

describe("a policy whose id is written like the name of something fixed", () => {
  const id = "#cross-tenant access";
  const linux = policy({ id, conditions: { platforms: { includePlatforms: ["linux"] } }, grant: grant(["block"]) });

  it("is a policy in proofs, and left out of them as one", () => {
    expect(ask({ policies: [policy({ id }), policy({ id: "# other" })] }).closedBy).toEqual([{ policy: "# other" }]);
    expect(ask({ policies: [linux] }, guest, { kind: "reach", platform: "linux" }).closedBy).toEqual([{ policy: id }]);
  });

  it("bounds the region of a gap", () => {
    const platform = { dimension: "platform", values: ["windows", "macOS", "iOS", "android", "windowsPhone", "anything else"] };
    expect(ask({ policies: [linux] }, guest, reach).region).toContainEqual(platform);
  });
});
