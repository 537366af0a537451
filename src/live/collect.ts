import { emptyLedger, mergeLedgers, type Ledger } from "../model/evidence/ledger.ts";
import type { Manifest, ManifestRead, ManifestUnread } from "../model/export-manifest.ts";
import type { JsonObject, ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import type { Permissions } from "./claims.ts";
import { collectLookups, lookedUpIn, type Lookups } from "./collect-lookups.ts";
import { collectSignIns, type CollectedSignIns } from "./collect-sign-ins.ts";
import { collectWorkspace } from "./collect-workspace.ts";
import { filesOf, manifestFile, type ExportFile, type Written } from "./export-files.ts";
import type { GraphReader, ReadFailure } from "./graph-reader.ts";
import type { LiveResource } from "./live-read.ts";
import type { Workspace } from "./log-store.ts";
import { readApart, readResource } from "./read-resource.ts";
import { liveResources } from "./resources.ts";
import { explainFailure } from "./unread.ts";

/** What a collection is told as it goes on. */
export interface Progress {
  /** How many resources there are to read. */
  begin(resources: number): void;
  /** How many objects of a resource were read so far. */
  page(path: string, objects: number): void;
  /** A resource was read, or could not be. */
  done(path: string, objects: number, reason?: string): void;
}

export interface CollectOptions {
  readonly reader: GraphReader;
  readonly cloud: Cloud;
  /** As far as it is known before anything was read. */
  readonly tenantId: string | undefined;
  /** Of the token, where it shows them. */
  readonly permissions: Permissions | undefined;
  readonly progress: Progress;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What is remembered of sign-ins; left out, none are read. */
  readonly ledger?: Ledger;
  /** A workspace that holds sign-ins, or why it cannot be asked; left out, none is. */
  readonly workspace?: Workspace | string;
  /** When the first page was read, where an earlier run began. */
  readonly from?: number;
}

/** A live tenant as an export writes it. The manifest is the last of the files. */
export interface Collection {
  readonly manifest: Manifest;
  readonly files: readonly ExportFile[];
  /** Microsoft's inventory of related tenants, as far as it was read. */
  readonly related: readonly JsonObject[];
}

interface Outcome {
  readonly resource: LiveResource;
  readonly objects: readonly JsonObject[];
  /** What of it was not read. */
  readonly unread: readonly ManifestUnread[];
}

/** Reads everything that rules need of a tenant. What cannot be read is said in the manifest; nothing is thrown for it. */
export async function collect(options: CollectOptions): Promise<Collection> {
  const { cloud, progress, now } = options;
  const from = new Date(options.from ?? now()).toISOString();
  progress.begin(liveResources.length + [options.ledger, options.workspace].filter((each) => each !== undefined).length);
  const reading = liveResources.map((resource) => ({ resource, outcome: readOne(resource, options) }));
  // The longest list is that of the guests, which no look-up waits for.
  const [logs, lookups, outcomes] = await Promise.all([readLogs(options), lookUpIn(reading, options), Promise.all(reading.map(({ outcome }) => outcome))]);
  const whole = folded(withNames(outcomes, lookups));

  const written = whole.map(({ resource, objects, unread }): Written => ({ resource, objects, isCut: unread.some(({ property }) => property === resource.property) }));
  const read = whole.flatMap(({ resource, objects, unread }): ManifestRead[] => {
    if (resource.property !== undefined || unread.some(({ property }) => property === undefined)) return [];
    return [{ resource: resource.path, kind: resource.kind, list: resource.list, objects: objects.length, file: resource.file }];
  });
  const organization = whole.find(({ resource }) => resource.kind === "organization")?.objects[0]?.["id"];
  const tenantId = typeof organization === "string" ? organization.toLowerCase() : options.tenantId;
  const partners = whole.find(({ resource }) => resource.kind === "crossTenantAccessPolicyPartner")?.objects ?? [];
  // What the workspace covers is not asked for partner by partner.
  const signIns = await collectSignIns(partners, tenantId, { ...options, ...(options.ledger && logs.evidence && { ledger: mergeLedgers(options.ledger, logs.evidence) }) });
  const evidence = [logs.evidence, signIns.evidence].filter((each) => each !== undefined);
  const manifest: Manifest = {
    xtaplintExport: 1,
    ...(tenantId !== undefined && { tenantId }),
    cloud,
    from,
    to: new Date(now()).toISOString(),
    read: [...read, ...lookups.all.flatMap((lookup) => lookup.read), ...logs.read, ...signIns.read],
    unread: [...outcomes.flatMap(({ unread }) => unread), ...lookups.all.flatMap(({ unread }) => unread), ...logs.unread, ...signIns.unread],
    ...(evidence.length > 0 && { evidence: mergeLedgers(...evidence) }),
  };
  const related = whole.find(({ resource }) => resource.kind === "relatedTenant")?.objects ?? [];
  return { manifest, related, files: [...written.flatMap(filesOf), ...lookups.all.flatMap(({ files }) => files), manifestFile(manifest)] };
}

function readLogs({ workspace, tenantId: own, ledger = emptyLedger, now, progress }: CollectOptions): Promise<CollectedSignIns> {
  return workspace === undefined ? Promise.resolve({ read: [], unread: [] }) : collectWorkspace({ workspace, own, ledger, now: now(), progress });
}

async function readOne(resource: LiveResource, options: CollectOptions): Promise<Outcome> {
  const { path, extra, clouds, apart } = resource;
  const { progress, cloud } = options;
  if (clouds?.includes(cloud) === false) {
    return finish(resource, [], [{ ...unread(resource), cause: "cloud", reason: "this cloud does not have it" }], progress);
  }
  const page = (objects: number): void => progress.page(path, objects);
  const joined = await readResource(options.reader, resource, resource.query, page);
  const first = apart !== undefined && joined.failure?.kind === "bad request" ? await readApart(options.reader, resource, apart, page) : joined;
  if (first.failure === undefined) return finish(resource, first.objects, [], progress);
  const failed = { ...unread(resource), ...explainFailure(first.failure, resource, options.permissions) };
  if (extra === undefined || !isMissing(first.failure)) return finish(resource, first.objects, [failed], progress);

  const without = await readResource(options.reader, resource, extra.queryWithout, page);
  if (without.failure !== undefined) {
    return finish(resource, without.objects, [{ ...unread(resource), ...explainFailure(without.failure, resource, options.permissions) }], progress);
  }
  const needs = { permission: extra.permission, licence: extra.licence };
  return finish(resource, without.objects, [{ ...unread(resource), property: extra.property, ...explainFailure(first.failure, needs, options.permissions) }], progress);
}

/** Whether what Graph refused can be a part of what was asked for. */
function isMissing({ kind }: ReadFailure): boolean {
  return kind === "refused" || kind === "unlicensed";
}

function unread({ path, kind, property, file }: LiveResource): Omit<ManifestUnread, "cause" | "reason"> {
  return { resource: path, kind, ...(property !== undefined && { property }), file };
}

function finish(resource: LiveResource, objects: readonly JsonObject[], missing: readonly ManifestUnread[], progress: Progress): Outcome {
  progress.done(resource.path, objects.length, missing[0]?.reason);
  return { resource, objects, unread: missing };
}

interface Reading {
  readonly resource: LiveResource;
  readonly outcome: Promise<Outcome>;
}

async function lookUpIn(reading: readonly Reading[], options: CollectOptions): Promise<Lookups> {
  const outcomes = await Promise.all(reading.filter(({ resource }) => lookedUpIn.includes(resource.kind)).map(({ outcome }) => outcome));
  const of = (kind: ResourceKind): Outcome | undefined => outcomes.find(({ resource }) => resource.kind === kind && resource.property === undefined);
  return collectLookups({ objects: (kind) => of(kind)?.objects ?? [], isWhole: (kind) => of(kind)?.unread.length === 0 }, options);
}

/** Graph gives partners no names: those that have none get the name that their tenant gives itself. */
function withNames(outcomes: readonly Outcome[], { names }: Lookups): readonly Outcome[] {
  return outcomes.map((outcome): Outcome => {
    if (outcome.resource.kind !== "crossTenantAccessPolicyPartner") return outcome;
    const objects = outcome.objects.map((partner): JsonObject => {
      const name = typeof partner["displayName"] === "string" ? undefined : names.get(String(partner["tenantId"]).toLowerCase());
      return name === undefined ? partner : { ...partner, displayName: name };
    });
    return { ...outcome, objects };
  });
}

/** Lists that are a property of one other object are written into it. */
function folded(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.flatMap((outcome): Outcome[] => {
    const parts = outcomes.filter(({ resource }) => resource.property !== undefined && resource !== outcome.resource && resource.file === outcome.resource.file);
    if (outcome.resource.property !== undefined && outcomes.some(({ resource }) => resource !== outcome.resource && resource.file === outcome.resource.file)) return [];
    const values: JsonObject = Object.fromEntries(parts.flatMap(({ resource, objects, unread: missing }) => (missing.length > 0 || resource.property === undefined ? [] : [[resource.property, objects]])));
    return [parts.length === 0 ? outcome : { ...outcome, objects: outcome.objects.map((object) => ({ ...object, ...values })) }];
  });
}
