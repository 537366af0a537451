import { isObject, valueIn, word } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import { directions, mergeLedgers, type Ledger, type Sighting } from "./ledger.ts";
import { utcDay } from "./sign-in.ts";

/** What Microsoft's inventory says of the users of one other tenant in the month up to a day. */
export interface RelatedTenant {
  /** In lower case. */
  readonly tenantId: string;
  readonly isMicrosofts: boolean;
  /** One for each direction that had users. */
  readonly sightings: readonly Sighting[];
}

const metrics = ["b2BSignInActivityMetrics", "appB2BSignInActivityMetrics"];

/** Reads a related tenant. The counts of the first month are as old as the relation and say nothing of today. */
export function readRelatedTenant(value: JsonObject): RelatedTenant | Undetermined {
  const id = valueIn(value, "id");
  const tenantId = word(id);
  if (tenantId === undefined || !isGuid(tenantId)) return notUnderstood(id, "a related tenant has no tenant id", ["relatedTenant"]);
  const sightings: Sighting[] = [];
  for (const name of metrics) {
    const read = readMetrics(valueIn(value, name), tenantId);
    if (isUndetermined(read)) return read;
    sightings.push(...read);
  }
  return { tenantId, isMicrosofts: valueIn(value, "isMicrosoftInfrastructure") === true, sightings: ledgerOf(sightings).entries };
}

function readMetrics(value: unknown, tenantId: string): readonly Sighting[] | Undetermined {
  // Null is Microsoft's word for no activity of this kind.
  if (value === null || value === undefined) return [];
  const recent = isObject(value) ? valueIn(value, "recent") : value;
  if (recent === null || recent === undefined) return [];
  if (!isObject(recent)) return notUnderstood(recent, "the metrics of a related tenant are not understood", ["relatedTenant"]);
  const lastSeen = utcDay(valueIn(recent, "watermarkDateTime"));
  const sightings: Sighting[] = [];
  for (const direction of directions) {
    const users = valueIn(recent, `${direction}MonthlyTotalUsers`);
    if (isUndetermined(users)) return users;
    if (typeof users !== "number" || users <= 0) continue;
    if (lastSeen === undefined) return undetermined("the metrics of a related tenant do not state their day (watermarkDateTime)", ["relatedTenant"]);
    sightings.push({ tenantId, direction, signIns: "any", source: "relatedTenants", lastSeen, users });
  }
  return sightings;
}

function ledgerOf(entries: readonly Sighting[]): Ledger {
  return mergeLedgers({ coverage: [], entries });
}

/** The sightings of the inventory, each on the last day of the month that it counts. It covers no day. */
export function ledgerOfRelatedTenants(related: readonly RelatedTenant[]): Ledger {
  return ledgerOf(related.flatMap(({ sightings }) => sightings));
}
