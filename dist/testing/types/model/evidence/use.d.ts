import { type Undetermined } from "../undetermined.ts";
import { type CoveringSource, type Ledger } from "./ledger.ts";
/** That a tenant was not seen, and how much looking there was. */
export interface NotSeen {
    /** Days of which all sign-ins are known, in both directions, since the tenant was seen last. */
    readonly days: number;
    /** The first and the last of them, as ISO days. */
    readonly from: string;
    readonly to: string;
    /** In the order of the list of sources. */
    readonly sources: readonly CoveringSource[];
    /** ISO day; undefined when there is no sign-in at all. */
    readonly lastSeen: string | undefined;
}
/** What evidence says of the use of single tenants. */
export interface Uses {
    /** Whether a tenant was in use in the last `days` covered days: `used`, what proves that it was not, or why nobody knows. */
    useOf(tenantId: string, days: number): "used" | NotSeen | Undetermined;
}
/** Evidence that ends longer ago says nothing of today: no log of Graph reaches further back, so the days between are lost. */
export declare const oldestEnd = 31;
/** Reads what a ledger says as of `today`, an ISO day. */
export declare function readUses(ledger: Ledger, today: string): Uses;
