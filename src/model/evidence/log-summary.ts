import { isObject, word } from "../json.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import { dayNumber, dayOf, union } from "./day-ranges.ts";
import { mergeLedgers, signInKinds, type Coverage, type Direction, type Ledger, type Sighting, type SignInKind } from "./ledger.ts";
import { utcDay } from "./sign-in.ts";

type Row = ReadonlyMap<string, unknown>;

const notUnderstood = undetermined("the answer of Azure Monitor Logs is not understood", ["signIn"]);

/**
 * The sightings in a summary of Azure Monitor Logs: rows with `OtherTenant`, `AppId`, `ResourceId`, `SignIns`, `LastSeen` and `Users`,
 * in the shape of its query API. Undetermined where it answered in part, or with anything else.
 */
export function ledgerOfSummary(answer: unknown, direction: Direction): Ledger | Undetermined {
  const rows = rowsOf(answer);
  if (isUndetermined(rows)) return rows;
  const entries: Sighting[] = [];
  for (const row of rows) {
    const tenantId = word(row.get("OtherTenant"));
    const ids = { appId: word(row.get("AppId")), resourceId: word(row.get("ResourceId")) };
    const signIns = kindOf(row);
    const lastSeen = utcDay(row.get("LastSeen"));
    const users = row.get("Users");
    if (tenantId === undefined || !isGuid(tenantId) || signIns === undefined || lastSeen === undefined) return notUnderstood;
    const isCounted = typeof users === "number" && Number.isSafeInteger(users) && users > 0;
    entries.push({ tenantId, direction, ...stated(ids), signIns, source: "logAnalytics", lastSeen, ...(isCounted && { users }) });
  }
  return mergeLedgers({ coverage: [], entries });
}

/** Those that are there: the log has empty texts for what it does not know. */
function stated({ appId, resourceId }: { readonly appId: string | undefined; readonly resourceId: string | undefined }): Pick<Sighting, "appId" | "resourceId"> {
  return { ...(appId !== undefined && appId !== "" && { appId }), ...(resourceId !== undefined && resourceId !== "" && { resourceId }) };
}

/**
 * The days that the tables hold: rows with `Day` and `SignIns`. The first day of each kind is left out, since the log can
 * begin in the middle of it, and so is every day on which nobody signed in at all: the log may have been missing.
 */
export function coverageOfDays(answer: unknown, direction: Direction): readonly Coverage[] | Undetermined {
  const rows = rowsOf(answer);
  if (isUndetermined(rows)) return rows;
  const days: Record<SignInKind, number[]> = { interactive: [], nonInteractive: [] };
  for (const row of rows) {
    const day = utcDay(row.get("Day"));
    const kind = kindOf(row);
    if (day === undefined || kind === undefined) return notUnderstood;
    days[kind].push(dayNumber(day));
  }
  return signInKinds.flatMap((signIns) => {
    const first = Math.min(...days[signIns]);
    const ranges = union(days[signIns].filter((day) => day > first).map((day) => ({ from: day, to: day })));
    return ranges.map(({ from, to }): Coverage => ({ source: "logAnalytics", direction, signIns, from: dayOf(from), to: dayOf(to) }));
  });
}

function kindOf(row: Row): SignInKind | undefined {
  return signInKinds.find((kind) => kind === row.get("SignIns"));
}

/** The query API answers with tables of columns and rows, and with an error beside them when it stopped half-way. */
function rowsOf(answer: unknown): readonly Row[] | Undetermined {
  if (!isObject(answer)) return notUnderstood;
  if (answer["error"] !== undefined && answer["error"] !== null) return undetermined("Azure Monitor Logs answered with an error or in part", ["signIn"]);
  const table: unknown = Array.isArray(answer["tables"]) ? answer["tables"][0] : undefined;
  if (!isObject(table) || !Array.isArray(table["columns"]) || !Array.isArray(table["rows"])) return notUnderstood;
  const names = (table["columns"] as readonly unknown[]).map((column) => (isObject(column) ? String(column["name"]) : ""));
  return (table["rows"] as readonly unknown[]).map((row) => new Map(Array.isArray(row) ? names.map((name, index): [string, unknown] => [name, row[index]]) : []));
}
