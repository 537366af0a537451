import { describe, expect, it } from "vitest";
import { readLogSummary, type LogSummary } from "../../../src/model/evidence/log-summary.ts";
import { appOne, appTwo, fabrikam } from "../factory.ts";
import { contoso, sighting } from "./factory.ts";
import { apiAnswer, cliAnswer, dayRows, endRow, seenRow, type AnswerRow } from "./log-answer.ts";

function read(answer: unknown): LogSummary {
  const summary = readLogSummary(answer);
  if (typeof summary === "string") throw new Error(summary);
  return summary;
}

const days = [...dayRows("interactive", "2026-11-01", "2026-11-23"), ...dayRows("nonInteractive", "2026-11-10", "2026-11-23")];
const one = seenRow(fabrikam.toUpperCase(), "2026-11-20T23:59:59.1234567Z", { AppId: appOne.toUpperCase(), ResourceId: appTwo, Users: 14 });
const other = seenRow(fabrikam, "2026-11-22T08:00:00Z", { SignIns: "nonInteractive", Users: 0 });

/** The covered days of each kind. */
function covered(rows: readonly AnswerRow[], end: AnswerRow = {}): readonly string[] {
  return read(apiAnswer([...rows, endRow(contoso, 0, end)])).ledger.coverage.map(({ signIns, from, to }) => `${signIns} ${from} ${to}`);
}

describe("a summary of Azure Monitor Logs", () => {
  it.each([["the query API", apiAnswer], ["the Azure CLI", cliAnswer]])("of %s becomes lines of the ledger", (_, answer) => {
    const summary = read(answer([one, ...days, other, endRow(contoso.toUpperCase(), 2)]));
    const { appId, ...without } = sighting("2026-11-22", { signIns: "nonInteractive" });
    expect(appId).toBe(appOne);
    expect(summary).toMatchObject({ ownTenantId: contoso, direction: "inbound", kinds: ["interactive", "nonInteractive"] });
    expect(summary.ledger.entries).toEqual([without, sighting("2026-11-20", { resourceId: appTwo, users: 14 })]);
    expect(summary.ledger.coverage).toEqual([
      { source: "logAnalytics", direction: "inbound", signIns: "interactive", from: "2026-11-02", to: "2026-11-22" },
      { source: "logAnalytics", direction: "inbound", signIns: "nonInteractive", from: "2026-11-11", to: "2026-11-22" },
    ]);
  });

  it("says of itself which direction it is", () => {
    const { direction, ledger } = read(apiAnswer([one, ...days, endRow(contoso, 1, { Direction: "outbound" })]));
    expect(direction).toBe("outbound");
    expect(new Set([...ledger.entries, ...ledger.coverage].map((each) => each.direction))).toEqual(new Set(["outbound"]));
  });

  it("covers no kind that no table holds, and says so", () => {
    const { kinds, ledger } = read(apiAnswer([...dayRows("interactive", "2026-11-01", "2026-11-23"), endRow(contoso, 0)]));
    expect(kinds).toEqual(["interactive"]);
    expect(ledger.coverage.map(({ signIns }) => signIns)).toEqual(["interactive"]);
    expect(read(apiAnswer([endRow(contoso, 0)]))).toMatchObject({ kinds: [], ledger: { coverage: [], entries: [] } });
  });

  it("covers no day beside one that was not kept, since the log may have stopped in the middle of it", () => {
    const gap = [...dayRows("interactive", "2026-11-01", "2026-11-10"), ...dayRows("interactive", "2026-11-12", "2026-11-23")];
    expect(covered(gap)).toEqual(["interactive 2026-11-02 2026-11-09", "interactive 2026-11-13 2026-11-22"]);
    expect(covered(dayRows("interactive", "2026-11-01", "2026-11-20"))).toEqual(["interactive 2026-11-02 2026-11-19"]);
    expect(covered(dayRows("interactive", "2026-11-01", "2026-11-02"))).toEqual([]);
  });

  it("covers no day whose sign-ins can still be on their way", () => {
    expect(covered(dayRows("interactive", "2026-11-01", "2026-11-23"), { Asked: "2026-11-23T05:59:00Z" })).toEqual(["interactive 2026-11-02 2026-11-21"]);
    expect(covered(dayRows("interactive", "2026-11-01", "2026-11-23"), { Asked: "2026-11-23T06:00:00Z" })).toEqual(["interactive 2026-11-02 2026-11-22"]);
  });

  const strange = "is no answer to a query that xtaplint ledger query prints";

  it.each<[string, unknown, string]>([
    ["no object", "x", strange],
    ["no table", { tables: [] }, strange],
    ["no rows", apiAnswer([]), strange],
    ["an empty list", [], strange],
    ["a list of something else", [7], strange],
    ["another query's", apiAnswer([{ OtherTenant: fabrikam }, endRow(contoso, 0)]), strange],
    ["no tenant", apiAnswer([seenRow("fabrikam", "2026-11-20T00:00:00Z"), endRow(contoso, 1)]), strange],
    ["a kind from the future", apiAnswer([seenRow(fabrikam, "2026-11-20T00:00:00Z", { SignIns: "agent" }), endRow(contoso, 1)]), strange],
    ["no day", apiAnswer([seenRow(fabrikam, ""), endRow(contoso, 1)]), strange],
    ["a day of no kind", apiAnswer([{ RowKind: "day", Day: "2026-11-20T00:00:00Z" }, endRow(contoso, 0)]), strange],
    ["whose nobody says", apiAnswer([endRow("", 0)]), strange],
    ["when nobody says", apiAnswer([endRow(contoso, 0, { Asked: null })]), strange],
    ["a row that is none", { tables: [{ columns: [{ name: "RowKind" }], rows: [{ OneApiErrors: [] }] }] }, strange],
    ["cut off before its end", apiAnswer([one]), "is not whole: its last row is missing"],
    ["cut off in the middle", apiAnswer([one, endRow(contoso, 31_204)]), "is not whole: it holds 1 of 31204 rows of sign-ins"],
    ["without a count", apiAnswer([one, endRow(contoso, 1, { Rows: null })]), "is not whole: it holds 1 of an unknown number of rows of sign-ins"],
    ["partial", { ...apiAnswer([one, endRow(contoso, 1)]), error: { code: "PartialError" } }, "is not whole: Azure Monitor Logs stopped half-way"],
    ["an error", { error: { code: "BadArgumentError" } }, "is an error, and no answer"],
    ["two in one", cliAnswer([endRow(contoso, 0), endRow(contoso, 0, { Direction: "outbound" })]), "holds the answers to several queries: give each a file of its own"],
  ])("is refused: %s", (_name, given, reason) => {
    expect(readLogSummary(given)).toBe(reason);
  });
});
