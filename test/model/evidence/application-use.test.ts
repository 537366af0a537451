import { describe, expect, it } from "vitest";
import { applicationUse } from "../../../src/model/evidence/application-use.ts";
import type { Coverage, Sighting } from "../../../src/model/evidence/ledger.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { appOne, appTwo, fabrikam, northwind } from "../factory.ts";
import { covered, sighting } from "./factory.ts";

const today = "2026-11-23";
const both = covered("2026-08-01", "2026-11-22");
const seen = (lastSeen: string, overrides: Partial<Sighting> = {}): Sighting => sighting(lastSeen, { resourceId: appTwo, ...overrides });

function use(coverage: readonly Coverage[], entries: readonly Sighting[], days = 90) {
  const outcome = applicationUse({ coverage, entries }, fabrikam, "inbound", days, today);
  return isUndetermined(outcome) ? outcome.undetermined : outcome;
}

describe("the applications that a direction uses", () => {
  it("are known where enough days are covered in full, also those of before", () => {
    const entries = [seen("2026-11-01", { users: 3 }), seen("2026-11-09", { signIns: "nonInteractive", users: 2 }), seen("2026-02-01", { appId: appTwo }), seen("2026-11-02", { direction: "outbound" }), seen("2026-11-02", { tenantId: northwind })];
    expect(use(both, entries)).toEqual({
      days: 114,
      from: "2026-08-01",
      to: "2026-11-22",
      sources: ["logAnalytics"],
      seen: [
        { appId: appOne, resourceId: appTwo, lastSeen: "2026-11-09", users: 3 },
        { appId: appTwo, resourceId: appTwo, lastSeen: "2026-02-01", users: undefined },
      ],
    });
  });

  it("need coverage of their own direction only, of all tenants or of this one", () => {
    const ours = covered("2026-08-01", "2026-11-22").filter(({ direction }) => direction === "inbound").map((each): Coverage => ({ ...each, tenantId: fabrikam }));
    expect(use(ours, [])).toMatchObject({ days: 114, seen: [] });
    expect(use(ours.map((each) => ({ ...each, tenantId: northwind })), [])).toContain("no evidence shows all sign-ins of a day");
  });

  it.each<[string, readonly Coverage[], readonly Sighting[], string]>([
    ["no coverage", [], [seen("2026-11-01")], "no evidence shows all sign-ins of a day with their applications: the newest sign-in alone hides the applications of those before it"],
    ["the newest sign-ins only", both.map((each): Coverage => ({ ...each, source: "newestSignIn" })), [], "no evidence shows all sign-ins of a day with their applications: the newest sign-in alone hides the applications of those before it"],
    ["too few days", covered("2026-10-01", "2026-11-22"), [], "53 days are covered with all sign-ins, and 90 are needed"],
    ["interactive sign-ins only", covered("2026-08-01", "2026-11-22", ["interactive"]), [], "114 days are covered, but with non-interactive sign-ins only 0 of them, and 90 are needed"],
    ["evidence that ended long ago", covered("2026-01-01", "2026-10-22"), [], "the evidence ends on 2026-10-22, more than 31 days ago"],
    ["a sign-in to nobody knows what", both, [seen("2026-11-01"), sighting("2026-05-01")], "a sign-in on 2026-05-01 does not say which application it was, and to which"],
    ["a sign-in with nobody knows what", both, [seen("2026-11-01", { appId: "Microsoft Teams" })], "a sign-in on 2026-11-01 does not say which application it was, and to which"],
    ["a sign-in of tomorrow", both, [seen("2026-11-24")], "the evidence holds a sign-in after 2026-11-23, the day that is judged"],
  ])("are not known with %s", (_, coverage, entries, reason) => {
    expect(use(coverage, entries)).toBe(reason);
  });

  it("are not in monthly totals, which say something new only about days that are not covered", () => {
    const total = (lastSeen: string): Sighting => ({ tenantId: fabrikam, direction: "inbound", signIns: "any", source: "relatedTenants", lastSeen, users: 7 });
    expect(use(both, [total("2026-11-20")])).toMatchObject({ seen: [] });
    expect(use(both, [total("2026-08-20")])).toBe("a sign-in on 2026-08-20 does not say which application it was, and to which");
  });
});
