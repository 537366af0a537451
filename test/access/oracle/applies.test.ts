import { describe, expect, test } from "vitest";
import {
  adminPortal, block, branch, exchange, externalUsers, fabrikam, groupOne, groupTwo, headquarters, northwind, otherApplication, payroll, policy, roleOne, signIn, userOne,
} from "../shapes.ts";
import { applies } from "./applies.ts";
import { lax, strict } from "./assumptions.ts";
import type { Json } from "./json.ts";
import { noTenant, thisTenant, userTypes, type SignIn } from "./sign-in.ts";

const local: Partial<SignIn> = { home: thisTenant, userType: "internalGuest" };
const app = (id: string): Partial<SignIn> => ({ target: { kind: "application", id } });

/** Whether a policy with such conditions applies to each of some sign-ins. */
function answers(conditions: Json, signIns: readonly Partial<SignIn>[], assumptions = strict) {
  return signIns.map((overrides) => applies(policy(conditions, block), signIn(overrides), assumptions));
}

test.each([
  ["enabled", true],
  ["Enabled ", true],
  ["disabled", false],
  ["enabledForReportingButNotEnforced", false],
  ["enforcedOnSundays", "unknown"],
])("state %s", (state, expected) => {
  expect(applies(policy({}, block, { state }), signIn(), strict)).toBe(expected);
});

