import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/cli/find-finding.ts";
import { finding, report } from "../report/factory.ts";

const given = report({ findings: ["abcdef0100000000", "abcdef0200000000", "abcdef0100000000"].map((fingerprint) => finding({ fingerprint })) });

describe("findFinding", () => {
  it("finds all that share the fingerprint", () => {
    expect(findFinding(given, "ABCDEF01").map(({ fingerprint }) => fingerprint)).toEqual(["abcdef0100000000", "abcdef0100000000"]);
  });

  it("does not choose among different ones", () => {
    expect(() => findFinding(given, "abcdef")).toThrow("The fingerprints of 2 findings begin with abcdef: give more of it.");
  });
});
