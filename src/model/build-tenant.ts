import { b2bPolicy } from "./b2b-policy.ts";
import { readConditionalAccess } from "./conditional-access/conditional-access.ts";
import { readDirectory } from "./directory.ts";
import { accessHeritage, type DefaultSource } from "./effective.ts";
import { readActivity } from "./evidence/activity.ts";
import { unreadReason } from "./export-manifest.ts";
import { valueIn } from "./json.ts";
import { absencesByKind, byKindOf, complete, hasWhole } from "./lists.ts";
import { once, onceEach } from "./once.ts";
import type { Place } from "./place.ts";
import type { FileFacts, Resource, ResourceKind } from "./resource.ts";
import { partnerId, type Circumstances, type Repeat, type Tenant } from "./tenant.ts";
import { tenantLookups } from "./tenant-lookup.ts";
import { defaultTrust, trustHeritage } from "./trust.ts";
import { undetermined } from "./undetermined.ts";

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
