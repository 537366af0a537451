import { type Approval, type Approvals } from "./approval.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
/** What a partner is to us, as a catalog can say it. */
export declare const scenarios: readonly ["vendor", "contractor", "subsidiary", "acquisition", "service-provider", "customer", "community"];
/** A text of a catalog entry and where it stands. */
export interface WrittenText {
    readonly text: string;
    readonly place: Place;
}
/** Who answers for a partner and what is approved, as the organization wrote it down. */
export declare class CatalogEntry {
    #private;
    readonly place: Place;
    /** Trimmed and in lower case; the empty text where there is none. */
    readonly tenantId: string;
    /** `granted`: a catalog beyond whose approvals this one's do not go. */
    constructor(value: JsonObject, place: Place, granted?: Catalog);
    get name(): string | undefined;
    /** A text of the entry, trimmed; undefined where it is missing or blank. `key` may lead deeper: `approved.by`. */
    text(key: string): string | undefined;
    /** Where `key` stands, else the nearest thing above it that is there. */
    placeOf(key: string): Place;
    /** The texts of a list such as `domains` or `approves`, as written; what is no text is its JSON. */
    list(key: string): readonly WrittenText[];
    /** Domains of the partner, in lower case. */
    get domains(): readonly string[];
    /** Whether its last day is over; a day that does not exist is over too. */
    isExpired(today: string): boolean;
    /** What it approves while it lasts. */
    approvals(today: string): Approvals;
}
/** The partner catalog: every entry as written, and the first of each tenant id, which is the one that counts. */
export interface Catalog {
    readonly entries: readonly CatalogEntry[];
    readonly byTenantId: ReadonlyMap<string, CatalogEntry>;
}
/**
 * Reads the entries of a catalog's list; what is no mapping is an entry in which everything is missing. With `granted`
 * they approve nothing that this other catalog does not approve too.
 */
export declare function readCatalog(list: readonly unknown[], place: Place, granted?: Catalog): Catalog;
/** Whether a word is one that the catalog can approve; its case counts, because a person wrote it. */
export declare function isApproval(text: string): text is Approval;
/** Who answers for a partner and what it is for, as far as its entry says. */
export declare function responsibleFor(catalog: Catalog | undefined, tenantId: string | undefined): {
    readonly owner?: string;
    readonly purpose?: string;
};
