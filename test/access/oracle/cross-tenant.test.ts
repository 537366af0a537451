import { describe, expect, test } from "vitest";
import { configuration, defaults, exchange, fabrikam, open, partner, partnerGroup, payroll, setting, shut, signIn, trust, type Half } from "../shapes.ts";
import { lax, strict } from "./assumptions.ts";
import { isLetIn, trusts } from "./cross-tenant.ts";
import { noTenant, thisTenant, type SignIn } from "./sign-in.ts";

const inGroup: Partial<SignIn> = { partnerMemberships: [partnerGroup] };
const other: Partial<SignIn> = { target: { kind: "application", id: exchange } };
const action: Partial<SignIn> = { target: { kind: "userAction", id: "urn:user:registersecurityinfo" } };

function letIn(users: Half, applications: Half, overrides: Partial<SignIn> = {}) {
  return isLetIn(configuration({ default: defaults({ b2bCollaborationInbound: setting(users, applications) }) }), signIn(overrides), strict);
}

describe("the four-way table", () => {
  // In the group and the application, the group only, the application only, neither.
  test.each<[Half, Half, readonly boolean[]]>([
    [["allowed", partnerGroup], ["allowed", payroll], [true, false, false, false]],
    [["allowed", partnerGroup], ["blocked", payroll], [false, true, false, false]],
    [["blocked", partnerGroup], ["allowed", payroll], [false, false, true, false]],
    [["blocked", partnerGroup], ["blocked", payroll], [false, true, true, true]],
    [["allowed", "AllUsers"], ["allowed", "AllApplications"], [true, true, true, true]],
    [["allowed", "AllUsers"], ["blocked", "AllApplications"], [false, false, false, false]],
    [["blocked", "AllUsers"], ["allowed", "AllApplications"], [false, false, false, false]],
    [["blocked", "AllUsers"], ["blocked", "AllApplications"], [false, false, false, false]],
    [["blocked", partnerGroup], ["blocked", "AllApplications"], [false, false, true, true]],
    [["blocked", "AllUsers"], ["blocked", payroll], [false, true, false, true]],
    [["allowed", "AllUsers"], ["allowed", "Office365"], [false, true, false, true]],
    [["allowed", "AllUsers"], ["allowed", "AllMicrosoftApps"], [false, true, false, true]],
  ])("%j, %j", (users, applications, expected) => {
    expect([inGroup, { ...inGroup, ...other }, {}, other].map((overrides) => letIn(users, applications, overrides))).toEqual(expected);
  });

  test.each<[Half, Half, readonly boolean[]]>([
    [["allowed", partnerGroup], ["allowed", payroll], [true, false]],
    [["allowed", partnerGroup], ["blocked", payroll], [true, false]],
    [["blocked", partnerGroup], ["allowed", payroll], [false, true]],
    [["blocked", partnerGroup], ["blocked", payroll], [true, true]],
    [["blocked", "AllUsers"], ["blocked", "AllApplications"], [false, false]],
  ])("the applications' half is not asked of a user action: %j, %j", (users, applications, expected) => {
    expect([inGroup, {}].map((overrides) => letIn(users, applications, { ...overrides, ...action }))).toEqual(expected);
  });
});

describe("the setting in force", () => {
  const unknown = { default: { isServiceDefault: false }, partners: [partner(fabrikam)] };
  test.each([
    ["the partner's", { default: defaults({ b2bCollaborationInbound: shut }), partners: [partner(fabrikam, { b2bCollaborationInbound: open })] }, true],
    ["the default's, where the partner says null", { default: defaults({ b2bCollaborationInbound: shut }), partners: [partner(fabrikam)] }, false],
    ["the default's, where there is no partner", { default: defaults({ b2bCollaborationInbound: shut }) }, false],
    ["Microsoft's, where the default says so", { default: { isServiceDefault: true }, partners: [partner(fabrikam)] }, true],
    ["unknown, where it does not", unknown, "unknown"],
    ["unknown, where there is no default", { default: undefined, partners: [partner(fabrikam)] }, "unknown"],
    ["unknown, where the partner leaves it out", { partners: [{ tenantId: fabrikam }] }, "unknown"],
    ["unknown, where targets are missing", { default: defaults({ b2bCollaborationInbound: setting(["allowed"], ["allowed", "AllApplications"]) }) }, "unknown"],
  ])("is %s", (_name, overrides, expected) => {
    expect(isLetIn(configuration(overrides), signIn(), strict)).toBe(expected);
  });

  test("Microsoft blocks direct connect and trusts nothing", () => {
    const initial = configuration({ default: { isServiceDefault: true } });
    expect(isLetIn(initial, signIn({ userType: "b2bDirectConnectUser" }), strict)).toBe(false);
    expect(trusts(initial, fabrikam, "isMfaAccepted")).toBe(false);
  });

  test.each([
    [{ inboundTrust: { isMfaAccepted: true } }, "isMfaAccepted", true],
    [{ inboundTrust: { isMfaAccepted: true } }, "isCompliantDeviceAccepted", "unknown"],
    [{ inboundTrust: { isMfaAccepted: null } }, "isMfaAccepted", false],
    [{ inboundTrust: null }, "isMfaAccepted", true],
  ] as const)("a partner's trust %j replaces the default's as a whole: %s", (overrides, claim, expected) => {
    expect(trusts(configuration({ default: defaults({ inboundTrust: trust(true, true, true) }), partners: [partner(fabrikam, overrides)] }), fabrikam, claim)).toBe(expected);
  });
});

describe("who is gated by what", () => {
  const collaboration = configuration({ default: defaults({ b2bCollaborationInbound: shut }) });
  const directConnect = configuration({ default: defaults({ b2bDirectConnectInbound: shut }) });
  test.each<[Partial<SignIn>, readonly unknown[]]>([
    [{ userType: "b2bCollaborationGuest" }, [false, false, true]],
    [{ userType: "b2bCollaborationMember" }, [false, false, true]],
    [{ userType: "b2bDirectConnectUser" }, [true, true, false]],
    [{ userType: "otherExternalUser" }, [false, true, true]],
    [{ userType: "serviceProvider" }, [false, true, true]],
    [{ userType: "internalGuest", home: thisTenant }, [true, true, true]],
    [{ userType: "b2bCollaborationGuest", home: noTenant }, [true, true, true]],
    [{ userType: "otherExternalUser", home: noTenant }, [true, true, true]],
  ])("%j", (overrides, expected) => {
    const answers = [isLetIn(collaboration, signIn(overrides), strict), isLetIn(collaboration, signIn(overrides), lax), isLetIn(directConnect, signIn(overrides), strict)];
    expect(answers).toEqual(expected);
  });
});
