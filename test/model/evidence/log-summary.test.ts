import { describe, expect, it } from "vitest";
import type { Coverage, Ledger } from "../../../src/model/evidence/ledger.ts";
import { coverageOfDays, ledgerOfSummary } from "../../../src/model/evidence/log-summary.ts";
import { isUndetermined, type Undetermined } from "../../../src/model/undetermined.ts";
import { appOne, appTwo, fabrikam } from "../factory.ts";
import { sighting } from "./factory.ts";

/** An answer of the query API. */
function answer(columns: readonly string[], ...rows: readonly (readonly unknown[])[]): object {
  return { tables: [{ name: "PrimaryResult", columns: columns.map((name) => ({ name, type: "string" })), rows }] };
}

const columns = ["OtherTenant", "AppId", "SignIns", "LastSeen", "Users"];
const row = [fabrikam.toUpperCase(), appOne, "interactive", "2026-11-20T23:59:59.1234567Z", 14];

function read<T extends object>(outcome: T | Undetermined): T | string {
  return isUndetermined(outcome) ? outcome.undetermined : outcome;
}

describe("a summary of Azure Monitor Logs", () => {
  it("becomes lines of the ledger", () => {
    const given = answer(columns, row, [fabrikam, "", "nonInteractive", "2026-11-22T08:00:00Z", 0]);
    const { appId, ...withoutApplication } = sighting("2026-11-22", { signIns: "nonInteractive" });
    expect(appId).toBe(appOne);
    expect(read<Ledger>(ledgerOfSummary(given, "inbound"))).toEqual({ coverage: [], entries: [withoutApplication, sighting("2026-11-20", { users: 14 })] });
    expect(read<Ledger>(ledgerOfSummary(answer(["Users", "LastSeen", "SignIns", "AppId", "OtherTenant"], [...row].reverse()), "outbound"))).toEqual({ coverage: [], entries: [sighting("2026-11-20", { users: 14, direction: "outbound" })] });
    expect(read<Ledger>(ledgerOfSummary(answer(columns), "inbound"))).toEqual({ coverage: [], entries: [] });
  });

  it("names the resource where the log does", () => {
    const given = answer([...columns, "ResourceId"], [...row, appTwo.toUpperCase()], [fabrikam, appOne, "interactive", "2026-11-18T00:00:00Z", 2, ""]);
    expect(read<Ledger>(ledgerOfSummary(given, "inbound"))).toEqual({ coverage: [], entries: [sighting("2026-11-18", { users: 2 }), sighting("2026-11-20", { users: 14, resourceId: appTwo })] });
  });

  it.each<[string, unknown]>([
    ["no object", "x"],
    ["no table", { tables: [] }],
    ["no tenant", answer(columns, ["fabrikam", ...row.slice(1)])],
    ["a kind from the future", answer(columns, [fabrikam, appOne, "agent", ...row.slice(3)])],
    ["no day", answer(columns, [fabrikam, appOne, "interactive", null, 1])],
    ["a row that is none", { tables: [{ columns: [{ name: "OtherTenant" }], rows: [7] }] }],
  ])("is refused: %s", (_name, given) => {
    expect(read(ledgerOfSummary(given, "inbound"))).toBe("the answer of Azure Monitor Logs is not understood");
  });

  it("proves nothing when it is partial", () => {
    const partial = { ...answer(columns, row), error: { code: "PartialError" } };
    expect(read(ledgerOfSummary(partial, "inbound"))).toBe("Azure Monitor Logs answered with an error or in part");
    expect(read(coverageOfDays(partial, "inbound"))).toBe("Azure Monitor Logs answered with an error or in part");
  });

  it("covers the days that the tables hold, without the first and without gaps", () => {
    const of = (kind: string, ...days: readonly number[]): readonly unknown[][] => days.map((day) => [`2026-11-${String(day).padStart(2, "0")}T00:00:00Z`, kind]);
    const given = answer(["Day", "SignIns"], ...of("interactive", 3, 1, 2, 5, 6), ...of("nonInteractive", 6));
    const line = (from: string, to: string): Coverage => ({ source: "logAnalytics", direction: "outbound", signIns: "interactive", from, to });
    expect(read<readonly Coverage[]>(coverageOfDays(given, "outbound"))).toEqual([line("2026-11-02", "2026-11-03"), line("2026-11-05", "2026-11-06")]);
    expect(read<readonly Coverage[]>(coverageOfDays(answer(["Day", "SignIns"]), "outbound"))).toEqual([]);
    expect(read(coverageOfDays(answer(["Day", "SignIns"], ["2026-11-01", "agent"]), "outbound"))).toBe("the answer of Azure Monitor Logs is not understood");
  });
});
