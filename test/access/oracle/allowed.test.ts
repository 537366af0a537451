import { describe, expect, test } from "vitest";
import {
  block, configuration, defaults, exchange, externalUsers, fabrikam, grant, mfa, mfaStrength, partner, phishingResistantStrength, policy, shut, signIn, trust,
} from "../shapes.ts";
import { allowed } from "./allowed.ts";
import { lax, strict } from "./assumptions.ts";
import type { Configuration } from "./configuration.ts";
import type { Json } from "./json.ts";
import { noTenant, thisTenant, type SignIn } from "./sign-in.ts";

const local: Partial<SignIn> = { home: thisTenant, userType: "internalGuest" };
const direct: Partial<SignIn> = { userType: "b2bDirectConnectUser", target: { kind: "application", id: exchange } };
const trustAll = { default: defaults({ inboundTrust: trust(true, true, true) }) };

/** Whether each of some sign-ins satisfies a policy for everybody with such controls. */
function answers(controls: Json | null, signIns: readonly Partial<SignIn>[], overrides: Partial<Configuration> = {}, assumptions = strict) {
  return signIns.map((own) => allowed(configuration({ policies: [policy({}, controls)], ...overrides }), signIn(own), assumptions));
}

describe("controls", () => {
  const strength = (id: string) => ({ ...grant("OR"), authenticationStrength: { id } });
  const terms = { ...grant("OR"), termsOfUse: ["terms"] };
  const factor = { ...grant("OR"), customAuthenticationFactors: ["factor"] };
  test.each<[string, Json | null, readonly Partial<SignIn>[], readonly unknown[]]>([
    ["no controls at all", null, [{}], [true]],
    ["empty controls", grant("OR"), [{}], [true]],
    ["block", block, [{}, { methods: "fido2" }, local], [false, false, false]],
    ["mfa", mfa, [{}, { methods: "password,sms" }, { methods: "fido2" }, { methods: "windowsHelloForBusiness" }, { methods: "deviceBasedPush" }], [false, true, true, true, true]],
    ["mfa and a single factor of a local guest", mfa, [{ ...local, methods: "sms" }, { ...local, methods: "qrCodePin" }, { ...local, methods: "temporaryAccessPassOneTime" }], [false, false, true]],
    ["a strength", strength(phishingResistantStrength), [{ methods: "fido2" }, { methods: "password,sms" }, {}], [true, false, false]],
    ["the strength of mfa", strength(mfaStrength), [{ methods: "fido2" }, { methods: "password,sms" }, {}], [true, true, false]],
    ["a strength that nothing defines", strength("99999999-0000-4000-8000-000000000001"), [{ methods: "fido2" }], ["unknown"]],
    ["a strength that the policy spells out", { ...grant("OR"), authenticationStrength: { allowedCombinations: ["sms, password"] } }, [{ methods: "password,sms" }, { methods: "fido2" }], [true, false]],
    ["a compliant device", grant("OR", "compliantDevice"), [{}, { device: "registered" }, { device: "compliant" }, { device: "hybrid" }, { device: "compliant+hybrid" }], [false, false, true, false, true]],
    ["a hybrid joined device", grant("OR", "domainJoinedDevice"), [{}, { device: "registered" }, { device: "compliant" }, { device: "hybrid" }, { device: "compliant+hybrid" }], [false, false, false, true, true]],
    ["an approved application", grant("OR", "approvedApplication"), [{ capabilities: ["approvedApplication"] }, { ...local, capabilities: ["approvedApplication"] }, local], [false, true, false]],
    ["a protected application", grant("OR", "compliantApplication"), [{ capabilities: ["compliantApplication"] }, { ...local, capabilities: ["compliantApplication"] }], [false, true]],
    ["a new password", grant("OR", "passwordChange"), [{ capabilities: ["passwordChange"] }, { ...local, capabilities: ["passwordChange"] }], [false, true]],
    ["terms of use", terms, [{}, { capabilities: ["terms"] }], [false, true]],
    ["a custom control", factor, [{}, { capabilities: ["factor"] }], [false, true]],
    ["a control nobody knows", grant("OR", "handshake"), [{ methods: "fido2" }], ["unknown"]],
    ["a control nobody knows, or mfa", grant("OR", "handshake", "mfa"), [{}, { methods: "fido2" }], ["unknown", true]],
    ["a control nobody knows, and mfa", grant("AND", "handshake", "mfa"), [{}, { methods: "fido2" }], [false, "unknown"]],
  ])("%s", (_name, controls, signIns, expected) => {
    expect(answers(controls, signIns, trustAll)).toEqual(expected);
  });

  test.each<[string, Json, Partial<SignIn>]>([
    ["A2: a strength and somebody without Entra", strength(mfaStrength), { home: noTenant, methods: "password,sms" }],
    ["A3: terms of use and direct connect", terms, direct],
  ])("%s", (_name, controls, who) => {
    const policies = [policy({ users: { includeUsers: ["GuestsOrExternalUsers"] } }, controls)];
    expect([strict, lax].map((assumptions) => answers(controls, [who], { ...trustAll, policies }, assumptions)[0])).toEqual([false, true]);
  });
});

