import { isDay } from "../model/days.ts";
import { dayNumber, dayOf } from "../model/evidence/day-ranges.ts";
import type { Direction } from "../model/evidence/ledger.ts";
import { isGuid } from "../model/well-known.ts";

/** Days from the first to the last one, both counted, in UTC. */
export interface SummaryDays {
  readonly from: string;
  readonly to: string;
}

/** The tables of Azure Monitor Logs that hold users' sign-ins, by the kind of sign-in. Source: Azure Monitor Logs reference. */
const tables = { interactive: "SigninLogs", nonInteractive: "AADNonInteractiveUserSignInLogs" } as const;

/**
 * The query in KQL that sums up the sign-ins of one direction: the log store does the work, and gives one row for each
 * other tenant, application, resource and kind (`OtherTenant`, `AppId`, `ResourceId`, `SignIns`, `LastSeen`, `Users`).
 * @throws RangeError when the tenant id is no GUID or a day none: nothing else may enter a query.
 */
export function summaryQuery(direction: Direction, ownTenantId: string, days: SummaryDays): string {
  if (!isGuid(ownTenantId)) throw new RangeError("the tenant id is no GUID");
  const [own, other] = direction === "inbound" ? ["ResourceTenantId", "HomeTenantId"] : ["HomeTenantId", "ResourceTenantId"];
  const id = ownTenantId.trim().toLowerCase();
  return [
    `union (${Object.entries(tables).map(([kind, table]) => `${table} | extend SignIns = "${kind}"`).join("), (")})`,
    `| where ${within(days)}`,
    `| where ResultType == "0" and CrossTenantAccessType != "none"`,
    `| where ${own} =~ "${id}" and isnotempty(${other}) and ${other} !~ "${id}"`,
    `| summarize LastSeen = max(TimeGenerated), Users = count_distinct(UserId) by OtherTenant = tolower(${other}), AppId = tolower(AppId), ResourceId = tolower(ResourceIdentity), SignIns`,
  ].join("\n");
}

/**
 * The query for the days on which the tables hold anything at all (`Day`, `SignIns`): what was not kept or not yet
 * collected then was not looked at.
 * @throws RangeError when a day is none.
 */
export function daysQuery(days: SummaryDays): string {
  return [
    `union (${Object.entries(tables).map(([kind, table]) => `${table} | extend SignIns = "${kind}"`).join("), (")})`,
    `| where ${within(days)}`,
    "| summarize by Day = bin(TimeGenerated, 1d), SignIns",
  ].join("\n");
}

function within({ from, to }: SummaryDays): string {
  if (!isDay(from) || !isDay(to)) throw new RangeError("a day is none of the calendar");
  return `TimeGenerated >= datetime(${from}) and TimeGenerated < datetime(${dayOf(dayNumber(to) + 1)})`;
}
