import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessShapeList } from "../../src/model/access.ts";
import { ExplicitBlock } from "../../src/model/explicit.ts";
import { Place } from "../../src/model/place.ts";
import { allWord, canonicalTarget } from "../../src/model/reach.ts";
import { appOne, groupOne, groupTwo } from "./factory.ts";

const target = fc.record(
  {
    target: fc.constantFrom<unknown>("AllUsers", "allusers", "AllApplications", "Office365", groupOne, groupTwo.toUpperCase(), appOne, "typo", null),
    targetType: fc.constantFrom<unknown>("user", "group", "application", "Group", 1, null),
  },
  { requiredKeys: ["target"] },
);

const wellKept = fc.constantFrom<unknown>(
  { accessType: "allowed", targets: [{ target: "AllUsers", targetType: "user" }] },
  { accessType: "blocked", targets: [{ target: "AllApplications", targetType: "application" }] },
  { accessType: "allowed", targets: [groupOne, groupTwo].map((each) => ({ target: each, targetType: "group" })) },
  { accessType: "blocked", targets: [appOne, "Office365"].map((each) => ({ target: each, targetType: "application" })) },
);

const half = fc.oneof(
  { weight: 8, arbitrary: wellKept },
  { weight: 8, arbitrary: fc.record({ accessType: fc.constantFrom("allowed", "blocked", "later"), targets: fc.array(target, { maxLength: 3 }) }) },
  fc.constantFrom<unknown>(null, "all", {}),
);

/** Said in full of each half, from what its parts show. */
function needsNoLook(block: ExplicitBlock): boolean {
  return block.halves.every(({ flaw, kind, targets }) => {
    const canonical = targets.map((written) => canonicalTarget(written.target, kind));
    const fits = targets.every(({ targetType }, index) =>
      kind === "applications" ? targetType === "application" : targetType === "user" || (targetType === "group" && canonical[index] !== allWord.users),
    );
    const once = new Set(canonical).size === canonical.length && (canonical.length === 1 || !canonical.includes(allWord[kind]));
    return flaw === undefined && fits && once && !canonical.includes(undefined);
  });
}

describe("ExplicitBlock", () => {
  it("is tidy exactly where none of its halves has anything to look at", () => {
    let tidy = 0;
    fc.assert(
      fc.property(fc.constantFrom(...accessShapeList), half, half, (shape, users, applications) => {
        const value = { ...(shape.users && { [shape.users]: users }), ...(shape.applications && { applications }) };
        const block = new ExplicitBlock(shape, Place.root("default.json"), value);
        expect(block.isTidy).toBe(needsNoLook(block));
        if (block.isTidy) tidy += 1;
      }),
      { numRuns: 2000 },
    );
    expect(tidy).toBeGreaterThan(100);
  });
});
