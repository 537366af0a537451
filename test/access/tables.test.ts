import { describe, expect, it } from "vitest";
import type { ExternalUserType } from "../../src/model/conditional-access/external-users.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { grant, guests, policy } from "../model/conditional-access/factory.ts";
import { access, appOne, appTwo, fabrikam, groupOne, northwind, partner, trust } from "../model/factory.ts";
import { ask, anyApplication, guest, noMfa, office, person, reach } from "./factory.ts";

const one = { kind: "application", id: appOne } as const;
const block = grant(["block"]);

/** A policy that blocks guests wherever it applies: what is closed is where it does. */
const applies = (parts: Parameters<typeof policy>[0], userType: ExternalUserType = "b2bCollaborationGuest", target: Parameters<typeof ask>[3] = anyApplication, home = fabrikam): boolean =>
  ask({ policies: [policy({ grant: block, ...parts })] }, person(userType, home), reach, target).verdict === "closed";

describe("cross-tenant access (the four-way table)", () => {
  const all = { targets: "all", list: [groupOne] } as const;
  const apps = { all: "all", list: [appOne] } as const;
  it.each([
    ["allowed all, allowed all", access("all", "all"), "open", "open"],
    ["allowed all, allowed list", access("all", apps.list), "open", "closed"],
    ["allowed all, blocked list", access("all", { except: apps.list }), "closed", "open"],
    ["allowed all, blocked all", access("all", "none"), "closed", "closed"],
    ["allowed list, allowed all", access(all.list, "all"), "conditional", "conditional"],
    ["allowed list, allowed list", access(all.list, apps.list), "conditional", "closed"],
    ["allowed list, blocked list", access(all.list, { except: apps.list }), "closed", "conditional"],
    ["blocked all, allowed all", access("none", "all"), "closed", "closed"],
    ["blocked all, blocked all", access("none", "none"), "closed", "closed"],
    ["blocked all, blocked list", access("none", { except: apps.list }), "closed", "open"],
    ["blocked list, allowed all", access({ except: all.list }, "all"), "open", "open"],
    ["blocked list, allowed list", access({ except: all.list }, apps.list), "open", "closed"],
    ["blocked list, blocked all", access({ except: all.list }, "none"), "open", "open"],
    ["blocked list, blocked list", access({ except: all.list }, { except: apps.list }), "open", "open"],
  ] as const)("%s", (_, setting, listed, other) => {
    const input = { partners: [partner({ b2bCollaborationInbound: setting })] };
    expect([ask(input, guest, reach, one).verdict, ask(input, guest, reach, { kind: "application", id: appTwo }).verdict]).toEqual([listed, other]);
  });

  it("holds direct connect to its own setting and to Office 365, and does not hold local guests", () => {
    const input = { partners: [partner({ b2bCollaborationInbound: access("none", "none"), b2bDirectConnectInbound: access("all", ["Office365"]) })] };
    expect(ask(input, person("b2bDirectConnectUser"), reach, office).verdict).toBe("open");
    expect(ask(input, person("b2bDirectConnectUser"), reach, one)).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "direct connect reaches Office 365 only" }] });
    expect(ask(input, guest, reach)).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "cross-tenant access" }] });
    expect(ask(input, person("internalGuest", "own"), reach).verdict).toBe("open");
    expect(ask(input, person("otherExternalUser"), reach)).toMatchObject({ verdict: "assumption", assumptions: ["A6"] });
    expect(ask(input, person("otherExternalUser", "none"), reach).verdict).toBe("open");
    expect(ask(input, person("serviceProvider"), reach)).toMatchObject({ verdict: "closed", closedBy: [{ fixed: "no service provider" }] });
  });
});

