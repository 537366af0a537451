import { describe, expect, it } from "vitest";
import type { Coverage, Sighting } from "../../../src/model/evidence/ledger.ts";
import { readUses, type NotSeen } from "../../../src/model/evidence/use.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { fabrikam, northwind } from "../factory.ts";
import { covered, sighting } from "./factory.ts";

const today = "2026-11-23";

function use(coverage: readonly Coverage[], entries: readonly Sighting[] = [], days = 90): NotSeen | string {
  const outcome = readUses({ coverage, entries }, today).useOf(fabrikam, days);
  return isUndetermined(outcome) ? outcome.undetermined : outcome;
}

const all = covered("2026-03-01", "2026-11-22");
const whole: NotSeen = { days: 267, from: "2026-03-01", to: "2026-11-22", sources: ["logAnalytics"], lastSeen: undefined };

describe("the use of a tenant", () => {
  it.each<[string, readonly Coverage[], readonly Sighting[]]>([
    ["seen yesterday, nothing covered", [], [sighting("2026-11-22")]],
    ["seen on the last day of the limit, nothing covered", [], [sighting("2026-08-25")]],
    ["one way and by a token is enough", all, [sighting("2026-11-01", { direction: "outbound", signIns: "nonInteractive" })]],
    ["seen on the first of the last ninety covered days", all, [sighting("2026-08-25")]],
    ["seen within the last covered days, which are few and far between", [...covered("2026-05-01", "2026-07-29"), ...covered("2026-11-01", "2026-11-22")], [sighting("2026-05-25")]],
    ["one of several sightings is young", all, [sighting("2025-01-01"), sighting("2026-11-22", { appId: "x" })]],
  ])("used: %s", (_name, coverage, entries) => {
    expect(use(coverage, entries)).toBe("used");
  });

  it.each<[string, readonly Coverage[], readonly Sighting[], NotSeen]>([
    ["never", all, [], whole],
    ["others were", all, [sighting("2026-11-22", { tenantId: northwind })], whole],
    ["since the day after it was", all, [sighting("2026-08-24")], { ...whole, days: 90, from: "2026-08-25", lastSeen: "2026-08-24" }],
    ["long ago, before the first covered day", all, [sighting("2020-02-29")], { ...whole, lastSeen: "2020-02-29" }],
    ["days of the future do not count", covered("2026-03-01", "2027-12-31"), [], { ...whole, days: 268, to: today }],
    [
      "several sources cover together",
      [...all.map((each) => ({ ...each, from: "2026-08-01" })), ...covered("2026-03-01", "2026-08-05").map((each): Coverage => ({ ...each, source: "newestSignIn", tenantId: fabrikam }))],
      [],
      { ...whole, sources: ["newestSignIn", "logAnalytics"] },
    ],
  ])("not seen: %s", (_name, coverage, entries, expected) => {
    expect(use(coverage, entries)).toEqual(expected);
  });

  it.each<[string, readonly Coverage[], readonly Sighting[], string]>([
    ["no day is covered", [], [sighting("2026-01-01")], "no evidence says which days it covers, so that a tenant is not in it proves nothing"],
    ["a day too few", covered("2026-08-26", "2026-11-22"), [], "the evidence covers 89 days in both directions with non-interactive sign-ins, and 90 are needed"],
    ["only interactive sign-ins", covered("2026-03-01", "2026-11-22", ["interactive"]), [], "not seen interactively in 90 covered days, but the evidence leaves out non-interactive sign-ins"],
    ["too few, and only interactive", covered("2026-10-01", "2026-11-22", ["interactive"]), [], "the evidence covers 0 days in both directions with non-interactive sign-ins, and 90 are needed"],
    ["one direction", all.filter(({ direction }) => direction === "inbound"), [], "the evidence covers 0 days in both directions with non-interactive sign-ins, and 90 are needed"],
    ["only another tenant is covered", all.map((each) => ({ ...each, tenantId: northwind })), [], "no evidence says which days it covers, so that a tenant is not in it proves nothing"],
    ["it ended long ago", covered("2026-01-01", "2026-10-22"), [], "the evidence ends on 2026-10-22, more than 31 days ago"],
    ["it is of tomorrow", all, [sighting("2026-11-24")], "the evidence holds a sign-in after 2026-11-23, the day that is judged"],
  ])("unknown: %s", (_name, coverage, entries, reason) => {
    expect(use(coverage, entries)).toBe(reason);
  });

  it("is known as long as the evidence ended a month ago at most", () => {
    expect(use(covered("2026-01-01", "2026-10-23"))).toMatchObject({ to: "2026-10-23" });
  });
});
