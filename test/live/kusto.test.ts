import { describe, expect, it } from "vitest";
import { daysAround, daysQuery, summaryQuery } from "../../src/live/sign-in-summary.ts";
import { directions, signInKinds } from "../../src/model/evidence/ledger.ts";
import { codeBlocks, textOf } from "../docs/markdown.ts";
import { diagnosticsOf, sharedColumns, signInTables } from "./kusto.ts";

const own = "44444444-4444-4444-8444-444444444444";
const days = { from: "2026-06-01", to: "2026-11-30" };
const queries = [
  ...directions.map((direction) => summaryQuery(direction, own, days)),
  ...signInKinds.map((kind) => summaryQuery("inbound", own, days, [kind])),
  ...signInKinds.map((kind) => daysQuery(kind, days)),
];

describe("Microsoft's Kusto language service", () => {
  it.each([signInTables, sharedColumns])("has nothing against our queries on the tables that they are for", (tables) => {
    expect(queries.map((query) => diagnosticsOf(query, tables))).toEqual(queries.map(() => []));
  });

  it("meets the query that the page on the ledger shows, which is ours", () => {
    expect(codeBlocks(textOf("docs/ledger.md"), "kql").map((block) => block.trim())).toEqual([summaryQuery("inbound", own, daysAround("2026-11-23", 90))]);
  });

  it("finds a column, a table and an operator that are misspelt", () => {
    const [query = ""] = queries;
    const unknown = (name: string): string => `The name '${name}' does not refer to any known column, table, variable or function.`;
    expect(diagnosticsOf(query.replaceAll("CrossTenantAccessType", "CrossTenantType"), signInTables)).toContain(unknown("CrossTenantType"));
    expect(diagnosticsOf(query.replace("count_distinct(UserId)", "count_distinct(UserID)"), signInTables)).toContain(unknown("UserID"));
    expect(diagnosticsOf(query.replace("(SigninLogs", "(SignInLogs"), signInTables)).toContain("The name 'SignInLogs' does not refer to any known table, tabular variable or function.");
    expect(diagnosticsOf(query.replace("| summarize", "| sumarize"), signInTables)).not.toEqual([]);
  });

  it("finds a column that only one of the tables has", () => {
    const [query = ""] = queries;
    const narrow = query.replace("| where ResultType", '| where AADTenantId != ""\n| where ResultType');
    expect(diagnosticsOf(narrow, signInTables)).toEqual([]);
    expect(diagnosticsOf(narrow, sharedColumns)).toContain("The name 'AADTenantId' does not refer to any known column, table, variable or function.");
  });
});
