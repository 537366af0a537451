import { describe, expect, it } from "vitest";
import { ageInDays, isDay } from "../../src/model/days.ts";

describe("isDay", () => {
  it.each(["2026-11-23", "2028-02-29", "2000-02-29", "0001-01-01"])("%s is a day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2027-02-30", "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "31/01/2027", "2027-1-5", "2027-01-31T00:00:00Z", " 2027-01-31", ""])(
    "%j is none",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe("ageInDays", () => {
  it.each([
    ["2026-11-23", 0],
    ["2026-11-22", 1],
    ["2025-11-23", 365],
    ["2026-11-24", -1],
    ["2026-11-23T23:59:59.9999999Z", 0],
    ["2026-11-22T23:59:59Z", 1],
    ["0001-01-01T00:00:00Z", 739942],
    [" 2026-11-20T08:00:00Z ", 3],
  ])("%s is %i days old", (dateTime, days) => {
    expect(ageInDays(dateTime, "2026-11-23")).toBe(days);
  });

  it("counts the day of the zone UTC", () => {
    expect(ageInDays("2026-11-21T23:30:00-05:00", "2026-11-23")).toBe(1);
    expect(ageInDays("2026-11-22T01:30:00+05:00", "2026-11-23")).toBe(2);
    expect(ageInDays("2026-11-22T23:30:00", "2026-11-23")).toBe(1);
    expect(ageInDays("2026-11-22T00:30:00", "2026-11-23")).toBe(1);
  });

  it("counts the leap day", () => {
    expect(ageInDays("2028-02-28", "2028-03-01")).toBe(2);
    expect(ageInDays("2027-02-28", "2027-03-01")).toBe(1);
  });

  it.each(["2027-02-30", "2027-02-30T00:00:00Z", "31/01/2027", "yesterday", "2026-11-20Tnoon", "", null, undefined, 1_700_000_000])(
    "%j is no date",
    (dateTime) => {
      expect(ageInDays(dateTime, "2026-11-23")).toBeUndefined();
    },
  );
});
