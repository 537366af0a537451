import { expect, it } from "vitest";
import { daysQuery, summaryQuery } from "../../src/live/sign-in-summary.ts";

const own = "44444444-4444-4444-8444-444444444444";
const days = { from: "2026-06-01", to: "2026-11-30" };
const tables = 'union (SigninLogs | extend SignIns = "interactive"), (AADNonInteractiveUserSignInLogs | extend SignIns = "nonInteractive")';
const within = "| where TimeGenerated >= datetime(2026-06-01) and TimeGenerated < datetime(2026-12-01)";

it("asks for the last sign-in of each tenant that came here", () => {
  expect(summaryQuery("inbound", own.toUpperCase(), days)).toBe(
    [
      tables,
      within,
      '| where ResultType == "0" and CrossTenantAccessType != "none"',
      `| where ResourceTenantId =~ "${own}" and isnotempty(HomeTenantId) and HomeTenantId !~ "${own}"`,
      "| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(HomeTenantId), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns",
    ].join("\n"),
  );
});

it("asks the other way round for where ours went", () => {
  expect(summaryQuery("outbound", own, days)).toContain(`| where HomeTenantId =~ "${own}" and isnotempty(ResourceTenantId) and ResourceTenantId !~ "${own}"\n`);
  expect(summaryQuery("outbound", own, days)).toContain("OtherTenant = tolower(ResourceTenantId)");
});

it("asks which days the tables hold", () => {
  expect(daysQuery(days)).toBe([tables, within, "| summarize by Day = bin(TimeGenerated, 1d), SignIns"].join("\n"));
});

it("lets nothing into a query but ids and days", () => {
  expect(() => summaryQuery("inbound", '" or true //', days)).toThrow("the tenant id is no GUID");
  expect(() => summaryQuery("inbound", own, { ...days, to: "2026-02-30" })).toThrow("a day is none of the calendar");
  expect(() => daysQuery({ ...days, from: "ago(1d)" })).toThrow("a day is none of the calendar");
});