describe("whether a policy applies", () => {
  it("to users: an exclusion beats an inclusion", () => {
    expect(applies({ users: { includeUsers: ["All"] } })).toBe(true);
    expect(applies({ users: { includeUsers: ["GuestsOrExternalUsers"] } }, "internalGuest", anyApplication, "own")).toBe(true);
    expect(applies({ users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] } })).toBe(false);
    expect(applies({ users: {} })).toBe(false);
    expect(applies({ users: { includeGroups: [groupOne] } })).toBe(false);
    expect(applies({ state: "disabled" })).toBe(false);
    expect(applies({ state: "enabledForReportingButNotEnforced" })).toBe(false);
  });

  it("to guests: by type and home", () => {
    expect(applies({ users: { includeGuestsOrExternalUsers: guests("b2bCollaborationMember, b2bCollaborationGuest") } })).toBe(true);
    expect(applies({ users: { includeGuestsOrExternalUsers: guests("b2bCollaborationMember") } })).toBe(false);
    expect(applies({ users: { includeGuestsOrExternalUsers: guests(undefined, [fabrikam]) } })).toBe(true);
    expect(applies({ users: { includeGuestsOrExternalUsers: guests(undefined, [northwind]) } })).toBe(false);
    expect(applies({ users: { includeGuestsOrExternalUsers: guests(undefined, [fabrikam]) } }, "b2bCollaborationGuest", anyApplication, "none")).toBe(false);
    expect(applies({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("b2bCollaborationGuest", [fabrikam]) } })).toBe(false);
  });

  it("to targets: applications, groups of them, user actions and contexts", () => {
    expect(applies({ applications: { includeApplications: [appOne] } }, undefined, one)).toBe(true);
    expect(applies({ applications: { includeApplications: [appOne] } })).toBe(false);
    expect(applies({ applications: { excludeApplications: [appOne] } }, undefined, one)).toBe(false);
    expect(applies({ applications: { includeApplications: ["Office365"] } }, undefined, { kind: "application", id: "00000003-0000-0ff1-ce00-000000000000" })).toBe(true);
    const action = { kind: "userAction", id: "urn:user:registersecurityinfo" } as const;
    expect(applies({}, undefined, action)).toBe(false);
    expect(applies({ applications: { includeApplications: [], includeUserActions: [action.id] } }, undefined, action)).toBe(true);
    expect(applies({ applications: { includeApplications: [], includeAuthenticationContextClassReferences: ["c1"] } }, undefined, { kind: "authenticationContext", id: "c1" })).toBe(true);
    const filter = { mode: "include", rule: "CustomSecurityAttribute.tier -eq \"one\"" };
    expect(ask({ policies: [policy({ grant: block, applications: { includeApplications: [], applicationFilter: filter } })] }, guest, reach).witness?.filters).toEqual([]);
    expect(ask({ policies: [policy({ grant: block, applications: { applicationFilter: { ...filter, mode: "exclude" } } })] }, guest, reach).witness?.filters).toEqual([filter.rule]);
  });

  it.each<[string, JsonObject, JsonObject | undefined]>([
    ["client apps", { clientAppTypes: ["browser", "mobileAppsAndDesktopClients"] }, { clientApp: "exchangeActiveSync" }],
    ["all client apps", { clientAppTypes: [] }, undefined],
    ["platforms", { platforms: { includePlatforms: ["all"], excludePlatforms: ["linux"] } }, { platform: "linux" }],
    ["platforms that nobody lists", { platforms: { includePlatforms: ["windows", "macOS", "iOS", "android", "linux", "windowsPhone"] } }, { platform: "anything else" }],
    ["locations", { locations: { includeLocations: ["All"], excludeLocations: [groupOne] } }, { locations: [groupOne] }],
    ["trusted locations", { locations: { includeLocations: ["AllTrusted"] } }, { locations: [] }],
    ["sign-in risk", { signInRiskLevels: ["none", "low", "medium"] }, { signInRisk: "high" }],
    ["user risk", { userRiskLevels: ["high"] }, { userRisk: "none" }],
    ["insider risk", { insiderRiskLevels: "minor,moderate,elevated" }, { insiderRisk: "none" }],
    ["flows", { authenticationFlows: { transferMethods: "deviceCodeFlow,authenticationTransfer" } }, { authenticationFlow: "none" }],
    ["no flow", { authenticationFlows: { transferMethods: "none" } }, undefined],
    ["workloads", { clientApplications: { includeServicePrincipals: ["ServicePrincipalsInMyTenant"] } }, {}],
  ])("by the conditions on %s", (_, conditions, witness) => {
    const answer = ask({ policies: [policy({ grant: block, conditions })] }, guest, reach);
    expect(answer).toMatchObject(witness === undefined ? { verdict: "closed" } : { verdict: "open", witness });
  });

  it.each([
    ["include", 'device.isCompliant -ne True', false],
    ["include", 'device.isCompliant -eq True', true],
    ["exclude", 'device.trustType -eq "ServerAD" -or device.isCompliant -eq True', false],
    ["exclude", 'device.manufacturer -ne "Contoso"', true],
    ["exclude", '-not (device.isCompliant -eq True)', true],
    ["include", 'device.displayName -notIn ["a", "b"] -and device.model -notContains "x"', false],
  ] as const)("by a device filter (%s %s) on a device that is not known", (mode, rule, isOpen) => {
    const answer = ask({ policies: [policy({ grant: block, conditions: { devices: { deviceFilter: { mode, rule } } } })] }, guest, reach);
    expect(answer.verdict).toBe(isOpen ? "open" : "closed");
  });

  it("by an attribute of a known device that nothing here can tell", () => {
    const partners = [partner({ inboundTrust: trust({ compliant: true }) })];
    const filter = (rule: string) => ({ partners, policies: [policy({ grant: block, conditions: { devices: { deviceFilter: { mode: "exclude", rule } } } })] });
    expect(ask(filter('device.model -eq "Surface"'), guest, reach)).toMatchObject({ verdict: "open", witness: { device: "registered", filters: ['device.model -eq "Surface"'] } });
    expect(ask(filter("device.isCompliant -eq True"), guest, reach)).toMatchObject({ verdict: "open", witness: { device: "compliant", filters: [] } });
    expect(ask(filter("device.model likes it"), guest, reach).verdict).toBe("not modelled");
  });
});

