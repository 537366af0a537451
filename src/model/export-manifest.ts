import { isDay } from "./days.ts";
import { directions, signInKinds, type Coverage, type Direction, type Ledger, type Sighting, type SignInKind } from "./evidence/ledger.ts";
import { isObject } from "./json.ts";
import { resourceKinds, type JsonObject, type ResourceKind } from "./resource.ts";
import type { Cloud } from "./well-known.ts";

/** The name under which an export says what it is. */
export const manifestName = "xtaplint-export.json";

/** Why a resource of the tenant was not read, from what an administrator can mend to what only another run can, and what it will. */
export const unreadCauses = ["permission", "licence", "cloud", "absent", "dependency", "error", "time", "waiting"] as const;

export type UnreadCause = (typeof unreadCauses)[number];

/** A resource that was read to its end. */
export interface ManifestRead {
  /** Its path below Graph's version, such as `/policies/crossTenantAccessPolicy/default`, or the name of another service. */
  readonly resource: string;
  readonly kind: ResourceKind;
  /** Whether it is a list: what is not in it does not exist. */
  readonly list: boolean;
  readonly objects: number;
  /** The file it is in, relative to the manifest, or the folder with one file an object, with a slash at its end. */
  readonly file: string;
}

/** A resource, or a property of its objects, that was not read, or not to its end. */
export interface ManifestUnread {
  readonly resource: string;
  readonly kind: ResourceKind;
  /** Set where the objects were read without this property. */
  readonly property?: string;
  readonly cause: UnreadCause;
  /** A clause without a full stop. */
  readonly reason: string;
  /** The file that it would be in. */
  readonly file: string;
}

/** What an export of a live tenant says of itself: what was read, when, and what could not be read and why. */
export interface Manifest {
  readonly xtaplintExport: 1;
  readonly tenantId?: string;
  readonly cloud: Cloud;
  /** ISO times, UTC. */
  readonly from: string;
  readonly to: string;
  readonly read: readonly ManifestRead[];
  readonly unread: readonly ManifestUnread[];
  /** What the sign-ins show that were asked for; absent where none were. */
  readonly evidence?: Ledger;
}

/** Without these nothing is known of what the tool exists for, so a run without them is not done. */
const essential: readonly ResourceKind[] = ["crossTenantAccessPolicyDefault", "crossTenantAccessPolicyPartner"];

/** No rule judges by these: without them a change has nobody's name beside it. */
const besides: readonly ResourceKind[] = ["directoryAudit"];

/** Whether what was not read keeps the run from being done; else it only keeps rules from judging. */
export function isFailure({ cause, kind, property }: ManifestUnread): boolean {
  if (besides.includes(kind)) return false;
  return cause === "error" || cause === "time" || (property === undefined && essential.includes(kind));
}

/** What was not read, and why: a clause without a full stop. */
export function unreadReason({ resource, property, reason }: ManifestUnread): string {
  return `${property === undefined ? "" : `${property} of `}${resource} could not be read: ${reason}`;
}

/** Whether a document says that it is the manifest of an export. */
export function isManifest(value: unknown): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, "xtaplintExport");
}

/** Understands a manifest; a clause that says what is wrong with it where it cannot be. */
export function readManifest(value: JsonObject): Manifest | string {
  if (value["xtaplintExport"] !== 1) return "was written by another version of xtaplint: export the tenant again";
  const cloud = clouds.find((each) => each === value["cloud"]);
  const { from, to, tenantId } = { from: value["from"], to: value["to"], tenantId: value["tenantId"] };
  const read = listOf(value["read"], readEntry);
  const unread = listOf(value["unread"], unreadEntry);
  if (cloud === undefined || typeof from !== "string" || typeof to !== "string") return "lacks cloud, from or to: export the tenant again";
  if (read === undefined || unread === undefined) return "has an entry that is not understood under read or unread: export the tenant again";
  const evidence = value["evidence"] === undefined ? undefined : evidenceIn(value["evidence"]);
  if (value["evidence"] !== undefined && evidence === undefined) return "has evidence that is not understood: export the tenant again";
  return { xtaplintExport: 1, ...(typeof tenantId === "string" && { tenantId }), cloud, from, to, read, unread, ...(evidence && { evidence }) };
}

