import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Ledger, type Sighting } from "./ledger.ts";
/** What Microsoft's inventory says of the users of one other tenant in the month up to a day. */
export interface RelatedTenant {
    /** In lower case. */
    readonly tenantId: string;
    readonly isMicrosofts: boolean;
    /** One for each direction that had users. */
    readonly sightings: readonly Sighting[];
}
/** Reads a related tenant. The counts of the first month are as old as the relation and say nothing of today. */
export declare function readRelatedTenant(value: JsonObject): RelatedTenant | Undetermined;
/** The sightings of the inventory, each on the last day of the month that it counts. It covers no day. */
export declare function ledgerOfRelatedTenants(related: readonly RelatedTenant[]): Ledger;