describe("whether a policy is satisfied", () => {
  const terms = "dddddddd-0000-4000-8000-00000000000a";
  it.each<[string, unknown, JsonObject]>([
    ["nothing asked", null, { verdict: "open", witness: { methods: "password" } }],
    ["a block", block, { verdict: "closed" }],
    ["multifactor authentication", grant(["mfa"]), { verdict: "open", witness: { methods: "password,microsoftAuthenticatorPush" } }],
    ["a device", grant(["compliantDevice"]), { verdict: "closed" }],
    ["one of two", grant(["mfa", "compliantDevice"]), { verdict: "open", witness: { device: "unknown" } }],
    ["both", grant(["mfa", "compliantDevice"], { operator: "AND" }), { verdict: "closed" }],
    ["an app that only the home can protect", grant(["compliantApplication"]), { verdict: "closed" }],
    ["terms of use", grant(["mfa"], { operator: "AND", termsOfUse: [terms] }), { verdict: "open", witness: { capabilities: [terms] } }],
    ["a custom control", grant([], { customAuthenticationFactors: ["duo"] }), { verdict: "open", witness: { capabilities: ["duo"] } }],
    ["a strength that cannot be had here", grant([], { authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" } }), { verdict: "closed" }],
    ["a strength by its combinations", grant([], { authenticationStrength: { id: terms, allowedCombinations: ["password, sms"] } }), { verdict: "open", witness: { methods: "password,sms" } }],
  ])("%s", (_, asked, expected) => {
    expect(ask({ policies: [policy({ grant: asked, session: { signInFrequency: null } })] }, guest, reach)).toMatchObject(expected);
  });

  it("leaves a local guest everything that happens at home for others", () => {
    expect(ask({ policies: [policy({ grant: grant(["compliantApplication", "passwordChange", "domainJoinedDevice"], { operator: "AND" }) })] }, person("internalGuest", "own"), reach)).toMatchObject({
      verdict: "open",
      witness: { device: "hybrid", capabilities: ["compliantApplication", "passwordChange"] },
    });
  });

  it("asks no strength of guests without an Entra tenant, or denies them: nobody knows", () => {
    const policies = [policy({ grant: grant([], { authenticationStrength: { id: "00000000-0000-0000-0000-000000000002" } }) })];
    expect(ask({ policies }, person("b2bCollaborationGuest", "none"), noMfa)).toMatchObject({ verdict: "assumption", assumptions: ["A2"] });
  });
});

describe("multifactor authentication by user and trust", () => {
  const policies = [policy({ grant: grant(["mfa"]) })];
  const trusting = { policies, partners: [partner({ inboundTrust: trust({ mfa: true }), isServiceProvider: true })] };
  const strict = { policies, partners: [partner({ isServiceProvider: true })] };
  it.each<[ExternalUserType, string, typeof strict, string]>([
    ["b2bCollaborationGuest", fabrikam, trusting, "open"],
    ["b2bCollaborationGuest", fabrikam, strict, "open"],
    ["b2bDirectConnectUser", fabrikam, trusting, "open"],
    ["b2bDirectConnectUser", fabrikam, strict, "closed"],
    ["otherExternalUser", "none", strict, "open"],
    ["serviceProvider", fabrikam, strict, "open"],
    ["internalGuest", "own", strict, "open"],
  ])("%s of %s", (userType, home, input, verdict) => {
    const target = userType === "b2bDirectConnectUser" ? office : anyApplication;
    expect(ask(input, person(userType, home), reach, target).verdict).toBe(verdict);
    expect(ask(input, person(userType, home), noMfa, target).verdict).toBe("closed");
  });

  it.each([
    ["fido2", true, true],
    ["fido2", false, false],
    ["deviceBasedPush", false, false],
    ["password,hardwareOath", false, false],
    ["x509CertificateMultiFactor", true, true],
    ["password,sms", false, true],
    ["password,voice", false, true],
    ["password,softwareOath", false, true],
    ["password,microsoftAuthenticatorPush", false, true],
  ])("%s with trust %s", (combination, mfa, isOpen) => {
    const asked = grant([], { authenticationStrength: { id: groupOne, allowedCombinations: [combination] } });
    const answer = ask({ policies: [policy({ grant: asked })], partners: [partner({ inboundTrust: trust({ mfa }) })] }, guest, reach);
    expect(answer.verdict).toBe(isOpen ? "open" : "closed");
  });
});

describe("devices by trust", () => {
  it.each([
    [{}, "closed", "closed", "closed"],
    [{ compliant: true }, "open", "closed", "closed"],
    [{ hybrid: true }, "closed", "open", "closed"],
    [{ compliant: true, hybrid: true }, "open", "open", "open"],
  ] as const)("%j", (claims, compliant, hybrid, both) => {
    const partners = [partner({ inboundTrust: trust(claims) })];
    const verdict = (asked: JsonObject): string => ask({ partners, policies: [policy({ grant: asked })] }, guest, reach).verdict;
    expect([verdict(grant(["compliantDevice"])), verdict(grant(["domainJoinedDevice"])), verdict(grant(["compliantDevice", "domainJoinedDevice"], { operator: "AND" }))]).toEqual([compliant, hybrid, both]);
  });

  it("never shows a device behind a legacy client or the device code flow", () => {
    const partners = [partner({ inboundTrust: trust({ compliant: true }) })];
    const only = (conditions: JsonObject): JsonObject => policy({ id: JSON.stringify(conditions), grant: block, conditions });
    const device = policy({ id: "device", grant: grant(["compliantDevice"]) });
    expect(ask({ partners, policies: [device, only({ clientAppTypes: ["browser", "mobileAppsAndDesktopClients"] })] }, guest, reach).verdict).toBe("closed");
    expect(ask({ partners, policies: [device, only({ authenticationFlows: { transferMethods: "authenticationTransfer" } })] }, guest, reach)).toMatchObject({ verdict: "open", witness: { authenticationFlow: "none" } });
  });
});
