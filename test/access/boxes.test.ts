import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/access/access.ts";
import { bitsOf, conjoin, firstPoint, lowest, provingSources, spent, uncovered, widen, type Bits, type Box, type Space } from "../../src/access/core/boxes.ts";
import { plain } from "../../src/access/reading/dimensions.ts";

const sizes = [2, 3, 32] as const;
const full: Space = sizes.map((size) => bitsOf(size, () => true));
const boxes = fc.array(
  fc.record({
    source: fc.constantFrom<Source>({ policy: "a" }, { policy: "b" }, { fixed: "a" }, { fixed: "c" }),
    literals: fc
      .subarray([0, 1, 2])
      .chain((dimensions) => fc.tuple(...dimensions.map((dimension) => fc.uniqueArray(fc.nat((sizes[dimension] ?? 1) - 1), { minLength: 1 }).map((values) => ({ dimension, bits: bitsOf(sizes[dimension] ?? 1, (each) => values.includes(each)) }))))),
  }),
  { maxLength: 12 },
);
const budget = () => ({ left: 1_000_000 });

/** Every point, one after the other. */
function* points(): Generator<Space> {
  for (let a = 0; a < 2; a += 1) for (let b = 0; b < 3; b += 1) for (let c = 0; c < 32; c += 1) yield [a, b, c].map((value, index) => bitsOf(sizes[index] ?? 1, (each) => each === value));
}

const meets = (one: Bits, other: Bits) => (one & other) !== 0;
const isWithin = (one: Bits, other: Bits) => (one & ~other) === 0;
const holds = (point: Space, { literals }: Box): boolean => literals.every(({ dimension, bits }) => meets(point[dimension] ?? 0, bits));
const free = (all: readonly Box[]): Space[] => [...points()].filter((point) => !all.some((box) => holds(point, box)));

describe("the search", () => {
  it("finds a part that no box touches exactly where there is one, up to 32 values", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const found = uncovered(full, all, budget());
        const left = free(all);
        if (found === undefined || found === spent) expect([found, left]).toEqual([undefined, []]);
        else for (const point of points()) if (point.every((bits, index) => isWithin(bits, found[index] ?? 0))) expect(all.some((box) => holds(point, box))).toBe(false);
      }),
    );
  });

  it("names the first of all free points, and a largest free box around it", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const found = uncovered(full, all, budget());
        if (found === undefined || found === spent) return;
        const first = firstPoint(found, all, [0, 1, 2], full, budget());
        expect(first).toEqual(free(all)[0]);
        if (first === spent) return;
        const region = widen(first, all, full, [2, 1, 0]);
        expect(all.some(({ literals }) => literals.every(({ dimension, bits }) => meets(region[dimension] ?? 0, bits)))).toBe(false);
        for (const [dimension, size] of sizes.entries()) {
          for (let value = 0; value < size; value += 1) {
            const more = region.with(dimension, (region[dimension] ?? 0) | bitsOf(size, (each) => each === value));
            const isWider = !isWithin(more[dimension] ?? 0, region[dimension] ?? 0);
            if (isWider) expect(all.some(({ literals }) => literals.every((literal) => meets(more[literal.dimension] ?? 0, literal.bits)))).toBe(true);
          }
        }
      }),
    );
  });

  it("proves with sources of which none can be left out", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        if (uncovered(full, all, budget()) !== undefined) return;
        const core = provingSources(full, all, budget());
        const of = (sources: readonly Source[]): Box[] => all.filter(({ source }) => sources.some((each) => isDeepStrictEqual(each, source)));
        expect(uncovered(full, of(core), budget())).toBeUndefined();
        for (const source of core) expect(uncovered(full, of(core.filter((each) => !isDeepStrictEqual(each, source))), budget())).not.toBeUndefined();
      }),
    );
  });

  it("gives up when its steps are spent", () => {
    const box = (dimension: number, value: number): Box => ({ source: { policy: "" }, literals: [{ dimension, bits: bitsOf(sizes[dimension] ?? 1, (each) => each === value) }] });
    expect(uncovered(full, [box(0, 0), box(1, 0), box(2, 31)], { left: 2 })).toBe(spent);
  });
});

it("keeps one literal a dimension, and no box without points", () => {
  const low = { dimension: 2, bits: bitsOf(32, (value) => value < 20) };
  const high = { dimension: 2, bits: bitsOf(32, (value) => value > 29) };
  expect(conjoin([low, high])).toBeUndefined();
  expect(conjoin([low, { dimension: 2, bits: bitsOf(32, (value) => value === 7 || value === 31) }])).toEqual([{ dimension: 2, bits: bitsOf(32, (value) => value === 7) }]);
  expect([lowest(high.bits), lowest(bitsOf(32, (value) => value === 31)), lowest(0)]).toEqual([1 << 30, 1 << 31, 0]);
});

it.each(Object.entries(plain))("has a bit for every value of %s", (_name, values) => {
  expect(values.length).toBeLessThanOrEqual(32);
});
