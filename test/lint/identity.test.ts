import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, valueHash } from "../../src/lint/identity.ts";

describe("valueHash", () => {
  it("is the first 16 hex digits of SHA-256 over canonical JSON", () => {
    const value = {
      usersAndGroups: {
        targets: [{ targetType: "group", target: "BBBBBBBB-0000-4000-8000-000000000002" }, { targetType: "user", target: "AllUsers" }],
        accessType: "allowed",
      },
    };
    const canonical =
      '{"usersAndGroups":{"accessType":"allowed","targets":[{"target":"AllUsers","targetType":"user"},' +
      '{"target":"bbbbbbbb-0000-4000-8000-000000000002","targetType":"group"}]}}';
    expect(valueHash(value)).toBe(`sha256:${createHash("sha256").update(canonical).digest("hex").slice(0, 16)}`);
  });

  it("does not change with the order or the repetition of targets, nor with the order of keys", () => {
    const target = fc.record({ target: fc.string(), targetType: fc.constantFrom("user", "group") });
    fc.assert(
      fc.property(fc.array(target, { minLength: 1 }), fc.infiniteStream(fc.nat()), (targets, picks) => {
        const order = [...targets].sort(() => ((picks.next().value as number) % 3) - 1);
        const repeated = [...order, ...targets.slice(0, 1)];
        expect(valueHash({ targets: repeated, accessType: "blocked" })).toBe(valueHash({ accessType: "blocked", targets }));
      }),
    );
  });

  it("keeps the order of lists that are no sets", () => {
    const order = "primaryIdentityProviderPrecedenceOrder";
    expect(valueHash({ [order]: ["a", "b"] })).not.toBe(valueHash({ [order]: ["b", "a"] }));
  });
});

describe("fingerprint", () => {
  it("tells rules, subjects and settings apart, and cannot be forged by a separator", () => {
    const prints = [
      fingerprint("r", "partner", "a", "s"),
      fingerprint("r2", "partner", "a", "s"),
      fingerprint("r", "default", "a", "s"),
      fingerprint("r", "partner", "b", "s"),
      fingerprint("r", "partner", "a", "t"),
      fingerprint("r", "partner", 'a","s', ""),
      fingerprint("r", "partner", undefined, "as"),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprint("r", "partner", "a", "s")).toBe(prints[0]);
  });
});