describe("operators", () => {
  const phone: Partial<SignIn> = { methods: "password,sms" };
  const laptop: Partial<SignIn> = { device: "compliant" };
  const combined = { ...grant("AND", "compliantDevice"), authenticationStrength: { id: mfaStrength } };
  test.each<[string, Json, readonly unknown[]]>([
    // Neither, the second factor, the device, both.
    ["AND", grant("AND", "mfa", "compliantDevice"), [false, false, false, true]],
    ["OR", grant("OR", "mfa", "compliantDevice"), [false, true, true, true]],
    ["none, one control", grant(null, "mfa"), [false, true, false, true]],
    ["none, two controls", grant(null, "mfa", "compliantDevice"), [false, true, true, true]],
    ["one nobody knows", { ...grant("OR", "mfa", "compliantDevice"), operator: "XOR" }, [false, "unknown", "unknown", true]],
    ["AND with a strength", combined, [false, false, false, true]],
    ["OR with a strength", { ...combined, operator: "OR" }, [false, true, true, true]],
  ])("%s", (_name, controls, expected) => {
    expect(answers(controls, [{}, phone, laptop, { ...phone, ...laptop }], trustAll)).toEqual(expected);
  });
});

test("every policy that applies must be satisfied, in whatever order", () => {
  const policies = [policy({}, mfa), policy({}, grant("OR", "compliantDevice")), policy({ platforms: { includePlatforms: ["linux"] } }, block)];
  const signIns: readonly Partial<SignIn>[] = [{ methods: "fido2" }, { device: "compliant" }, { methods: "fido2", device: "compliant" }, { methods: "fido2", device: "compliant", platform: "linux" }];
  for (const ordered of [policies, policies.toReversed()]) expect(answers(null, signIns, { ...trustAll, policies: ordered })).toEqual([false, false, true, false]);
});

test("what cross-tenant access does not let in is denied whatever the policies say", () => {
  expect(answers(null, [{}], { default: defaults({ b2bCollaborationInbound: shut }) })).toEqual([false]);
});

describe("table 4.5: the control mfa", () => {
  const without = { default: defaults() };
  const provider = { partners: [partner(fabrikam, { isServiceProvider: true })] };
  const providing: Partial<SignIn> = { userType: "serviceProvider" };
  const everyone = { policies: [policy({ users: { includeUsers: ["GuestsOrExternalUsers"] } }, mfa)] };
  test.each<[string, Partial<Configuration>, Partial<SignIn>, readonly unknown[], readonly unknown[]]>([
    // A password; a second factor at home; a second factor here that is had here too. Strict, then lax.
    ["collaboration, trusted", trustAll, {}, [false, true, true], [false, true, true]],
    ["collaboration, not trusted", without, {}, [false, false, true], [false, false, true]],
    ["direct connect, trusted", trustAll, direct, [false, true, true], [false, true, true]],
    ["direct connect, not trusted", without, direct, [false, false, false], [false, false, false]],
    ["without Entra", trustAll, { home: noTenant }, [false, false, true], [false, false, true]],
    ["a service provider", provider, providing, [false, false, true], [false, true, true]],
    ["a local guest", without, local, [false, true, true], [false, true, true]],
  ])("%s", (_name, overrides, who, strictly, laxly) => {
    const signIns = ["password", "fido2", "password,sms"].map((methods) => ({ ...who, methods }));
    expect(answers(mfa, signIns, { ...overrides, ...everyone }, strict)).toEqual(strictly);
    expect(answers(mfa, signIns, { ...overrides, ...everyone }, lax)).toEqual(laxly);
  });
});

describe("table 4.6: device controls", () => {
  const hasCompliant: Partial<SignIn> = { device: "compliant" };
  const hasHybrid: Partial<SignIn> = { device: "hybrid" };
  test.each<[string, Json, Partial<SignIn>, boolean, boolean]>([
    ["external, neither trusted", trust(true, false, false), {}, false, false],
    ["external, compliant devices trusted", trust(true, true, false), {}, true, false],
    ["external, hybrid joined devices trusted", trust(true, false, true), {}, false, true],
    ["without Entra", trust(true, true, true), { home: noTenant }, false, false],
    ["a local guest", trust(false, false, false), local, true, true],
  ])("%s", (_name, inboundTrust, who, compliant, hybrid) => {
    const overrides = { default: defaults({ inboundTrust }) };
    expect(answers(grant("OR", "compliantDevice"), [{ ...who, ...hasCompliant }], overrides)).toEqual([compliant]);
    expect(answers(grant("OR", "domainJoinedDevice"), [{ ...who, ...hasHybrid }], overrides)).toEqual([hybrid]);
  });
});

test("a policy that does not apply asks for nothing", () => {
  const policies = [policy({ users: { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationMember") } }, block)];
  expect(answers(null, [{}, { userType: "b2bCollaborationMember" }], { policies })).toEqual([true, false]);
});
