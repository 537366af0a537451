/** A row of an answer to our summary of Azure Monitor Logs. */
export type AnswerRow = Readonly<Record<string, string | number | null>>;

export const answerColumns = ["OtherTenant", "AppId", "ResourceId", "SignIns", "LastSeen", "Users", "RowKind", "Day", "Rows", "Asked", "OwnTenant", "Direction"];

export function seenRow(OtherTenant: string, LastSeen: string, more: AnswerRow = {}): AnswerRow {
  return { RowKind: "seen", OtherTenant, LastSeen, AppId: "", ResourceId: "", SignIns: "interactive", ...more };
}

/** One row for each day, both counted. */
export function dayRows(kind: string, from: string, to: string): readonly AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) rows.push({ RowKind: "day", SignIns: kind, Day: new Date(day).toISOString() });
  return rows;
}

export function endRow(OwnTenant: string, Rows: number, more: AnswerRow = {}): AnswerRow {
  return { RowKind: "end", OwnTenant, Rows, Asked: "2026-11-23T06:40:12.1234567Z", Direction: "inbound", ...more };
}

/** As the query API gives it: nothing is an empty text or null. */
export function apiAnswer(rows: readonly AnswerRow[]): object {
  const texts = new Set(["OtherTenant", "AppId", "ResourceId", "SignIns", "RowKind", "OwnTenant", "Direction"]);
  const columns = answerColumns.map((name) => ({ name, type: "string" }));
  return { tables: [{ name: "PrimaryResult", columns, rows: rows.map((row) => answerColumns.map((name) => row[name] ?? (texts.has(name) ? "" : null))) }] };
}

/** As the Azure CLI prints it: everything is a text, and nothing is None. */
export function cliAnswer(rows: readonly AnswerRow[]): object {
  const { tables } = apiAnswer(rows) as { tables: { rows: AnswerRow[string][][] }[] };
  return (tables[0]?.rows ?? []).map((row) => Object.fromEntries([["TableName", "PrimaryResult"], ...answerColumns.map((name, index) => [name, row[index] === null ? "None" : String(row[index])])]) as object);
}
