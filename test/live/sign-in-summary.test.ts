import { expect, it } from "vitest";
import { daysAround, daysQuery, summaryQuery } from "../../src/live/sign-in-summary.ts";

const own = "44444444-4444-4444-8444-444444444444";
const days = { from: "2026-06-01", to: "2026-11-30" };
const within = "| where TimeGenerated >= datetime(2026-06-01) and TimeGenerated < datetime(2026-12-01)";

it("asks for the last sign-in of each tenant that came here, and for the days that the tables hold", () => {
  expect(summaryQuery("inbound", own.toUpperCase(), days)).toBe(
    [
      'let Log = union (SigninLogs | extend SignIns = "interactive"), (AADNonInteractiveUserSignInLogs | extend SignIns = "nonInteractive")',
      `${within};`,
      "let Seen = materialize(Log",
      '| where ResultType == "0" and CrossTenantAccessType != "none"',
      `| where ResourceTenantId =~ "${own}" and isnotempty(HomeTenantId) and HomeTenantId !~ "${own}"`,
      "| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(HomeTenantId), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns);",
      'union (Seen | extend RowKind = "seen"),',
      '  (Log | summarize by Day = bin(TimeGenerated, 1d), SignIns | extend RowKind = "day"),',
      `  (Seen | count | project RowKind = "end", Rows = Count, Asked = now(), OwnTenant = "${own}", Direction = "inbound")`,
    ].join("\n"),
  );
});

it("asks the other way round for where ours went", () => {
  const query = summaryQuery("outbound", own, days);
  expect(query).toContain(`| where HomeTenantId =~ "${own}" and isnotempty(ResourceTenantId) and ResourceTenantId !~ "${own}"\n`);
  expect(query).toContain("OtherTenant = tolower(ResourceTenantId)");
  expect(query).toContain('Direction = "outbound"');
});

it("asks one table alone", () => {
  expect(summaryQuery("inbound", own, days, ["nonInteractive"]).split("\n")[0]).toBe('let Log = union (AADNonInteractiveUserSignInLogs | extend SignIns = "nonInteractive")');
  expect(daysQuery("interactive", days)).toBe(["SigninLogs", within, "| summarize by Day = bin(TimeGenerated, 1d)"].join("\n"));
});

it("asks for a day more on either side of those that are to be covered", () => {
  expect(daysAround("2026-11-23", 90)).toEqual({ from: "2026-08-24", to: "2026-11-23" });
  expect((Date.parse("2026-11-22") - Date.parse("2026-08-25")) / 86_400_000 + 1).toBe(90);
});

it("lets nothing into a query but ids and days", () => {
  expect(() => summaryQuery("inbound", '" or true //', days)).toThrow("the tenant id is no GUID");
  expect(() => summaryQuery("inbound", own, { ...days, to: "2026-02-30" })).toThrow("a day is none of the calendar");
  expect(() => daysQuery("interactive", { ...days, from: "ago(1d)" })).toThrow("a day is none of the calendar");
});
