import { isObject, word } from "../json.ts";
import { isGuid } from "../well-known.ts";
import { dayNumber, dayOf, lastClosedDay, union } from "./day-ranges.ts";
import { directions, mergeLedgers, signInKinds, type Coverage, type Direction, type Ledger, type Sighting, type SignInKind } from "./ledger.ts";
import { utcDay } from "./sign-in.ts";

/** What Azure Monitor Logs answered to the summary of one direction. */
export interface LogSummary {
  /** Whose sign-ins were asked for, in lower case. */
  readonly ownTenantId: string;
  readonly direction: Direction;
  /** The kinds of sign-ins of which there is any day. */
  readonly kinds: readonly SignInKind[];
  readonly ledger: Ledger;
}

type Row = ReadonlyMap<string, unknown>;

const strange = "is no answer to a query that xtaplint ledger query prints";

/**
 * Reads an answer: as the query API gives it (`tables` with `columns` and `rows`), or as the Azure CLI does (a list of
 * objects with texts). A clause that says what is wrong with it where it cannot be used; an answer in part cannot.
 */
export function readLogSummary(answer: unknown): LogSummary | string {
  const rows = rowsOf(answer);
  if (typeof rows === "string") return rows;
  const [seen = [], days = [], ends = []] = ["seen", "day", "end"].map((kind) => rows.filter((row) => row.get("RowKind") === kind));
  if (seen.length + days.length + ends.length < rows.length) return strange;
  const [end, another] = ends;
  if (end === undefined) return rows.length === 0 ? strange : "is not whole: its last row is missing";
  if (another !== undefined) return "holds the answers to several queries: give each a file of its own";
  const [ownTenantId, asked] = [word(end.get("OwnTenant")), time(end.get("Asked"))];
  const direction = directions.find((each) => each === end.get("Direction"));
  if (ownTenantId === undefined || !isGuid(ownTenantId) || asked === undefined || direction === undefined) return strange;
  const count = number(end.get("Rows"));
  if (count !== seen.length) return `is not whole: it holds ${seen.length} of ${count ?? "an unknown number of"} rows of sign-ins`;
  const entries = seen.map((row) => sightingOf(row, direction)).filter((entry) => entry !== undefined);
  const held = heldDays(days);
  if (entries.length < seen.length || held === undefined) return strange;
  const coverage = signInKinds.flatMap((signIns) => coverageOf(held[signIns], lastClosedDay(asked)).map((range): Coverage => ({ source: "logAnalytics", direction, signIns, ...range })));
  return { ownTenantId, direction, kinds: signInKinds.filter((kind) => held[kind].size > 0), ledger: mergeLedgers({ coverage, entries }) };
}

function sightingOf(row: Row, direction: Direction): Sighting | undefined {
  const tenantId = word(row.get("OtherTenant"));
  const [signIns, lastSeen, users] = [kindOf(row), utcDay(row.get("LastSeen")), number(row.get("Users"))];
  if (tenantId === undefined || !isGuid(tenantId) || signIns === undefined || lastSeen === undefined) return undefined;
  return { tenantId, direction, ...stated("appId", row.get("AppId")), ...stated("resourceId", row.get("ResourceId")), signIns, source: "logAnalytics", lastSeen, ...(users !== undefined && users > 0 && { users }) };
}

/** The log has empty texts for what it does not know. */
function stated(name: "appId" | "resourceId", value: unknown): Pick<Sighting, "appId" | "resourceId"> {
  const id = word(value);
  return id === undefined || id === "" ? {} : { [name]: id };
}

function heldDays(rows: readonly Row[]): Readonly<Record<SignInKind, ReadonlySet<number>>> | undefined {
  const held: Record<SignInKind, Set<number>> = { interactive: new Set(), nonInteractive: new Set() };
  for (const row of rows) {
    const [day, kind] = [utcDay(row.get("Day")), kindOf(row)];
    if (day === undefined || kind === undefined) return undefined;
    held[kind].add(dayNumber(day));
  }
  return held;
}

/**
 * A day is covered where the table holds something of the days on either side as well: else the log may have begun or
 * ended in the middle of it. Somebody always signs in, so that a day without anything was not kept.
 */
function coverageOf(held: ReadonlySet<number>, last: number): readonly Pick<Coverage, "from" | "to">[] {
  const whole = [...held].filter((day) => day <= last && held.has(day - 1) && held.has(day + 1));
  return union(whole.map((day) => ({ from: day, to: day }))).map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));
}

function kindOf(row: Row): SignInKind | undefined {
  return signInKinds.find((kind) => kind === row.get("SignIns"));
}

/** A count; the Azure CLI makes a text of it. */
function number(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function time(value: unknown): number | undefined {
  const milliseconds = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

function rowsOf(answer: unknown): readonly Row[] | string {
  if (Array.isArray(answer)) return (answer as readonly unknown[]).every(isObject) ? (answer as readonly object[]).map(cliRow) : strange;
  if (!isObject(answer)) return strange;
  // The query API answers with the status 200 and an error beside the rows when it stopped half-way.
  if (answer["error"] !== undefined && answer["error"] !== null) return Array.isArray(answer["tables"]) ? "is not whole: Azure Monitor Logs stopped half-way" : "is an error, and no answer";
  const table: unknown = Array.isArray(answer["tables"]) ? answer["tables"][0] : undefined;
  if (!isObject(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"])) return strange;
  const names = (table["columns"] as readonly unknown[]).map((column) => (isObject(column) ? String(column["name"]) : ""));
  const rows = table["rows"] as readonly unknown[];
  return rows.every((row) => Array.isArray(row)) ? rows.map((row) => new Map(names.map((name, index): [string, unknown] => [name, (row as readonly unknown[])[index]]))) : strange;
}

/** The Azure CLI writes the word of its own language for nothing. */
function cliRow(row: object): Row {
  return new Map(Object.entries(row).filter(([, value]) => value !== "None"));
}
