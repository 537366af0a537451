import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/resource.ts";
import { defaultSubject } from "../../src/model/subjects/default.ts";
import { partnerSubjects } from "../../src/model/subjects/partner.ts";
import { trustClaims, type Trust } from "../../src/model/trust.ts";
import { isUndetermined, undetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { defaultConfiguration, partner, trust } from "./factory.ts";

/** MFA, compliant, hybrid and device trust: true, false, or why it is not known. */
function claims(subject: Trust | undefined): unknown {
  if (subject === undefined) return undefined;
  const { isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted, deviceTrust } = subject;
  return [isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted, deviceTrust].map((claim) =>
    isUndetermined(claim) ? claim.undetermined : claim.value,
  );
}

function partnerOf(inboundTrust: unknown, configuration: JsonObject | undefined = defaultConfiguration()) {
  const [subject] = partnerSubjects(tenantOf({ default: configuration, partners: [partner({ inboundTrust })] }));
  return subject;
}

describe("the effective trust in a partner", () => {
  it("is its own object as a whole: what that leaves null is not trusted, what it leaves out is not known", () => {
    const trusting = defaultConfiguration({ inboundTrust: trust({ mfa: true, compliant: true, hybrid: true }) });
    expect(claims(partnerOf(trust({ mfa: true }), trusting))).toEqual([true, false, false, false]);
    expect(claims(partnerOf({ isMfaAccepted: null, isCompliantDeviceAccepted: false }, trusting))).toEqual([
      false,
      false,
      "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
      "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    ]);
  });

  it("is the default's where it is null, with both nodes", () => {
    const subject = partnerOf(null, defaultConfiguration({ inboundTrust: trust({ hybrid: true }) }));
    expect(claims(subject)).toEqual([false, false, true, true]);
    const hybrid = subject?.isHybridAzureADJoinedDeviceAccepted;
    expect(hybrid !== undefined && !isUndetermined(hybrid) && [hybrid.place.pointer, hybrid.inherited?.pointer]).toEqual([
      "/inboundTrust",
      "/inboundTrust/isHybridAzureADJoinedDeviceAccepted",
    ]);
  });

  it("is the service default, which trusts nothing, while the default is Microsoft's", () => {
    expect(claims(partnerOf(null, { isServiceDefault: true }))).toEqual([false, false, false, false]);
  });

  it("is not known without a key, without a default that says it, or where it is no object", () => {
    const unknown = (reason: string) => [reason, reason, reason, reason];
    expect(claims(partnerOf(undefined))).toEqual(unknown("the partner object has no inboundTrust"));
    expect(claims(partnerOf(null, { isServiceDefault: false }))).toEqual(unknown("the default configuration does not state inboundTrust"));
    expect(claims(partnerOf("all"))).toEqual(unknown("inboundTrust is not an object"));
    const [alone] = partnerSubjects(tenantOf({ partners: [partner()] }));
    expect(claims(alone)).toEqual(unknown("the default configuration is not in the input"));
  });

  it("is not known for a claim that is no boolean", () => {
    expect(claims(partnerOf({ ...trust(), isMfaAccepted: "true" }))).toEqual(["inboundTrust.isMfaAccepted is not a boolean", false, false, false]);
  });
});

describe("device trust", () => {
  it.each([
    [true, false, true],
    [false, true, true],
    [false, false, false],
    [null, null, false],
    [true, undefined, true],
    [undefined, true, true],
    [undefined, false, "inboundTrust has no isCompliantDeviceAccepted"],
    [false, undefined, "inboundTrust has no isHybridAzureADJoinedDeviceAccepted"],
  ])("compliant %s or hybrid %s is %s", (compliant, hybrid, expected) => {
    const stated = {
      isMfaAccepted: false,
      ...(compliant !== undefined && { isCompliantDeviceAccepted: compliant }),
      ...(hybrid !== undefined && { isHybridAzureADJoinedDeviceAccepted: hybrid }),
    };
    const device = partnerOf(stated)?.deviceTrust;
    expect(isUndetermined(device) ? device.undetermined : device?.value).toBe(expected);
  });
});

describe("the trust of the default", () => {
  it("is what it says, else the service default, else not known", () => {
    const of = (value: JsonObject) => claims(defaultSubject(tenantOf({ default: value })));
    expect(of(defaultConfiguration({ inboundTrust: trust({ compliant: true, mfa: null }) }))).toEqual([false, true, false, true]);
    expect(of({ isServiceDefault: true })).toEqual([false, false, false, false]);
    expect(of({ isServiceDefault: false })).toEqual(Array(4).fill("the default configuration does not state inboundTrust"));
  });
});

describe("the trust that an object itself states", () => {
  it("names the claims that it leaves null or out; what is no object states none", () => {
    expect(partnerOf(null)?.explicitTrust).toBeUndefined();
    expect(partnerOf(undefined)?.explicitTrust).toBeUndefined();
    expect(partnerOf(trust())?.explicitTrust).toMatchObject({ unstated: [] });
    expect(partnerOf({ isMfaAccepted: null, isHybridAzureADJoinedDeviceAccepted: true })?.explicitTrust).toMatchObject({
      unstated: ["isMfaAccepted", "isCompliantDeviceAccepted"],
    });
    expect(partnerOf([])?.explicitTrust).toMatchObject({ unstated: trustClaims });
  });

  it("is not known where its reader could not tell", () => {
    const gap = undetermined("var.trust is not resolved here");
    expect(partnerOf(gap)?.explicitTrust).toBe(gap);
  });
});
