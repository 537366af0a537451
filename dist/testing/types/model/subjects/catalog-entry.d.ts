import type { CatalogEntry } from "../catalog.ts";
import type { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import type { Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
/** One entry of the partner catalog as rules see it. */
export interface CatalogEntrySubject {
    readonly kind: "catalog-entry";
    /** The tenant id, trimmed and in lower case; the empty text where the entry has none. */
    readonly id: string;
    readonly name: string | undefined;
    readonly label: string;
    readonly place: Place;
    readonly entry: CatalogEntry;
    /** An earlier entry with the same tenant id. */
    readonly earlier: CatalogEntry | undefined;
    /** Domains of it that an earlier entry of another tenant has, with that entry. */
    readonly claimedDomains: ReadonlyMap<string, CatalogEntry>;
    /** Its partner object; undefined where the tenant has none. */
    readonly partner: Resource | undefined | Undetermined;
    /** Whether another of our tenants, which has the same catalog, has such a partner object. */
    readonly isPartnerOfSibling: boolean | Undetermined;
    /** ISO day. */
    readonly today: string;
}
/** Every entry of the catalog, in the order of the file. */
export declare function catalogEntrySubjects(tenant: Tenant): Generator<CatalogEntrySubject>;
