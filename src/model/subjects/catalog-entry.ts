import type { CatalogEntry } from "../catalog.ts";
import { label } from "../partner-name.ts";
import type { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import type { Tenant } from "../tenant.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";

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
export function* catalogEntrySubjects(tenant: Tenant): Generator<CatalogEntrySubject> {
  const { catalog, today } = tenant;
  if (catalog === undefined) return;
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  const sharers = tenant.siblings.filter((sibling) => sibling.catalog?.entries[0]?.place.file === catalog.entries[0]?.place.file);
  const byDomain = new Map<string, CatalogEntry>();
  for (const entry of catalog.entries) {
    const { tenantId, name, place } = entry;
    const first = catalog.byTenantId.get(tenantId);
    const claimedDomains = new Map<string, CatalogEntry>();
    for (const domain of entry.domains) {
      const owner = byDomain.get(domain);
      if (owner === undefined) byDomain.set(domain, entry);
      else if (owner.tenantId !== tenantId) claimedDomains.set(domain, owner);
    }
    yield {
      kind: "catalog-entry",
      id: tenantId,
      name,
      label: tenantId === "" && name === undefined ? "A catalog entry without tenant id" : `The catalog entry of ${label(name, tenantId)}`,
      place,
      entry,
      earlier: first === entry ? undefined : first,
      claimedDomains,
      partner: tenant.partnerByTenantId().get(tenantId) ?? (isUndetermined(partners) ? partners : undefined),
      isPartnerOfSibling: isPartnerOf(sharers, tenantId),
      today,
    };
  }
}

function isPartnerOf(tenants: readonly Tenant[], tenantId: string): boolean | Undetermined {
  if (tenants.some((each) => each.partnerByTenantId().has(tenantId))) return true;
  return tenants.map((each) => each.complete("crossTenantAccessPolicyPartner")).find(isUndetermined) ?? false;
}
