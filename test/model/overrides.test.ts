import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessShapes, readBlock, type BlockReading } from "../../src/model/access.ts";
import { grantTheSame } from "../../src/model/overrides.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { partnerSubjects } from "../../src/model/subjects/partner.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, groupOne, groupTwo, open, partner, trust } from "./factory.ts";

function read(block: JsonObject): BlockReading {
  const reading = readBlock(block, accessShapes.b2bCollaborationInbound);
  if (isUndetermined(reading)) throw new Error(reading.undetermined);
  return reading;
}

/** Half of a setting, as the factory takes it: a word, an allowed list, or a blocked list. */
function halves(targets: readonly string[]) {
  const list = fc.subarray([...targets], { minLength: 1 });
  return fc.oneof(fc.constantFrom("all" as const, "none" as const), list, list.map((except) => ({ except })));
}

type Half = "all" | "none" | string[] | { except: string[] };

/** The documented formula, without the table: whether `who` matches, and what the access type makes of it. */
function lets(users: Half, applications: Half, who: string, what: string): boolean {
  const matches = (half: Half, one: string) => (typeof half === "string" ? true : (Array.isArray(half) ? half : half.except).includes(one));
  const isBlocked = (half: Half) => half === "none" || (typeof half === "object" && !Array.isArray(half));
  const [user, application] = [matches(users, who), matches(applications, what)];
  if (isBlocked(users) && isBlocked(applications)) return !(user && application);
  return user !== isBlocked(users) && application !== isBlocked(applications);
}

describe("grantTheSame", () => {
  it("agrees with the documented formula, pair by pair", () => {
    const setting = fc.tuple(halves([groupOne, groupTwo]), halves([appOne, appTwo]));
    const granted = ([users, applications]: readonly [Half, Half]) =>
      [groupOne, groupTwo, "anyone else"].flatMap((who) =>
        [appOne, appTwo, "any other"].map((what) => lets(users, applications, who, what)),
      );
    fc.assert(
      fc.property(setting, setting, (one, other) => {
        const same = JSON.stringify(granted(one)) === JSON.stringify(granted(other));
        expect(grantTheSame(read(access(...one)), read(access(...other)))).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what a partner states itself", () => {
  const compared = (overrides: JsonObject, configuration: JsonObject | undefined = defaultConfiguration()) => {
    const [subject] = partnerSubjects(tenantOf({ default: configuration, partners: [partner(overrides)] }));
    return subject?.overrides.map(({ setting, place, equalsDefault }) => [setting, place.pointer, equalsDefault]);
  };

  it("is nothing where everything is null", () => {
    expect(compared({})).toEqual([]);
  });

  it("is compared setting by setting", () => {
    expect(
      compared({
        b2bCollaborationInbound: closed,
        b2bCollaborationOutbound: open,
        inboundTrust: trust({ mfa: null }),
        blockServiceProviderOutboundAccess: true,
      }),
    ).toEqual([
      ["b2bCollaborationInbound", "/b2bCollaborationInbound", true],
      ["b2bCollaborationOutbound", "/b2bCollaborationOutbound", false],
      ["inboundTrust", "/inboundTrust", true],
      ["blockServiceProviderOutboundAccess", "/blockServiceProviderOutboundAccess", false],
    ]);
  });

  it("follows the default's own value for service providers, which is false where it says none", () => {
    const blocking = defaultConfiguration({ blockServiceProviderOutboundAccess: true });
    expect(compared({ blockServiceProviderOutboundAccess: true }, blocking)?.[0]?.[2]).toBe(true);
    expect(compared({ blockServiceProviderOutboundAccess: false }, blocking)?.[0]?.[2]).toBe(false);
    expect(compared({ blockServiceProviderOutboundAccess: false })?.[0]?.[2]).toBe(true);
  });

  it("differs in one claim whatever is not known of another", () => {
    expect(compared({ inboundTrust: { isHybridAzureADJoinedDeviceAccepted: true } })?.[0]?.[2]).toBe(false);
    expect(compared({ inboundTrust: { isHybridAzureADJoinedDeviceAccepted: false } })?.[0]?.[2]).toEqual({
      undetermined: "inboundTrust has no isCompliantDeviceAccepted",
      needs: [],
    });
  });
});
