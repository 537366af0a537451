import { ageInDays } from "../days.ts";
import { valueIn, word } from "../json.ts";
import { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import { knownTenantId, type Tenant } from "../tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { wellKnownTenants } from "../well-known.ts";
import { mergeLedgers, type Ledger } from "./ledger.ts";
import { ledgerOfRelatedTenants, readRelatedTenant, type RelatedTenant } from "./related-tenant.ts";
import { ledgerOfSignIns, readSignIn, type CrossTenantSignIn } from "./sign-in.ts";
import { readUses, type NotSeen } from "./use.ts";

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
export const recentDays = 90;

const nothing = undetermined("neither sign-ins nor a ledger of them are in the input", ["signIn"]);

const narrow = undetermined("sign-ins were asked for with the partners only, which shows no other tenant", ["relatedTenant"]);

/** Reads all evidence of a tenant. */
export function readActivity(tenant: Tenant): Activity {
  const signIns = readSignIns(tenant);
  const related = tenant.all("relatedTenant").map(({ value, place }) => ({ place, read: readRelatedTenant(value) }));
  const known = related.map(({ read }) => read).filter((read): read is RelatedTenant => !isUndetermined(read));
  const given = givenLedgers(tenant);
  const ledger = mergeLedgers(ledgerOfSignIns(signIns.read.map(({ signIn }) => signIn)), ledgerOfRelatedTenants(known), ...given);
  const unread = signIns.gap ?? related.map(({ read }) => read).find(isUndetermined);
  const isEmpty = given.length === 0 && !isIn(tenant, "signIn") && !isIn(tenant, "relatedTenant");
  const uses = readUses(ledger, tenant.today);
  return {
    useOf: (tenantId, days) => {
      if (isEmpty) return tenant.unread("signIn") ?? nothing;
      const use = uses.useOf(tenantId, days);
      // A sign-in that could not be read can be one of this tenant.
      if (use !== "used" && unread !== undefined) return unread;
      return isUndetermined(use) ? withReason(use, tenant.unread("signIn")) : use;
    },
    active: activeTenants(tenant, ledger, placesOf(given, signIns.read, related), new Set(known.filter(({ isMicrosofts }) => isMicrosofts).map(({ tenantId }) => tenantId))),
    gap: isEmpty ? (tenant.unread("relatedTenant") ?? nothing) : (unread ?? cutList(tenant) ?? onlyPartners(tenant, given)),
    ledger,
    unread,
  };
}

/** The ledger, and the evidence that exports hold. */
function givenLedgers(tenant: Tenant): readonly GivenLedger[] {
  const exported = tenant.files.flatMap(({ file, manifest }) => (manifest?.evidence === undefined ? [] : [{ ...manifest.evidence, place: Place.root(file).at("evidence") }]));
  return tenant.ledger === undefined ? exported : [tenant.ledger, ...exported];
}

/** What was not read can be why the evidence is not enough. */
function withReason(use: Undetermined, unread: Undetermined | undefined): Undetermined {
  return unread === undefined ? use : undetermined(`${use.undetermined}; ${unread.undetermined}`, ["signIn"]);
}

/** Whoever asks for partners one by one sees nobody else. */
function onlyPartners(tenant: Tenant, given: readonly GivenLedger[]): Undetermined | undefined {
  if (isIn(tenant, "signIn") || isIn(tenant, "relatedTenant")) return undefined;
  const isNarrow = given.every(({ coverage, entries }) => coverage.every(({ source }) => source === "newestSignIn") && entries.every(({ source }) => source === "newestSignIn"));
  const hasAny = given.some(({ coverage, entries }) => coverage.length > 0 || entries.length > 0);
  return isNarrow && hasAny ? withReason(narrow, tenant.unread("relatedTenant")) : undefined;
}

interface ReadSignIns {
  readonly read: readonly { readonly signIn: CrossTenantSignIn; readonly place: Place }[];
  /** Why some could not be read. */
  readonly gap: Undetermined | undefined;
}

function readSignIns(tenant: Tenant): ReadSignIns {
  const all = tenant.all("signIn");
  const own = knownTenantId(tenant);
  if (isUndetermined(own)) return { read: [], gap: all.length === 0 ? undefined : own };
  const read: { signIn: CrossTenantSignIn; place: Place }[] = [];
  let gap: Undetermined | undefined;
  for (const { value, place } of all) {
    const signIn = readSignIn(value, own);
    if (isUndetermined(signIn)) gap ??= signIn;
    else if (signIn !== undefined) read.push({ signIn, place });
  }
  return { read, gap };
}

function isIn(tenant: Tenant, kind: "signIn" | "relatedTenant"): boolean {
  return tenant.all(kind).length > 0 || tenant.files.some(({ lists }) => lists.some((list) => list.kind === kind));
}

function cutList(tenant: Tenant): Undetermined | undefined {
  const lists = (["signIn", "relatedTenant"] as const).filter((kind) => isIn(tenant, kind)).map((kind) => tenant.complete(kind));
  return lists.find(isUndetermined);
}

/** The place that shows each tenant: an object of the input before an entry of the ledger. */
function placesOf(
  given: readonly GivenLedger[],
  signIns: ReadSignIns["read"],
  related: readonly { readonly place: Place; readonly read: RelatedTenant | Undetermined }[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const show = (tenantId: string, place: Place): void => {
    if (!places.has(tenantId)) places.set(tenantId, place);
  };
  for (const { signIn, place } of signIns) show(signIn.tenantId, place);
  for (const { read, place } of related) if (!isUndetermined(read) && read.sightings.length > 0) show(read.tenantId, place);
  for (const { entries, place } of given) for (const [index, { tenantId }] of entries.entries()) show(tenantId, place.at("entries").at(index));
  return places;
}

function activeTenants(tenant: Tenant, { entries }: Ledger, places: ReadonlyMap<string, Place>, microsofts: ReadonlySet<string>): readonly ActiveTenant[] {
  const own = knownTenantId(tenant);
  const names = namesOf(tenant.all("tenantInformation"));
  const active = new Map<string, ActiveTenant>();
  for (const { tenantId, users = 1, lastSeen } of entries) {
    const place = places.get(tenantId);
    const age = ageInDays(lastSeen, tenant.today);
    if (place === undefined || age === undefined || age < 0 || age > recentDays) continue;
    if (tenantId === own || wellKnownTenants.has(tenantId) || microsofts.has(tenantId)) continue;
    const before = active.get(tenantId) ?? { users, lastSeen };
    const newest = before.lastSeen > lastSeen ? before.lastSeen : lastSeen;
    active.set(tenantId, { tenantId, name: names.get(tenantId), users: Math.max(before.users, users), lastSeen: newest, place });
  }
  return [...active.values()];
}

function namesOf(lookups: readonly Resource[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { value } of lookups) {
    const id = word(valueIn(value, "tenantId"));
    const name = valueIn(value, "displayName");
    if (id !== undefined && typeof name === "string" && name.trim() !== "") names.set(id, name.trim());
  }
  return names;
}
