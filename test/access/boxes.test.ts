import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/access/access.ts";
import { bitsOf, conjoin, firstPoint, isWithin, lowest, meets, provingSources, spent, uncovered, widen, type Box, type Space } from "../../src/access/boxes.ts";

const sizes = [2, 3, 40] as const;
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
  for (let a = 0; a < 2; a += 1) for (let b = 0; b < 3; b += 1) for (let c = 0; c < 40; c += 1) yield [a, b, c].map((value, index) => bitsOf(sizes[index] ?? 1, (each) => each === value));
}

const holds = (point: Space, { literals }: Box): boolean => literals.every(({ dimension, bits }) => meets(point[dimension] ?? [], bits));
const free = (all: readonly Box[]): Space[] => [...points()].filter((point) => !all.some((box) => holds(point, box)));

describe("the search", () => {
  it("finds a part that no box touches exactly where there is one, also beyond 31 values", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const found = uncovered(full, all, budget());
        const left = free(all);
        if (found === undefined || found === spent) expect([found, left]).toEqual([undefined, []]);
        else for (const point of points()) if (point.every((bits, index) => isWithin(bits, found[index] ?? []))) expect(all.some((box) => holds(point, box))).toBe(false);
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
        expect(all.some(({ literals }) => literals.every(({ dimension, bits }) => meets(region[dimension] ?? [], bits)))).toBe(false);
        for (const [dimension, size] of sizes.entries()) {
          for (let value = 0; value < size; value += 1) {
            const more = region.with(dimension, (region[dimension] ?? []).map((word, index) => word | (bitsOf(size, (each) => each === value)[index] ?? 0)));
            const isWider = !isWithin(more[dimension] ?? [], region[dimension] ?? []);
            if (isWider) expect(all.some(({ literals }) => literals.every((literal) => meets(more[literal.dimension] ?? [], literal.bits)))).toBe(true);
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
        const of = (sources: readonly Source[]): Box[] => all.filter(({ source }) => sources.includes(source));
        expect(uncovered(full, of(core), budget())).toBeUndefined();
        for (const source of core) expect(uncovered(full, of(core.filter((each) => each !== source)), budget())).not.toBeUndefined();
      }),
    );
  });

  it("gives up when its steps are spent", () => {
    const box = (dimension: number, value: number): Box => ({ source: { policy: "" }, literals: [{ dimension, bits: bitsOf(sizes[dimension] ?? 1, (each) => each === value) }] });
    expect(uncovered(full, [box(0, 0), box(1, 0), box(2, 39)], { left: 2 })).toBe(spent);
  });
});

it("keeps one literal a dimension, and no box without points", () => {
  const low = { dimension: 2, bits: bitsOf(40, (value) => value < 20) };
  const high = { dimension: 2, bits: bitsOf(40, (value) => value > 35) };
  expect(conjoin([low, high])).toBeUndefined();
  expect(conjoin([low, { dimension: 2, bits: bitsOf(40, (value) => value === 7 || value === 33) }])).toEqual([{ dimension: 2, bits: bitsOf(40, (value) => value === 7) }]);
  expect([lowest(high.bits), lowest(bitsOf(40, () => false))]).toEqual([36, -1]);
});
