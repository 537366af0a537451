import type { Change, Reading, Subject, Unclear } from "../diff/change.ts";
import { driftSentenceOf } from "../diff/drift-sentence.ts";
import { isNeutral, type Effect } from "../diff/effect.ts";
import { compareTenants, type Exposure } from "../diff/exposure.ts";
import { facts } from "../diff/facts.ts";
import type { Document } from "../input/document.ts";
import type { InputRecord } from "../input/read.ts";
import { driftDiffers, driftOpens } from "../lint/drift-rules.ts";
import { ConfigError } from "../lint/errors.ts";
import type { PlacedFinding, SubjectName, UnknownOutcome } from "../lint/evaluate.ts";
import { fingerprint, valueHash } from "../lint/identity.ts";
import { serviceNames } from "../model/audits/services.ts";
import { auditTrail, type AuditedChange, type Trail } from "../model/audits/trail.ts";
import { buildTenant } from "../model/build-tenant.ts";
import { unreadReason } from "../model/export-manifest.ts";
import { isObject } from "../model/json.ts";
import { Place } from "../model/place.ts";
import { ownTenantId, type Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined } from "../model/undetermined.ts";
import { counted } from "../model/words.ts";
import type { Actual } from "../read/actual.ts";
import type { ListedTenant, ReadTenants } from "../read/tenants.ts";
import type { EffectName } from "../report/diff.ts";
import { whoInWords } from "../report/drift-phrases.ts";
import type { Difference, DriftAudit, DriftReport, DriftUnknown, DriftValue, NotHeld } from "../report/drift.ts";
import type { SubjectRef } from "../report/report.ts";
import { Locator } from "./locate.ts";