describe("users", () => {
  const inOne: Partial<SignIn> = { memberships: [`group:${groupOne}`] };
  const asUser: Partial<SignIn> = { memberships: [`user:${userOne}`] };
  const inRole: Partial<SignIn> = { memberships: [`role:${roleOne}`] };
  test.each<[string, Json, readonly Partial<SignIn>[], readonly unknown[]]>([
    ["all", { includeUsers: ["All"] }, [{}, local, { home: noTenant }], [true, true, true]],
    ["none", { includeUsers: ["None"] }, [{}, local], [false, false]],
    ["nothing included", { includeUsers: [] }, [{}], [false]],
    ["nothing at all", {}, [{}], [false]],
    ["the old form", { includeUsers: ["GuestsOrExternalUsers"] }, userTypes.map((userType) => ({ userType })), [true, true, true, true, true, true]],
    ["all but the old form", { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] }, [{}, local], [false, false]],
    ["a group", { includeGroups: [groupOne] }, [{}, inOne], [false, true]],
    ["all but a group", { includeUsers: ["All"], excludeGroups: [groupOne] }, [{}, inOne], [true, false]],
    ["a group but another", { includeGroups: [groupOne], excludeGroups: [groupTwo] }, [inOne, { memberships: [`group:${groupOne}`, `group:${groupTwo}`] }], [true, false]],
    ["a user", { includeUsers: [userOne] }, [{}, asUser, inOne], [false, true, false]],
    ["all but a user", { includeUsers: ["All"], excludeUsers: [userOne] }, [{}, asUser], [true, false]],
    ["a role", { includeRoles: [roleOne] }, [{}, inRole], [false, true]],
    ["all but a role", { includeUsers: ["All"], excludeRoles: [roleOne] }, [{}, inRole], [true, false]],
    ["a type", { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest") }, [{}, { userType: "b2bCollaborationMember" }, local], [true, false, false]],
    ["several types", { includeGuestsOrExternalUsers: externalUsers("internalGuest, b2bCollaborationMember") }, [{}, { userType: "b2bCollaborationMember" }, local], [false, true, true]],
    ["no type", { includeGuestsOrExternalUsers: externalUsers("none") }, [{}], [false]],
    ["a type of a tenant", { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest", [fabrikam]) }, [{}, { home: northwind }, { home: noTenant }], [true, false, false]],
    ["a type of no tenant", { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest", []) }, [{}], [false]],
    ["local guests of a tenant", { includeGuestsOrExternalUsers: externalUsers("internalGuest", [fabrikam]) }, [local], [false]],
    ["a type, no tenants said", { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationGuest", externalTenants: null } }, [{}, { home: noTenant }], [true, true]],
    ["all but a type of a tenant", { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest", [fabrikam]) }, [{}, { home: northwind }], [false, true]],
    ["a type nobody knows", { includeGuestsOrExternalUsers: externalUsers("martian") }, [{}], ["unknown"]],
    ["a type nobody knows, beside this one", { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,martian") }, [{}, local], [true, "unknown"]],
    ["tenants without a list", { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationGuest", externalTenants: { membershipKind: "enumerated" } } }, [{}, { home: noTenant }], ["unknown", "unknown"]],
    ["tenants of a kind nobody knows", { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationGuest", externalTenants: { membershipKind: "some" } } }, [{}], ["unknown"]],
  ])("%s", (_name, users, signIns, expected) => {
    expect(answers({ users }, signIns)).toEqual(expected);
  });

  const direct: Partial<SignIn> = { userType: "b2bDirectConnectUser", target: { kind: "application", id: exchange } };
  const provider: Partial<SignIn> = { userType: "serviceProvider", memberships: [`role:${roleOne}`] };
  test.each<[string, Json, Partial<SignIn>, readonly boolean[]]>([
    ["A1: all users and direct connect", { includeUsers: ["All"] }, direct, [true, false]],
    ["A5: a role and a service provider", { includeRoles: [roleOne] }, provider, [true, false]],
    ["A5: an excluded role and a service provider", { includeUsers: ["All"], excludeRoles: [roleOne] }, provider, [true, false]],
    ["A7: collaboration guests and direct connect", { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest") }, direct, [true, false]],
    ["A7: excluded collaboration guests and direct connect", { includeGuestsOrExternalUsers: externalUsers("b2bDirectConnectUser"), excludeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest") }, direct, [true, true]],
    ["A7: all but direct connect, for who is a guest as well", { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("b2bDirectConnectUser") }, direct, [true, false]],
    ["A7: all but those who are guests as well", { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("b2bDirectConnectUser,b2bCollaborationGuest,b2bCollaborationMember") }, direct, [false, false]],
    ["none: service providers by their type", { includeGuestsOrExternalUsers: externalUsers("serviceProvider") }, provider, [true, true]],
  ])("%s", (_name, users, who, expected) => {
    expect([strict, lax].map((assumptions) => answers({ users }, [who], assumptions)[0])).toEqual(expected);
  });
});

describe("applications", () => {
  const action: Partial<SignIn> = { target: { kind: "userAction", id: "urn:user:registersecurityinfo" } };
  const context: Partial<SignIn> = { target: { kind: "authenticationContext", id: "c1" } };
  const rule = 'CustomSecurityAttribute.Apps_Tier -eq "one"';
  const tagged = { ...app(payroll), filters: [rule] };
  test.each<[string, Json, readonly Partial<SignIn>[], readonly unknown[]]>([
    ["all", { includeApplications: ["All"] }, [app(payroll), action, context], [true, false, false]],
    ["none", { includeApplications: ["None"] }, [app(payroll)], [false]],
    ["nothing", { includeApplications: [] }, [app(payroll)], [false]],
    ["one", { includeApplications: [payroll.toUpperCase()] }, [app(payroll), app(otherApplication)], [true, false]],
    ["all but one", { includeApplications: ["All"], excludeApplications: [payroll] }, [app(payroll), app(otherApplication)], [false, true]],
    ["Office 365", { includeApplications: ["Office365"] }, [app(exchange), app(payroll), app(adminPortal)], [true, false, false]],
    ["all but the admin portals", { includeApplications: ["All"], excludeApplications: ["MicrosoftAdminPortals"] }, [app(adminPortal), app(exchange)], [false, true]],
    ["a user action", { includeApplications: [], includeUserActions: ["urn:user:registersecurityinfo"] }, [action, app(payroll), context], [true, false, false]],
    ["a context", { includeApplications: [], includeAuthenticationContextClassReferences: ["c1", "c2"] }, [context, app(payroll), action], [true, false, false]],
    ["what a filter includes", { includeApplications: [], applicationFilter: { mode: "include", rule } }, [app(payroll), tagged], [false, true]],
    ["one and what a filter includes", { includeApplications: [exchange], applicationFilter: { mode: "include", rule } }, [app(exchange), tagged], [true, true]],
    ["all but what a filter excludes", { includeApplications: ["All"], applicationFilter: { mode: "exclude", rule } }, [app(payroll), tagged], [true, false]],
    ["a filter of a mode nobody knows", { includeApplications: ["All"], applicationFilter: { mode: "perhaps", rule } }, [app(payroll)], ["unknown"]],
  ])("%s", (_name, applications, signIns, expected) => {
    expect(answers({ applications }, signIns)).toEqual(expected);
  });

  test("A8: the scopes of the directory profile and a policy for all applications but one", () => {
    const baseline = app("baselineScopes");
    const all = { applications: { includeApplications: ["All"] } };
    const excluding = { applications: { includeApplications: ["All"], excludeApplications: [payroll] } };
    expect([strict, lax].flatMap((assumptions) => [...answers(all, [baseline], assumptions), ...answers(excluding, [baseline], assumptions)])).toEqual([true, true, true, false]);
  });
});

describe("conditions", () => {
  test.each<[string, Json, readonly Partial<SignIn>[], readonly unknown[]]>([
    ["client apps, all", { clientAppTypes: ["all"] }, [{}, { clientApp: "other" }], [true, true]],
    ["client apps, none said", { clientAppTypes: [] }, [{}, { clientApp: "other" }], [true, true]],
    ["client apps, some", { clientAppTypes: ["browser", "other"] }, [{}, { clientApp: "other" }, { clientApp: "mobileAppsAndDesktopClients" }], [true, true, false]],
    ["easSupported", { clientAppTypes: ["easSupported"] }, [{}, { clientApp: "exchangeActiveSync" }], [false, true]],
    ["a client app nobody knows", { clientAppTypes: ["browser", "toaster"] }, [{}, { clientApp: "other" }], [true, "unknown"]],
    ["platforms, null", { platforms: null }, [{}], [true]],
    ["platforms, all", { platforms: { includePlatforms: ["all"] } }, [{}, { platform: "anything else" }], [true, true]],
    ["platforms, one", { platforms: { includePlatforms: ["windows"] } }, [{}, { platform: "linux" }, { platform: "anything else" }], [true, false, false]],
    ["platforms, all but some", { platforms: { includePlatforms: ["all"], excludePlatforms: ["iOS", "android"] } }, [{}, { platform: "iOS" }, { platform: "anything else" }], [true, false, true]],
    ["platforms, listed and excluded", { platforms: { includePlatforms: ["windows"], excludePlatforms: ["windows"] } }, [{}], [false]],
    ["a platform nobody knows", { platforms: { includePlatforms: ["beOS"] } }, [{}], ["unknown"]],
    ["an excluded platform nobody knows", { platforms: { includePlatforms: ["all"], excludePlatforms: ["beOS"] } }, [{}], ["unknown"]],
    ["locations, all", { locations: { includeLocations: ["All"] } }, [{}, { locations: [headquarters] }], [true, true]],
    ["locations, one", { locations: { includeLocations: [headquarters] } }, [{}, { locations: [headquarters] }, { locations: [branch] }], [false, true, false]],
    ["locations, all but trusted ones", { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } }, [{}, { locations: ["AllTrusted"] }], [true, false]],
    ["locations, trusted but one", { locations: { includeLocations: ["AllTrusted"], excludeLocations: [branch] } }, [{ locations: ["AllTrusted"] }, { locations: ["AllTrusted", branch] }], [true, false]],
    ["sign-in risk, null", { signInRiskLevels: null }, [{ signInRisk: "high" }], [true]],
    ["sign-in risk", { signInRiskLevels: ["medium", "high"] }, [{}, { signInRisk: "high" }, { signInRisk: "low" }], [false, true, false]],
    ["user risk", { userRiskLevels: ["high"] }, [{}, { userRisk: "high" }], [false, true]],
    ["a risk nobody knows", { userRiskLevels: ["cosmic"] }, [{}], ["unknown"]],
    ["insider risk", { insiderRiskLevels: "moderate,elevated" }, [{}, { insiderRisk: "minor" }, { insiderRisk: "elevated" }], [false, false, true]],
    ["flows", { authenticationFlows: { transferMethods: "deviceCodeFlow" } }, [{}, { authenticationFlow: "deviceCodeFlow" }, { authenticationFlow: "authenticationTransfer" }], [false, true, false]],
    ["flows, none said", { authenticationFlows: { transferMethods: null } }, [{}, { authenticationFlow: "deviceCodeFlow" }], [true, true]],
    ["workload identities", { clientApplications: { includeServicePrincipals: ["ServicePrincipalsInMyTenant"] } }, [{}], [false]],
    ["agents", { agentIdRiskLevels: "high" }, [{}], [false]],
    ["a condition nobody knows", { moonPhase: "full" }, [{}], ["unknown"]],
    ["a condition nobody knows, null", { moonPhase: null }, [{}], [true]],
  ])("%s", (_name, conditions, signIns, expected) => {
    expect(answers(conditions, signIns)).toEqual(expected);
  });
});

describe("the filter for devices", () => {
  const filter = (mode: string, rule: string) => ({ devices: { deviceFilter: { mode, rule } } });
  test.each<[string, string, readonly unknown[], readonly unknown[]]>([
    // Unknown, registered, compliant, hybrid, registered with a rule that is true; the rule included, then excluded.
    ["a positive operator", "device.isCompliant -eq True", [false, false, true, false, false], [true, true, false, true, true]],
    ["a negative operator", "device.isCompliant -ne True", [true, true, false, true, true], [false, false, true, false, false]],
    ["not compliant, said positively", "device.isCompliant -eq False", [false, true, false, true, true], [true, false, true, false, false]],
    ["hybrid joined", 'device.trustType -eq "ServerAD"', [false, false, false, true, false], [true, true, true, false, true]],
    ["not hybrid joined", 'device.trustType -ne "ServerAD"', [true, true, true, false, true], [false, false, false, true, false]],
    ["joined in any way", 'device.trustType -in ["AzureAD", "ServerAD"]', [false, false, false, true, true], [true, true, true, false, false]],
    ["an attribute nobody can tell", 'device.model -eq "phone"', [false, false, false, false, true], [true, true, true, true, false]],
    ["such an attribute, or compliant", 'device.model -eq "phone" -or device.isCompliant -eq True', [false, false, true, false, true], [true, true, false, true, false]],
    ["such an attribute, and not compliant", '(device.model -eq "phone") -and (device.isCompliant -ne True)', [false, false, false, false, true], [true, true, true, true, false]],
    ["a negative list", 'device.deviceId -notIn ["a", "b"]', [true, false, false, false, true], [false, true, true, true, false]],
    ["something that is no rule", "device.model phone", Array(5).fill("unknown"), Array(5).fill("unknown")],
  ])("%s", (_name, rule, included, excluded) => {
    const signIns: readonly Partial<SignIn>[] = [{}, { device: "registered" }, { device: "compliant" }, { device: "hybrid" }, { device: "registered", filters: [rule] }];
    expect(answers(filter("include", rule), signIns)).toEqual(included);
    expect(answers(filter("exclude", rule), signIns)).toEqual(excluded);
  });

  test("a mode nobody knows", () => {
    expect(answers(filter("perhaps", "device.isCompliant -eq True"), [{}])).toEqual(["unknown"]);
  });
});
