import { b2bPolicy, type B2bPolicy } from "./b2b-policy.ts";
import type { Catalog } from "./catalog.ts";
import { readConditionalAccess, type ConditionalAccess } from "./conditional-access/conditional-access.ts";
import { readDirectory, type Directory } from "./directory.ts";
import { accessHeritage, type AccessHeritage, type DefaultSource, type Heritage } from "./effective.ts";
import { readActivity, type Activity, type GivenLedger } from "./evidence/activity.ts";
import type { JudgedException } from "./exceptions.ts";
import type { ExternalAccess } from "./external-access.ts";
import { unreadReason } from "./export-manifest.ts";
import { valueIn, word } from "./json.ts";
import { absencesByKind, byKindOf, complete, hasWhole } from "./lists.ts";
import { once, onceEach } from "./once.ts";
import type { Place } from "./place.ts";
import type { FileFacts, JsonObject, Resource, ResourceKind } from "./resource.ts";
import { tenantLookups, type TenantLookup } from "./tenant-lookup.ts";
import { defaultTrust, trustHeritage, type Trust } from "./trust.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";
import type { Cloud } from "./well-known.ts";

/** What a run knows beside its input. */
export interface Circumstances {
  /** ISO day, UTC. */
  readonly today: string;
  readonly cloud: Cloud;
  /** Our own tenant id, when the configuration says it. */
  readonly tenantId?: string;
  /** Who answers for which partner; undefined when nobody gave a catalog. */
  readonly catalog?: Catalog;
  /** What was remembered of sign-ins; undefined when nobody gave a ledger. */
  readonly ledger?: GivenLedger;
  /** What it is called among several own tenants; undefined where there is one. */
  readonly name?: string;
  /** Whether only some of its files were read: what is not in them proves nothing. */
  readonly isPartial?: boolean;
}

/** One tenant, as far as the input shows it. Everything that rules read is derived from this value. */
export interface Tenant extends Circumstances {
  readonly files: readonly FileFacts[];
  /** Files that are templates: what stands in them is in force nowhere. */
  readonly templates: ReadonlySet<string>;
  readonly defaultSource: DefaultSource | undefined;
  readonly access: AccessHeritage;
  readonly trust: Heritage<JsonObject> | Undetermined;
  /** The same, claim by claim. */
  readonly defaultTrust: Trust;
  /** Partner objects whose tenant id an earlier one has too, by their place. */
  readonly repeats: ReadonlyMap<Place, Repeat>;
  /** Stand-alone synchronization settings by the partner's tenant id; Terraform can have several for one partner. */
  readonly syncByTenantId: ReadonlyMap<string, readonly Resource[]>;
  /** The first partner object of each tenant id. */
  partnerByTenantId(): ReadonlyMap<string, Resource>;
  /** What the organization-wide B2B management policy says. */
  b2bPolicy(): B2bPolicy;
  /** Our other tenants; none where the configuration names one. They know no siblings themselves. */
  readonly siblings: readonly Tenant[];
  /** The one of our tenants that the others are held against; it can be this one. */
  readonly baselineTenant?: Tenant;
  /** What became of the exceptions, once the findings are known. */
  readonly exceptions: readonly JudgedException[];
  /** Members of our multitenant organization by tenant id, the first entry of each. */
  readonly mtoMemberByTenantId: ReadonlyMap<string, Resource>;
  /** Its Conditional Access policies, read when the first rule asks. */
  conditionalAccess(): ConditionalAccess;
  /** What the policies and cross-tenant access come to together, or why that is not known; only where a rule reads it. */
  readonly externalAccess?: ExternalAccess | Undetermined;
  /** Which other tenants are in use, read when the first rule asks; so are the directory and the lookups. */
  activity(): Activity;
  directory(): Directory;
  tenantLookups(): ReadonlyMap<string, TenantLookup>;
  /** Objects of a kind, files by path, then position. */
  all(kind: ResourceKind): readonly Resource[];
  /** The first object of a kind, or why there is none. */
  one(kind: ResourceKind): Resource | Undetermined;
  /** Why objects of a kind, or this property of them, were not read from the tenant; undefined where nothing says so. */
  unread(kind: ResourceKind, property?: string): Undetermined | undefined;
  /** Every object of a kind, only where the input holds the complete list: else "not in it" proves nothing. */
  complete(kind: ResourceKind): readonly Resource[] | Undetermined;
  /** Whether the input holds a whole list of a kind as such: objects one a file are none. */
  hasWholeList(kind: ResourceKind): boolean;
  /** What somebody asked for and Graph answered does not exist: of each id the first such answer. */
  absences(kind: ResourceKind): ReadonlyMap<string, Place>;
}

/** An occurrence of a tenant id after its first: where that stands, and the how manieth this is. */
export interface Repeat {
  readonly first: Place;
  readonly number: number;
}

/** The canonical id of a partner object; the empty text where it has none. */
export function partnerId(partner: JsonObject): string {
  return word(valueIn(partner, "tenantId")) ?? "";
}