function evidenceIn(value: unknown): Ledger | undefined {
  if (!isObject(value)) return undefined;
  const coverage = listOf(value["coverage"], coverageEntry);
  const entries = listOf(value["entries"], sightingEntry);
  return coverage === undefined || entries === undefined ? undefined : { coverage, entries };
}

function coverageEntry(entry: JsonObject): Coverage | undefined {
  const of = askedOf(entry);
  const { from, to } = entry;
  if (of === undefined || !isDayText(from) || !isDayText(to) || from > to) return undefined;
  const { tenantId, ...asked } = of;
  return { ...asked, ...(tenantId !== undefined && { tenantId }), from, to };
}

function sightingEntry(entry: JsonObject): Sighting | undefined {
  const of = askedOf(entry);
  const { lastSeen, appId, resourceId, users } = entry;
  if (of?.tenantId === undefined || !isDayText(lastSeen)) return undefined;
  const isCounted = typeof users === "number" && Number.isSafeInteger(users) && users > 0;
  return { ...of, tenantId: of.tenantId, ...(typeof appId === "string" && { appId }), ...(typeof resourceId === "string" && { resourceId }), lastSeen, ...(isCounted && { users }) };
}

/** What a scan asks for: Graph's newest sign-in by tenant, direction and kind, and a workspace by direction and kind. */
const askedSources = ["newestSignIn", "logAnalytics"] as const;

interface Asked {
  readonly tenantId: string | undefined;
  readonly source: (typeof askedSources)[number];
  readonly direction: Direction;
  readonly signIns: SignInKind;
}

function askedOf(entry: JsonObject): Asked | undefined {
  const direction = directions.find((each) => each === entry["direction"]);
  const signIns = signInKinds.find((each) => each === entry["signIns"]);
  const source = askedSources.find((each) => each === entry["source"]);
  const { tenantId } = entry;
  if (direction === undefined || signIns === undefined || source === undefined) return undefined;
  if (typeof tenantId !== "string" && (tenantId !== undefined || source === "newestSignIn")) return undefined;
  return { tenantId, source, direction, signIns };
}

function isDayText(value: unknown): value is string {
  return typeof value === "string" && isDay(value);
}

const clouds: readonly Cloud[] = ["public", "usgov", "usgov-dod", "china"];

function listOf<T>(value: unknown, read: (entry: JsonObject) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = (value as unknown[]).map((entry) => (isObject(entry) ? read(entry) : undefined));
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === entries.length ? known : undefined;
}

function readEntry(entry: JsonObject): ManifestRead | undefined {
  const kind = kindOf(entry);
  const { resource, file, list, objects } = { resource: entry["resource"], file: entry["file"], list: entry["list"], objects: entry["objects"] };
  if (kind === undefined || typeof resource !== "string" || typeof file !== "string") return undefined;
  if (typeof list !== "boolean" || typeof objects !== "number") return undefined;
  return { resource, kind, list, objects, file };
}

function unreadEntry(entry: JsonObject): ManifestUnread | undefined {
  const kind = kindOf(entry);
  const cause = unreadCauses.find((each) => each === entry["cause"]);
  const { resource, file, reason, property } = { resource: entry["resource"], file: entry["file"], reason: entry["reason"], property: entry["property"] };
  if (kind === undefined || cause === undefined) return undefined;
  if (typeof resource !== "string" || typeof file !== "string" || typeof reason !== "string") return undefined;
  return { resource, kind, ...(typeof property === "string" && { property }), cause, reason, file };
}

function kindOf(entry: JsonObject): ResourceKind | undefined {
  return resourceKinds.find((kind) => kind === entry["kind"]);
}