/** What comparing files with their tenant gave. */
export interface FoundDrift {
  /** The tenant of the files that was compared. */
  readonly declared: Tenant;
  readonly findings: readonly PlacedFinding[];
  readonly unknown: readonly UnknownOutcome[];
  /** Of the files and of the tenant, for positions. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly report: DriftReport;
}

/**
 * Holds what files declare against what their tenant has, in terms of access: what is only written in another way, or
 * in another order, is no difference. Nothing that is not known on a side counts as the same.
 * @throws ConfigError when the files are those of another tenant.
 */
export function findDrift(read: ReadTenants, actual: Actual): FoundDrift {
  const listed = declaredOf(read, actual);
  const declared = withGap(listed.tenant, read.inputs.filter(({ status }) => status === "failed"));
  const tenant = tenantOf(actual, declared);
  const exposure = compareTenants(declared, tenant);
  const documents = new Map([...read.documents, ...actual.input.documents]);
  const trail = auditTrail(tenant);
  const changes = exposure.changes.map((change): Found => ({ change, audits: isUndetermined(trail) ? [] : auditsOf(change, trail) }));
  const readings = [...exposure.changes, ...exposure.unclear].flatMap(({ before, now }) => [before, now]);
  const locator = new Locator(documents, readings.flatMap((reading) => placesOf(reading)));
  return {
    declared: listed.tenant,
    findings: changes.filter(isWorthAFinding).map((found) => findingOf(found, documents, listed.tenant.name)),
    unknown: exposure.unclear.map((unclear) => unknownOf(unclear, listed.tenant.name)),
    documents,
    report: {
      tenant: comparedTenant(actual),
      differences: changes.map((found) => differenceOf(found, locator)).sort((one, other) => rank.indexOf(one.effect) - rank.indexOf(other.effect)),
      unknown: exposure.unclear.map(shownUnknown),
      notCompared: notHeld(exposure, declared, tenant),
      audits: isUndetermined(trail) ? { read: false, reason: whyNoAudits(trail.undetermined, tenant) } : shownTrail(trail),
      notes: exposure.assumptions.map((sentence) => sentence.replace(/^The base /, "The repository ").replace(/^The head /, "What was read of the tenant ")),
      unread: failedOf(actual).map(({ file, reason = "cannot be read" }) => ({ file: shownFile(file), reason })),
    },
  };
}

const rank: readonly EffectName[] = ["opens", "opens-and-closes", "closes", "neutral"];

interface Found {
  readonly change: Change;
  readonly audits: readonly AuditedChange[];
}

/** Newest first. What a partner leaves to the default is changed with the default, too. */
function auditsOf({ subject: { kind, id }, setting, now }: Change, trail: Trail): readonly AuditedChange[] {
  const own = trail.about({ kind, id, setting });
  if (kind !== "partner" || now.inherited === undefined) return own;
  return [...own, ...trail.about({ kind: "default", setting })].sort((one, other) => (one.audit.time < other.audit.time ? 1 : -1));
}

/** Of several tenants of the configuration, the one that was read. */
function declaredOf({ tenants, found }: ReadTenants, { manifest: { tenantId } }: Actual): ListedTenant {
  const [only, second] = tenants;
  const fits = second === undefined && found.config.tenants === undefined ? only : tenants.find(({ tenant }) => tenantId !== undefined && ownTenantId(tenant) === tenantId);
  if (fits === undefined) {
    throw new ConfigError([`${found.file ?? "the configuration"}: the configuration names several tenants, and none that was linted has the tenantId ${tenantId ?? "of the tenant that was read"}: write it there, or name the files of that tenant.`]);
  }
  const own = ownTenantId(fits.tenant);
  if (own !== undefined && tenantId !== undefined && own !== tenantId) {
    throw new ConfigError([`The files are those of the tenant ${own}, and what they were to be compared with is the tenant ${tenantId}: name the files or the tenant that belong together.`]);
  }
  return fits;
}

function tenantOf({ manifest, input }: Actual, { today, catalog, name }: Tenant): Tenant {
  const { tenantId, cloud } = manifest;
  const tenant = buildTenant(input.resources, input.facts, { today, cloud, ...(tenantId !== undefined && { tenantId }), ...(catalog && { catalog }), ...(name !== undefined && { name }) });
  return withGap(tenant, malformed({ manifest, input }));
}

/** What was read of the tenant and could not be understood: what the manifest says is known without it. */
function malformed({ manifest, input }: Pick<Actual, "manifest" | "input">): readonly InputRecord[] {
  const said = new Set(manifest.unread.map(unreadReason));
  return input.inputs.filter(({ status, reason = "" }) => status === "failed" && !said.has(reason));
}

function failedOf({ input }: Actual): readonly InputRecord[] {
  return input.inputs.filter(({ status }) => status === "failed");
}

/** A file that was not read can hold anything: then nothing is known to be missing. */
function withGap(tenant: Tenant, failed: readonly InputRecord[]): Tenant {
  if (failed.length === 0) return tenant;
  const gap = undetermined(`${failed.length === 1 ? "a file" : `${failed.length} files`} could not be read, so what is in none of the others proves nothing`);
  return { ...tenant, isPartial: true, complete: () => gap };
}

function comparedTenant({ manifest: { tenantId, from, to }, folder }: Actual): DriftReport["tenant"] {
  return { ...(tenantId !== undefined && { tenantId }), from, to, ...(folder !== undefined && { export: folder }) };
}

function shownFile(file: string): string {
  return file.replace(/^\/tenant\//, "");
}

function shownTrail({ audits, from, nameless, unclear }: Trail): DriftReport["audits"] {
  return { read: true, changes: audits, ...(from !== undefined && { from }), nameless, unclear };
}

/** An export of before audits were read says nothing of them. */
function whyNoAudits(reason: string, tenant: Tenant): string {
  return tenant.unread("directoryAudit") === undefined && tenant.isPartial !== true ? "the export holds no audits: export the tenant again" : reason;
}

function placesOf(reading: Reading | undefined): readonly Place[] {
  return [reading?.place, reading?.inherited].filter((place): place is Place => place !== undefined);
}

/** Who has the same access by another way of writing it need not be told one by one. */
function isWorthAFinding({ change: { effect, note } }: Found): boolean {
  return !isNeutral(effect) || note === undefined;
}

/** An opening is what somebody can use; what is closed, or only written otherwise, is for whoever keeps the files. */
function findingOf({ change, audits }: Found, documents: ReadonlyMap<string, Document>, tenant: string | undefined): PlacedFinding {
  const { effect, subject, setting, before, now, lists } = change;
  const rule = effect.opens ? driftOpens : driftDiffers;
  const [latest] = audits;
  const sentence = driftSentenceOf(change);
  const place = before.place ?? now.place ?? Place.nowhere();
  const related = [
    ...(now.place !== undefined && now.place !== place ? [{ message: "in the tenant", place: now.place }] : []),
    ...(before.inherited === undefined ? [] : [{ message: "the files leave it to the default", place: before.inherited }]),
    ...(now.inherited === undefined ? [] : [{ message: "in the tenant it is left to the default", place: now.inherited }]),
  ];
  return {
    rule,
    severity: effect.opens || !isNeutral(effect) ? rule.severity : "info",
    subject: nameOf(subject, tenant),
    messageId: "drift",
    message: `${sentence}.${latest === undefined ? "" : ` Last ${whoInWords(shownAudit(latest))}.`}`,
    place,
    related,
    value: valueHash({ declared: before.words, actual: now.words, value: valueAt(documents, now.inherited ?? now.place), lists: lists.map(({ what, added, removed }) => [what, added, removed]) }),
    setting,
    fingerprint: fingerprint(rule.id, subject.kind, subject.id, setting, tenant),
  };
}

function unknownOf({ subject, reason, side, title }: Unclear, tenant: string | undefined): UnknownOutcome {
  return { rule: driftOpens, subject: nameOf(subject, tenant), reason: `${title}${sideWords[side]}: ${reason.undetermined}`, needs: reason.needs };
}

const sideWords: Readonly<Record<Unclear["side"], string>> = { base: " in the files", head: " in the tenant", both: "" };

function nameOf({ kind, id, name }: Subject, tenant: string | undefined): SubjectName {
  return { kind, id, name, ...(tenant !== undefined && { tenant }) };
}

/** What is written at a place; undefined where nothing is. */
function valueAt(documents: ReadonlyMap<string, Document>, place: Place | undefined): unknown {
  if (place === undefined) return undefined;
  let value = documents.get(place.file)?.value;
  for (const step of place.pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Array.isArray(value) ? (value as unknown[])[Number(key)] : isObject(value) ? value[key] : undefined;
  }
  return value;
}

function differenceOf({ change, audits }: Found, locator: Locator): Difference {
  const { effect, before, now, lists } = change;
  return { ...about(change), effect: effectName(effect), message: driftSentenceOf(change), declared: shown(before, locator), actual: shown(now, locator), lists, audits: audits.map(shownAudit) };
}

function shownUnknown(unclear: Unclear): DriftUnknown {
  const { reason, side } = unclear;
  return { ...about(unclear), side: side === "base" ? "files" : side === "head" ? "tenant" : "both", reason: reason.undetermined, needs: reason.needs };
}

function about({ subject, setting, title, presence, heirs }: Change | Unclear) {
  return { subject: refOf(subject), setting, title, ...(presence !== undefined && { only: presence === "added" ? ("tenant" as const) : ("files" as const) }), heirs: heirs.map(refOf) };
}

function refOf({ kind, id, name, tenant }: Subject): SubjectRef {
  return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(tenant !== undefined && { tenant }) };
}

function shown({ words, place, inherited }: Reading, locator: Locator): DriftValue {
  const location = place && locator.location(place);
  const from = inherited && locator.location(inherited);
  return { words, ...(location && { location }), ...(from && { inherited: from }) };
}

function shownAudit({ audit: { time, activity, actor }, service }: AuditedChange): DriftAudit {
  return { time, activity, by: actor, ...(service !== undefined && { service: { id: service, name: serviceNames[service] } }) };
}

function effectName(effect: Effect): EffectName {
  if (isNeutral(effect)) return "neutral";
  if (effect.opens && effect.closes) return "opens-and-closes";
  return effect.opens ? "opens" : "closes";
}

/** Settings beside those that are held against each other as access, and why they are not. */
function notHeld({ uncompared }: Exposure, declared: Tenant, tenant: Tenant): readonly NotHeld[] {
  return uncompared.filter(({ kind }) => !facts.has(kind)).map(({ kind, added, removed, changed, unclear, properties }): NotHeld => {
    const [inFiles, inTenant] = [declared.all(kind).length, tenant.all(kind).length];
    if (inFiles === 0) return { kind, reason: `the files declare none, and the tenant has ${inTenant}` };
    const unread = tenant.unread(kind);
    if (inTenant === 0) return { kind, reason: `the files declare ${inFiles}, and ${unread === undefined ? "the tenant has none" : unread.undetermined}` };
    const numbers = [
      [changed, "differ"],
      [added, "are only in the tenant"],
      [removed, "are only in the files"],
      [unclear, "may differ"],
    ] as const;
    const what = numbers.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(", ");
    return { kind, reason: `${counted(inFiles, "object")} in the files and ${inTenant} in the tenant are not held against each other as access: ${what}${properties.length === 0 ? "" : ` (${properties.join(", ")})`}` };
  });
}