/** Puts the recognised objects together. They come in canonical order: files by path, then position. */
export function buildTenant(
  resources: readonly Resource[],
  files: readonly FileFacts[],
  circumstances: Circumstances,
): Tenant {
  const byKind = byKindOf(resources);
  const all = (kind: ResourceKind): readonly Resource[] => byKind.get(kind) ?? [];
  // By kind, once: every partner asks, and every file can hold a list.
  const listsByKind = byKindOf(files.flatMap((file) => file.lists));
  const defaultSource = readDefault(all("crossTenantAccessPolicyDefault")[0]);
  const trust = trustHeritage(defaultSource);
  const partners = all("crossTenantAccessPolicyPartner");
  const { isPartial, name = "the tenant" } = circumstances;
  const absences = once(() => absencesByKind(files));
  const partial = isPartial === true ? undetermined(`only some files of ${name} were named, so what is in none of them proves nothing`) : undefined;
  const unread = unreadIn(files);

  const tenant: Tenant = {
    ...circumstances,
    files,
    templates: new Set(files.filter(({ isTemplate }) => isTemplate).map(({ file }) => file)),
    defaultSource,
    access: accessHeritage(defaultSource),
    trust,
    defaultTrust: defaultTrust(trust),
    repeats: findRepeats(partners),
    // Reversed, because the last entry of a map wins and the first of the list counts.
    mtoMemberByTenantId: new Map([...all("multiTenantOrganizationMember")].reverse().map((entry) => [partnerId(entry.value), entry])),
    syncByTenantId: byTenantId(all("identitySynchronization")),
    partnerByTenantId: once(() => new Map([...partners].reverse().map((partner) => [partnerId(partner.value), partner]))),
    b2bPolicy: once(() => b2bPolicy(all("b2bManagementPolicy"))),
    conditionalAccess: once(() => readConditionalAccess(tenant)),
    activity: once(() => readActivity(tenant)),
    directory: once(() => readDirectory(tenant)),
    tenantLookups: once(() => tenantLookups(tenant)),
    siblings: [],
    exceptions: [],
    all,
    unread,
    one: onceEach((kind) => all(kind)[0] ?? unread(kind) ?? undetermined(`no ${kind} is in the input`, [kind])),
    complete: onceEach((kind) => partial ?? unread(kind) ?? complete(kind, all(kind), listsByKind.get(kind) ?? [])),
    hasWholeList: (kind) => partial === undefined && unread(kind) === undefined && hasWhole(listsByKind.get(kind) ?? []),
    absences: (kind) => absences().get(kind) ?? new Map<string, Place>(),
  };
  return tenant;
}

/** What exports say that they could not read. */
function unreadIn(files: readonly FileFacts[]): Tenant["unread"] {
  const entries = files.flatMap(({ manifest }) => manifest?.unread ?? []);
  if (entries.length === 0) return () => undefined;
  return (kind, property) => {
    const found = entries.filter((entry) => entry.kind === kind && entry.property === property);
    return found.length === 0 ? undefined : undetermined(found.map(unreadReason).join("; "), [kind]);
  };
}

/** Lets several own tenants know each other. `baseline` is the name of one of them. */
export function relate(tenants: readonly Tenant[], baseline: string | undefined): readonly Tenant[] {
  const baselineTenant = tenants.find(({ name }) => baseline !== undefined && name === baseline);
  return tenants.map((tenant) => ({
    ...tenant,
    siblings: tenants.filter((other) => other !== tenant),
    ...(baselineTenant && { baselineTenant }),
  }));
}

/** Our own tenant id, in lower case: as the configuration says it, else as the organization object does. */
export function ownTenantId(tenant: Tenant): string | undefined {
  const organization = tenant.all("organization")[0];
  return word(tenant.tenantId ?? (organization && valueIn(organization.value, "id")));
}

/** As {@link ownTenantId}, with what to do where it is not known. */
export function knownTenantId(tenant: Tenant): string | Undetermined {
  const name = tenant.name ?? "the tenant";
  return ownTenantId(tenant) ?? undetermined(`the tenant id of ${name} is not known: write it as tenantId in the configuration, or export the organization`, ["organization"]);
}

/** Without those whose tenant id is missing or not known: they are nobody's. */
function byTenantId(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    const id = partnerId(resource.value);
    const group = groups.get(id);
    if (group !== undefined) group.push(resource);
    else if (id !== "") groups.set(id, [resource]);
  }
  return groups;
}

function readDefault(resource: Resource | undefined): DefaultSource | undefined {
  if (resource === undefined) return undefined;
  const { value, place } = resource;
  return { value, place, isServiceDefault: valueIn(value, "isServiceDefault") === true };
}

function findRepeats(partners: readonly Resource[]): ReadonlyMap<Place, Repeat> {
  const seen = new Map<string, Repeat>();
  const repeats = new Map<Place, Repeat>();
  for (const { value, place } of partners) {
    const id = partnerId(value);
    if (id === "") continue;
    const before = seen.get(id);
    const here = before === undefined ? { first: place, number: 1 } : { first: before.first, number: before.number + 1 };
    seen.set(id, here);
    if (before !== undefined) repeats.set(place, here);
  }
  return repeats;
}
