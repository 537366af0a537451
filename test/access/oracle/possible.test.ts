import { describe, expect, test } from "vitest";
import { configuration, defaults, exchange, fabrikam, groupOne, headquarters, partner, payroll, roleOne, signIn, trust } from "../shapes.ts";
import { lax, strict } from "./assumptions.ts";
import { isPossible } from "./possible.ts";
import { devices, noTenant, thisTenant, type SignIn } from "./sign-in.ts";

const office = { kind: "application", id: exchange } as const;
const trusting = (mfa: boolean, compliant: boolean, hybrid: boolean) => configuration({ default: defaults({ inboundTrust: trust(mfa, compliant, hybrid) }) });
const everything = trusting(true, true, true);

describe("impossible points", () => {
  const provider = configuration({ default: defaults({ inboundTrust: trust(true, true, true) }), partners: [partner(fabrikam, { isServiceProvider: true })] });
  test.each<[string, Partial<SignIn>, boolean]>([
    ["a legacy client with a password", { clientApp: "other" }, true],
    ["a legacy client with a second factor", { clientApp: "other", methods: "password,sms" }, false],
    ["Exchange ActiveSync with a second factor", { clientApp: "exchangeActiveSync", methods: "fido2" }, false],
    ["a legacy client that shows a device", { clientApp: "other", device: "compliant" }, false],
    ["a legacy client in a flow", { clientApp: "exchangeActiveSync", authenticationFlow: "authenticationTransfer" }, false],
    ["a device code on an unknown device", { authenticationFlow: "deviceCodeFlow" }, true],
    ["a device code on a known device", { authenticationFlow: "deviceCodeFlow", device: "registered" }, false],
    ["an authentication transfer on a known device", { authenticationFlow: "authenticationTransfer", device: "registered" }, true],
    ["direct connect to an Office 365 application", { userType: "b2bDirectConnectUser", target: office }, true],
    ["direct connect to another application", { userType: "b2bDirectConnectUser", target: { kind: "application", id: payroll } }, false],
    ["direct connect to a user action", { userType: "b2bDirectConnectUser", target: { kind: "userAction", id: "urn:user:registerdevice" } }, false],
    ["direct connect with a legacy client", { userType: "b2bDirectConnectUser", target: office, clientApp: "other" }, false],
    ["direct connect in a group", { userType: "b2bDirectConnectUser", target: office, memberships: [`group:${groupOne}`] }, false],
    ["direct connect with a role", { userType: "b2bDirectConnectUser", target: office, memberships: [`role:${roleOne}`] }, false],
    ["a guest in a group", { memberships: [`group:${groupOne}`] }, true],
    ["a service provider that is none", { userType: "serviceProvider" }, false],
    ["a guest without Entra", { home: noTenant }, true],
    ["another external user without Entra", { home: noTenant, userType: "otherExternalUser" }, true],
    ["a member without Entra", { home: noTenant, userType: "b2bCollaborationMember" }, false],
    ["a direct connect user without Entra", { home: noTenant, userType: "b2bDirectConnectUser", target: office }, false],
    ["a local guest", { home: thisTenant, userType: "internalGuest" }, true],
    ["a local guest of another tenant", { userType: "internalGuest" }, false],
    ["a guest of this tenant", { home: thisTenant }, false],
  ])("%s", (_name, overrides, expected) => {
    expect(isPossible(everything, signIn(overrides), strict)).toBe(expected);
  });

  test.each<[string, readonly string[], boolean]>([
    ["without groups", [], true],
    ["in a group", [`group:${groupOne}`], false],
    ["with a role", [`role:${roleOne}`], true],
  ])("a service provider %s", (_name, memberships, expected) => {
    expect(isPossible(provider, signIn({ userType: "serviceProvider", memberships }), strict)).toBe(expected);
  });

  test("who is in a trusted named location is in a trusted one", () => {
    const located = configuration({ namedLocations: [{ id: headquarters, isTrusted: true }] });
    expect([[headquarters], [headquarters, "AllTrusted"], ["AllTrusted"]].map((locations) => isPossible(located, signIn({ locations }), strict))).toEqual([false, true, true]);
  });
});

describe("table 5.1", () => {
  test.each<[string, boolean, boolean, boolean]>([
    // At home, here, direct connect without trust.
    ["password", true, true, true],
    ["password,sms", true, true, false],
    ["password,voice", true, true, false],
    ["password,microsoftAuthenticatorPush", true, true, false],
    ["password,softwareOath", true, true, false],
    ["deviceBasedPush", true, false, false],
    ["password,hardwareOath", true, false, false],
    ["fido2", true, false, false],
    ["windowsHelloForBusiness", true, false, false],
    ["x509CertificateMultiFactor", true, false, false],
    ["x509CertificateSingleFactor", true, false, false],
  ])("%s", (methods, home, here, directConnect) => {
    const untrusting = trusting(false, false, false);
    const connecting: Partial<SignIn> = { userType: "b2bDirectConnectUser", target: office, methods };
    expect(isPossible(everything, signIn({ methods }), strict)).toBe(home);
    expect(isPossible(everything, signIn(connecting), strict)).toBe(home);
    expect(isPossible(untrusting, signIn({ methods }), strict)).toBe(here);
    expect(isPossible(everything, signIn({ methods, home: noTenant }), strict)).toBe(here);
    expect(isPossible(untrusting, signIn(connecting), strict)).toBe(directConnect);
    expect(isPossible(untrusting, signIn({ methods, home: thisTenant, userType: "internalGuest" }), strict)).toBe(true);
  });

  test("what a service provider did at home counts in the generous reading (A4)", () => {
    const provider = configuration({ partners: [partner(fabrikam, { isServiceProvider: true })] });
    const signedIn = signIn({ userType: "serviceProvider", methods: "fido2" });
    expect([isPossible(provider, signedIn, strict), isPossible(provider, signedIn, lax)]).toEqual([false, true]);
  });

  test("an unknown trust leaves unknown what only trust gives", () => {
    const silent = configuration({ default: defaults({ inboundTrust: {} }) });
    expect(["fido2", "password,sms", "temporaryAccessPassOneTime"].map((methods) => isPossible(silent, signIn({ methods }), strict))).toEqual(["unknown", true, false]);
  });
});

describe("table 5.2", () => {
  test.each([
    ["no trust", trusting(true, false, false), ["unknown"]],
    ["compliant devices trusted", trusting(true, true, false), ["unknown", "registered", "compliant"]],
    ["hybrid joined devices trusted", trusting(true, false, true), ["unknown", "registered", "hybrid"]],
    ["both trusted", trusting(true, true, true), ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"]],
  ])("%s", (_name, from, expected) => {
    expect(devices.filter((device) => isPossible(from, signIn({ device }), strict) === true)).toEqual(expected);
    expect(devices.filter((device) => isPossible(from, signIn({ device, home: noTenant }), strict) === true)).toEqual(["unknown"]);
    expect(devices.filter((device) => isPossible(from, signIn({ device, home: thisTenant, userType: "internalGuest" }), strict) === true)).toEqual([...devices]);
  });
});
