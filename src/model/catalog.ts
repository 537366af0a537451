import { approvalWords, nothingApproved, type Approval, type Approvals } from "./approval.ts";
import { isOver } from "./days.ts";
import { isObject, member, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";

/** What a partner is to us, as a catalog can say it. */
export const scenarios = [
  "vendor",
  "contractor",
  "subsidiary",
  "acquisition",
  "service-provider",
  "customer",
  "community",
] as const;

/** A text of a catalog entry and where it stands. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** Who answers for a partner and what is approved, as the organization wrote it down. */
export class CatalogEntry {
  readonly place: Place;
  /** Trimmed and in lower case; the empty text where there is none. */
  readonly tenantId: string;
  readonly #value: JsonObject;
  readonly #granted: Catalog | undefined;

  /** `granted`: a catalog beyond whose approvals this one's do not go. */
  constructor(value: JsonObject, place: Place, granted?: Catalog) {
    this.place = place;
    this.tenantId = word(valueIn(value, "tenantId")) ?? "";
    this.#value = value;
    this.#granted = granted;
  }

  get name(): string | undefined {
    return this.text("name");
  }

  /** A text of the entry, trimmed; undefined where it is missing or blank. `key` may lead deeper: `approved.by`. */
  text(key: string): string | undefined {
    const value = this.#find(key)?.value;
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    return text === "" ? undefined : text;
  }

  /** Where `key` stands, else the nearest thing above it that is there. */
  placeOf(key: string): Place {
    return this.#find(key)?.place ?? (key.includes(".") ? this.placeOf(key.slice(0, key.lastIndexOf("."))) : this.place);
  }

  /** The texts of a list such as `domains` or `approves`, as written; what is no text is its JSON. */
  list(key: string): readonly WrittenText[] {
    const found = this.#find(key);
    const items: readonly unknown[] = Array.isArray(found?.value) ? found.value : found === undefined || found.value === null ? [] : [found.value];
    return items.map((item, index) => ({
      text: typeof item === "string" ? item.trim() : JSON.stringify(item),
      place: Array.isArray(found?.value) ? found.place.at(index) : (found?.place ?? this.place),
    }));
  }

  /** Domains of the partner, in lower case. */
  get domains(): readonly string[] {
    return this.list("domains").map(({ text }) => text.toLowerCase());
  }

  /** Whether its last day is over; a day that does not exist is over too. */
  isExpired(today: string): boolean {
    const expires = this.#find("expires")?.value;
    return expires !== undefined && expires !== null && isOver(expires, today);
  }

  /** What it approves while it lasts. */
  approvals(today: string): Approvals {
    const words = this.list("approves");
    if (words.length === 0 || this.isExpired(today)) return nothingApproved;
    const approved = words.map(({ text }) => text).filter(isApproval);
    if (this.#granted === undefined) return new Set(approved);
    const granted = this.#granted.byTenantId.get(this.tenantId)?.approvals(today) ?? nothingApproved;
    return new Set(approved.filter((word) => granted.has(word)));
  }

  #find(key: string): { readonly value: unknown; readonly place: Place } | undefined {
    let here: { value: unknown; place: Place } = { value: this.#value, place: this.place };
    for (const step of key.split(".")) {
      const own = isObject(here.value) ? member(here.value, step) : undefined;
      if (own === undefined) return undefined;
      here = { value: own.value, place: here.place.at(own.key) };
    }
    return here;
  }
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
export function readCatalog(list: readonly unknown[], place: Place, granted?: Catalog): Catalog {
  const entries = list.map((value, index) => new CatalogEntry(isObject(value) ? value : {}, place.at(index), granted));
  const byTenantId = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    if (entry.tenantId !== "" && !byTenantId.has(entry.tenantId)) byTenantId.set(entry.tenantId, entry);
  }
  return { entries, byTenantId };
}

/** Whether a word is one that the catalog can approve; its case counts, because a person wrote it. */
export function isApproval(text: string): text is Approval {
  return (approvalWords as readonly string[]).includes(text);
}

/** Who answers for a partner and what it is for, as far as its entry says. */
export function responsibleFor(catalog: Catalog | undefined, tenantId: string | undefined): { readonly owner?: string; readonly purpose?: string } {
  const entry = tenantId === undefined || tenantId === "" ? undefined : catalog?.byTenantId.get(tenantId);
  const [owner, purpose] = [entry?.text("owner"), entry?.text("purpose")];
  return { ...(owner !== undefined && { owner }), ...(purpose !== undefined && { purpose }) };
}
