import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDays, dayNumber, dayOf, intersection, startOfLast, union, type DayRange } from "../../../src/model/evidence/day-ranges.ts";

const ranges = fc.array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 8 }) }).map(({ from, length }): DayRange => ({ from, to: from + length })), { maxLength: 8 });

/** The days themselves, which nothing can be said about wrongly. */
function days(of: readonly DayRange[]): number[] {
  const all = new Set<number>();
  for (const { from, to } of of) for (let day = from; day <= to; day += 1) all.add(day);
  return [...all].sort((one, other) => one - other);
}

describe("ranges of days", () => {
  it("are joined, shared and counted as the days in them", () => {
    fc.assert(
      fc.property(ranges, ranges, (one, other) => {
        const [left, right] = [union(one), union(other)];
        expect(days(left)).toEqual(days(one));
        expect(countDays(left)).toBe(days(one).length);
        expect(left.every(({ from }, index) => index === 0 || from > (left[index - 1]?.to ?? 0) + 1)).toBe(true);
        expect(days(intersection(left, right))).toEqual(days(one).filter((day) => days(other).includes(day)));
      }),
    );
  });

  it("begin their last days where so many are left", () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 60 }), (given, count) => {
        expect(startOfLast(union(given), count)).toBe(days(given).at(-count));
      }),
    );
  });

  it("leave out what ends before it begins", () => {
    expect(union([{ from: 5, to: 4 }])).toEqual([]);
  });

  it("know the calendar", () => {
    expect(dayOf(dayNumber("2028-02-29") + 1)).toBe("2028-03-01");
  });
});
