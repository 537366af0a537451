import { Place } from "../place.ts";
import { type Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Ledger } from "./ledger.ts";
import { type NotSeen } from "./use.ts";
/** A tenant that evidence shows in use. */
export interface ActiveTenant {
    readonly tenantId: string;
    /** What people call it, where a lookup of the input says. */
    readonly name: string | undefined;
    /** At least so many; one where the evidence does not count. */
    readonly users: number;
    /** ISO day. */
    readonly lastSeen: string;
    /** The first object or entry that shows it. */
    readonly place: Place;
}
/** Which other tenants are in use, out of the ledger and of the sign-ins and related tenants of the input. */
export interface Activity {
    /** As {@link NotSeen}; `days` is how many covered days it takes. */
    useOf(tenantId: string, days: number): "used" | NotSeen | Undetermined;
    /** The other tenants that were in use lately, without ourselves and Microsoft's. */
    readonly active: readonly ActiveTenant[];
    /** Why there can be more of them; undefined where there cannot. */
    readonly gap: Undetermined | undefined;
    /** All evidence, put together. */
    readonly ledger: Ledger;
    /** Why some of it could not be read; undefined where all of it could. */
    readonly unread: Undetermined | undefined;
}
/** A ledger as it was read, and the place of its file. */
export interface GivenLedger extends Ledger {
    readonly place: Place;
}
/** How long ago a sign-in can be to speak of a tenant that is in use. */
export declare const recentDays = 90;
/** Reads all evidence of a tenant. */
export declare function readActivity(tenant: Tenant): Activity;
