import { livesInOurCloud } from "../model/clouds.ts";
import { grantsAnything } from "../model/reach.ts";
import type { Resource } from "../model/resource.ts";
import { partnerSubject } from "../model/subjects/partner.ts";
import { partnerId, type Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import { collect, comparePair, type Change, type Comparison, type Presence, type Subject, type Unclear } from "./change.ts";
import { noEffect } from "./effect.ts";
import { flagChanges } from "./flags.ts";
import { partnerStands, strangerStands, type Stands } from "./holders.ts";
import { isKnownStand } from "./stand.ts";

const kind = "crossTenantAccessPolicyPartner";

/** A tenant on one side, with what its default configuration says. */
export interface Side {
  readonly tenant: Tenant;
  readonly defaults: Stands;
}

/** What changes for single partners, and who only gets what changes in the default. */
export interface PartnerComparison extends Comparison {
  /** By setting. */
  readonly heirs: ReadonlyMap<string, readonly Subject[]>;
}

/** A tenant id on one side: the objects that have it, and its settings, which are the default's where there is none. */
interface Standing {
  readonly tenant: Tenant;
  readonly entries: readonly Resource[];
  /** Why nobody knows whether there is an entry. */
  readonly gap: Undetermined | undefined;
  readonly stands: () => Stands;
}

/** Compares the partners of two tenants by tenant id. An id that is no GUID names nobody and is not looked at. */
export function comparePartners(base: Side, head: Side, namesHeirs: boolean): PartnerComparison {
  const [before, now] = [standingsOf(base), standingsOf(head)];
  const ids = [...new Set([...before.ids, ...now.ids])].sort();
  const heirs = new Map<string, Subject[]>();
  const parts = ids.flatMap((id) => {
    const [here, there] = [before.standing(id), now.standing(id)];
    return isSameInput(id, here, there, namesHeirs) ? [] : [comparePartner(id, here, there, heirs)];
  });
  return { changes: parts.flatMap(({ changes }) => changes), unclear: parts.flatMap(({ unclear }) => unclear), heirs };
}

/** Whether all that a partner's settings are read from are the same objects of the same files, as for most when a fix is tried. */
function isSameInput(id: string, base: Standing, head: Standing, withDefault: boolean): boolean {
  const sources = ({ tenant, entries }: Standing): readonly Resource[] => {
    return [...entries, ...(tenant.syncByTenantId.get(id) ?? []), ...(withDefault ? tenant.all("crossTenantAccessPolicyDefault") : [])];
  };
  const [before, now] = [sources(base), sources(head)];
  return base.gap === undefined && head.gap === undefined && before.length === now.length && before.every((each, index) => each === now[index]);
}

function comparePartner(id: string, base: Standing, head: Standing, heirs: Map<string, Subject[]>): Comparison {
  const subject = subjectOf(id, head.entries.length > 0 ? head : base);
  const gap = base.gap ?? head.gap;
  if (gap !== undefined) return collect([unknownEntry(subject, gap, base, head)]);
  const presence = presenceOf(base, head);
  const own: (Change | Unclear | undefined)[] = [];
  const stands = base.stands();
  for (const [setting, now] of head.stands()) {
    const before = stands.get(setting);
    if (before === undefined) continue;
    if (before.follows && now.follows) inherit(heirs, setting, subject);
    else own.push(comparePair({ subject, presence, heirs: [], base: before, head: now }));
  }
  if (presence === undefined) return collect([...own, ...flagChanges(subject, base.entries, head.entries)]);
  const compared = collect(own);
  const listing = listingOf(subject, presence, presence === "removed" ? base : head);
  const isAlone = compared.changes.length + compared.unclear.length === 0;
  return collect([...(isAlone || "reason" in listing ? [listing] : []), ...compared.changes, ...compared.unclear]);
}

function inherit(heirs: Map<string, Subject[]>, setting: string, subject: Subject): void {
  const others = heirs.get(setting);
  if (others === undefined) heirs.set(setting, [subject]);
  else others.push(subject);
}

function presenceOf(base: Standing, head: Standing): Presence | undefined {
  if (base.entries.length === 0) return "added";
  return head.entries.length === 0 ? "removed" : undefined;
}

const about = { setting: "partner", title: "entry", heirs: [] };

function unknownEntry(subject: Subject, reason: Undetermined, base: Standing, head: Standing): Unclear {
  const [before, now] = [base, head].map(({ entries: [own] }) => own && { words: "has an entry", place: own.place });
  return { ...about, subject, reason, side: base.gap === undefined ? "head" : head.gap === undefined ? "base" : "both", before, now };
}

/** An entry that comes or goes changes nothing by itself; of a tenant in another cloud, it alone opens the door. */
function listingOf(subject: Subject, presence: Presence, { tenant, entries, stands }: Standing): Change | Unclear {
  const entry = { words: "has an entry", place: entries[0]?.place };
  const none = { words: "has no entry", place: undefined };
  const [before, now] = presence === "added" ? [none, entry] : [entry, none];
  const cloud = livesInOurCloud(tenant);
  if (isUndetermined(cloud) && ["b2bCollaborationInbound", "b2bCollaborationOutbound"].some((setting) => letsThrough(stands(), setting))) {
    const reason = undetermined(`${cloud.undetermined}; where it is another one, only the entry lets anybody through`);
    return { ...about, subject, presence, reason, side: presence === "added" ? "base" : "head", before, now };
  }
  return { ...about, subject, presence, effect: noEffect, before, now, lists: [] };
}

function letsThrough(stands: Stands, setting: string): boolean {
  const stand = stands.get(setting);
  if (stand === undefined || !isKnownStand(stand)) return true;
  return stand.extent.kind === "access" && grantsAnything(stand.extent.access);
}

function subjectOf(id: string, { tenant, entries: [own] }: Standing): Subject {
  if (own === undefined) return { kind: "partner", id, label: id };
  const { name, label } = partnerSubject(own, tenant);
  return { kind: "partner", id, label, ...(name !== undefined && { name }) };
}

interface Standings {
  readonly ids: Iterable<string>;
  readonly standing: (id: string) => Standing;
}

function standingsOf({ tenant, defaults }: Side): Standings {
  const strangers = strangerStands(tenant);
  const complete = tenant.complete(kind);
  const gap = isUndetermined(complete) && !holdsNone(tenant) ? complete : undefined;
  const entriesById = new Map<string, Resource[]>();
  for (const partner of tenant.all(kind)) {
    const id = partnerId(partner.value);
    const others = entriesById.get(id);
    if (others !== undefined) others.push(partner);
    else if (isGuid(id)) entriesById.set(id, [partner]);
  }
  return {
    ids: entriesById.keys(),
    standing: (id) => {
      const entries = entriesById.get(id) ?? [];
      const [own] = entries;
      if (own === undefined) return { tenant, entries, gap, stands: () => strangers };
      return { tenant, entries, gap: undefined, stands: () => partnerStands(own, entries, tenant, defaults) };
    },
  };
}

/** Whether the input has a default, and neither partners nor a list of them: so look files of which the last partner went. */
export function holdsNone(tenant: Tenant): boolean {
  const hasList = tenant.files.some(({ lists }) => lists.some((list) => list.kind === kind));
  return tenant.defaultSource !== undefined && tenant.isPartial !== true && !hasList && tenant.all(kind).length === 0;
}
