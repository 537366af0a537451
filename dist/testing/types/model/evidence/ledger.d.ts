import { type DayRange } from "./day-ranges.ts";
/** Seen from us: the other tenant's users come here, or ours go there. */
export declare const directions: readonly ["inbound", "outbound"];
export type Direction = (typeof directions)[number];
/** With somebody in front of the screen, or by a token that is renewed. */
export declare const signInKinds: readonly ["interactive", "nonInteractive"];
export type SignInKind = (typeof signInKinds)[number];
/**
 * Where evidence comes from: Graph's sign-in log as a whole, Graph's log asked for the newest sign-in of one tenant,
 * the summary of Azure Monitor Logs, and Microsoft's inventory of related tenants, which is a monthly total.
 */
export declare const evidenceSources: readonly ["signIns", "newestSignIn", "logAnalytics", "relatedTenants"];
export type EvidenceSource = (typeof evidenceSources)[number];
/** Sources that say which days they hold every sign-in of. */
export declare const coveringSources: readonly ["signIns", "newestSignIn", "logAnalytics"];
export type CoveringSource = (typeof coveringSources)[number];
/** The last sign-in between us and a tenant, of one application to one resource, by direction and kind. */
export interface Sighting {
    /** In lower case. */
    readonly tenantId: string;
    readonly direction: Direction;
    /** The application that signed in for the user, in lower case; absent where the source does not say. */
    readonly appId?: string;
    /** The application that was signed in to, by its application id in lower case; absent where the source does not say. */
    readonly resourceId?: string;
    /** `any` where the source does not tell the kinds apart. */
    readonly signIns: SignInKind | "any";
    /** Of the last sign-in. */
    readonly source: EvidenceSource;
    /** ISO day in UTC. */
    readonly lastSeen: string;
    /** The most users that one reading of the source counted. */
    readonly users?: number;
}
/** Days of which a source was read to the end: what it does not show did not happen. */
export interface Coverage {
    readonly source: CoveringSource;
    readonly direction: Direction;
    readonly signIns: SignInKind;
    /** In lower case; absent where all tenants are covered. */
    readonly tenantId?: string;
    /** ISO days in UTC, both counted. Only a day that is over can be covered. */
    readonly from: string;
    readonly to: string;
}
/** What is known of the use of other tenants. The order of its lists and of what it was put together from never matters. */
export interface Ledger {
    readonly coverage: readonly Coverage[];
    readonly entries: readonly Sighting[];
}
export declare const emptyLedger: Ledger;
/**
 * Puts ledgers together: of each tenant, direction, application, resource and kind the newest sighting, and all covered days.
 * The result is sorted, and the same in whatever order and however often a ledger is given.
 */
export declare function mergeLedgers(...ledgers: readonly Ledger[]): Ledger;
/** The days of a line of coverage. */
export declare function rangeOf({ from, to }: Coverage): DayRange;
