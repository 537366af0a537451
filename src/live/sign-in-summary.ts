import { isDay } from "../model/days.ts";
import { dayNumber, dayOf } from "../model/evidence/day-ranges.ts";
import { signInKinds, type Direction, type SignInKind } from "../model/evidence/ledger.ts";
import { isGuid } from "../model/well-known.ts";

/** Days from the first to the last one, both counted, in UTC. */
export interface SummaryDays {
  readonly from: string;
  readonly to: string;
}

/** The tables of Azure Monitor Logs that hold users' sign-ins, by the kind of sign-in. Source: Azure Monitor Logs reference. */
export const signInTables: Readonly<Record<SignInKind, string>> = { interactive: "SigninLogs", nonInteractive: "AADNonInteractiveUserSignInLogs" };

/**
 * The days to ask for so that the `count` days before `today`, an ISO day, are covered: one more on either side, which
 * tells that the log was kept from the beginning of the first to the end of the last.
 */
export function daysAround(today: string, count: number): SummaryDays {
  return { from: dayOf(dayNumber(today) - count - 1), to: today };
}

/**
 * The query in KQL that sums up the sign-ins of one direction: the log store does the work, and gives one row for each
 * other tenant, application, resource and kind (`seen`), one for each day on which a table holds anything at all (`day`),
 * and a last one that says what was asked when and how many rows of the first sort there are (`end`), so that an answer
 * that was cut off can be told from a whole one.
 * @throws RangeError when the tenant id is no GUID or a day none: nothing else may enter a query.
 */
export function summaryQuery(direction: Direction, ownTenantId: string, days: SummaryDays, kinds: readonly SignInKind[] = signInKinds): string {
  if (!isGuid(ownTenantId)) throw new RangeError("the tenant id is no GUID");
  const [own, other] = direction === "inbound" ? ["ResourceTenantId", "HomeTenantId"] : ["HomeTenantId", "ResourceTenantId"];
  const id = ownTenantId.trim().toLowerCase();
  return [
    `let Log = union (${kinds.map((kind) => `${signInTables[kind]} | extend SignIns = "${kind}"`).join("), (")})`,
    `| where ${within(days)};`,
    "let Seen = materialize(Log",
    `| where ResultType == "0" and CrossTenantAccessType != "none"`,
    `| where ${own} =~ "${id}" and isnotempty(${other}) and ${other} !~ "${id}"`,
    `| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(${other}), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns);`,
    `union (Seen | extend RowKind = "seen"),`,
    `  (Log | summarize by Day = bin(TimeGenerated, 1d), SignIns | extend RowKind = "day"),`,
    `  (Seen | count | project RowKind = "end", Rows = Count, Asked = now(), OwnTenant = "${id}", Direction = "${direction}")`,
  ].join("\n");
}

/**
 * The query for the days on which the table of a kind holds anything at all (`Day`).
 * @throws RangeError when a day is none.
 */
export function daysQuery(kind: SignInKind, days: SummaryDays): string {
  return `${signInTables[kind]}\n| where ${within(days)}\n| summarize by Day = bin(TimeGenerated, 1d)`;
}

function within({ from, to }: SummaryDays): string {
  if (!isDay(from) || !isDay(to)) throw new RangeError("a day is none of the calendar");
  return `TimeGenerated >= datetime(${from}) and TimeGenerated < datetime(${dayOf(dayNumber(to) + 1)})`;
}
