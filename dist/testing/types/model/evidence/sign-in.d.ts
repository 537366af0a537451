import type { JsonObject } from "../resource.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Direction, type Ledger, type SignInKind } from "./ledger.ts";
/** A sign-in that crossed the border of our tenant and succeeded. */
export interface CrossTenantSignIn {
    /** The other tenant, in lower case. */
    readonly tenantId: string;
    readonly direction: Direction;
    readonly appId: string | undefined;
    readonly resourceId: string | undefined;
    readonly signIns: SignInKind | "any";
    /** ISO day in UTC. */
    readonly day: string;
    readonly userId: string | undefined;
}
/**
 * Reads a sign-in of Graph's log. `own` is our tenant id in lower case. Undefined for one that stays in one tenant,
 * failed, or is no user's; undetermined where the object does not say.
 */
export declare function readSignIn(value: JsonObject, own: string): CrossTenantSignIn | undefined | Undetermined;
/** The ISO day in UTC of a date-time; a text without a zone is UTC, as Graph writes it. */
export declare function utcDay(dateTime: unknown): string | undefined;
/** The sightings in sign-ins, with the number of users of each. They cover no day: a list does not say what it was asked for. */
export declare function ledgerOfSignIns(signIns: readonly CrossTenantSignIn[]): Ledger;
