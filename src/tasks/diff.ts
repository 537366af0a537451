import type { Change, Reading, Subject, Unclear } from "../diff/change.ts";
import { conditionalAccessKinds } from "../diff/conditional-access-kinds.ts";
import { isNeutral, type Effect } from "../diff/effect.ts";
import { compareTenants, type Exposure } from "../diff/exposure.ts";
import { sentenceOf } from "../diff/sentence.ts";
import { Locator } from "../judge/locate.ts";
import { ConfigError } from "../lint/errors.ts";
import { configOf } from "../lint/tenants-config.ts";
import type { Place } from "../model/place.ts";
import type { Tenant } from "../model/tenant.ts";
import { undetermined } from "../model/undetermined.ts";
import { readSide, type ReadSide, type SideOptions } from "../read/side.ts";
import { countsOf, type EffectName, type ExposureChange, type ExposureReport, type ExposureUnknown, type NotCompared, type SideValue, type Unread } from "../report/diff.ts";
import { inFile, type SubjectRef } from "../report/report.ts";
import { version } from "../version.ts";
import type { SignInSide } from "./compare-sign-ins.ts";

/** What to compare. */
export interface DiffOptions extends SideOptions {
  readonly base: string;
  /** The working directory when left out. */
  readonly head?: string;
}

/** What a comparison needs of a side. */
export type Side = Omit<ReadSide, "isEmpty">;

/** A comparison, and what kept it from being one. */
export interface DiffResult {
  readonly report: ExposureReport;
  /** Sides on which nothing was recognised, as the user named them. */
  readonly empty: readonly string[];
  /** Whether the configuration of the base asks for an approval of what opens. */
  readonly requiresApproval: boolean;
}

/**
 * Reads two sides and says what changes in access from one to the other. It judges nothing and prints nothing.
 * @throws ConfigError when a side cannot be found, or its configuration cannot be used.
 */
export async function readDiff({ base: given, head: other, ...options }: DiffOptions): Promise<DiffResult> {
  const [base, head] = [await readSide(given, other, options), await readSide(other, given, options)];
  return { report: await compareAccess(base, head), empty: [...(base.isEmpty ? [given] : []), ...(head.isEmpty ? [other ?? "the working directory"] : [])], requiresApproval: base.found.config.requireApprovalForOpening === true };
}

/** As {@link compareSides}, and what changes for those who sign in from outside, where Conditional Access differs. */
export async function compareAccess(base: Side, head: Side): Promise<ExposureReport> {
  const report = compareSides(base, head);
  const kinds: readonly string[] = conditionalAccessKinds;
  const differing = new Set(report.notCompared.filter(({ kind }) => kinds.includes(kind)).map(({ tenant = "" }) => tenant));
  if (differing.size === 0) return report;
  // What is in a file that was not read would be taken for gone.
  if (report.unread.length > 0) return { ...report, notes: [...report.notes, "Sign-ins under Conditional Access were not compared, because a file could not be read."] };
  const { signInChanges } = await import("./compare-sign-ins.ts");
  const before = new Map(base.tenants.map((each) => [each.tenant.name ?? "", each]));
  const found = head.tenants.filter(({ tenant: { name = "" } }) => differing.has(name)).flatMap((now) => {
    const { name = "" } = now.tenant;
    const old = before.get(name);
    return old === undefined ? [] : [{ name, ...signInChanges(signInSide(base, old), signInSide(head, now)) }];
  });
  const isCompared = ({ kind, tenant = "" }: NotCompared): boolean => found.some(({ name, compared }) => name === tenant && compared.has(kind));
  const notCompared = report.notCompared.filter((each) => !isCompared(each));
  const changes = [...report.changes, ...found.flatMap((each) => each.changes)].sort((one, two) => rank.indexOf(one.effect) - rank.indexOf(two.effect));
  const whole = { ...report, changes, notCompared, unknown: [...report.unknown, ...found.flatMap((each) => each.unknown)], ...(notCompared.length < report.notCompared.length && { signInsOfOutsidersOnly: true as const }) };
  return { ...whole, verdict: verdictOf(whole) };
}

function signInSide({ found, documents }: Side, { tenant, own }: Side["tenants"][number]): SignInSide {
  const { facts = [] } = own === undefined ? found.config : configOf(found.config, own);
  return { tenant, documents, facts: facts.map(({ group, contains }) => ({ id: group, contains })) };
}

/** Says what changes in access settings between two sides that are read already. */
export function compareSides(base: Side, head: Side): ExposureReport {
  const { exposures, notes } = compareAll(base, head);
  const changes = exposures.flatMap((each) => each.changes);
  const unclear = exposures.flatMap((each) => each.unclear);
  const readings = [...changes, ...unclear].map(({ before, now }) => [before, now] as const);
  const locators = [locatorOf(base, readings.map(([before]) => before)), locatorOf(head, readings.map(([, now]) => now))] as const;
  const shown = {
    changes: changes.map((change) => showChange(change, locators)).sort((one, two) => rank.indexOf(one.effect) - rank.indexOf(two.effect)),
    unknown: unclear.map((each) => showUnknown(each, locators)),
    notCompared: exposures.flatMap(({ uncompared, tenant }) => uncompared.map((each) => ({ ...each, ...(tenant !== undefined && { tenant }) }))),
    notes,
    unread: [...unread(base, "base"), ...unread(head, "head")],
  };
  return { tool: { name: "xtaplint", version }, verdict: verdictOf(shown), base: base.name, head: head.name, ...shown };
}

const rank: readonly EffectName[] = ["opens", "opens-and-closes", "closes", "neutral"];

interface NamedExposure extends Exposure {
  readonly tenant: string | undefined;
}

/** Compares the tenants of both sides by name. What is on one side only has nothing to be compared with. */
function compareAll(base: Side, head: Side): { readonly exposures: readonly NamedExposure[]; readonly notes: readonly string[] } {
  const [before, now] = [tenantsOf(base), tenantsOf(head)];
  if (before.has("") !== now.has("")) {
    throw new ConfigError(["The configuration of one side names several tenants, and that of the other side does not: compare them tenant by tenant, by folder."]);
  }
  const exposures: NamedExposure[] = [];
  const notes: string[] = [...policiesNote(base, head), ...linkNotes(base, head)];
  for (const [name, tenant] of now) {
    const old = before.get(name);
    if (old === undefined) notes.push(`The tenant ${name} is only in the head: it was compared with nothing.`);
    else exposures.push({ ...compareTenants(old, tenant), tenant: tenant.name });
  }
  for (const name of before.keys()) if (!now.has(name)) notes.push(`The tenant ${name} is only in the base: it was compared with nothing.`);
  return { exposures, notes: [...notes, ...exposures.flatMap(({ assumptions }) => assumptions)] };
}

/** A file that was not read can hold anything: then nothing is known to be missing. */
function tenantsOf({ tenants, inputs }: Side): ReadonlyMap<string, Tenant> {
  const failed = inputs.filter(({ status }) => status === "failed");
  const gap = undetermined(`${failed.length === 1 ? "a file" : `${failed.length} files`} could not be read, so what is in none of the others proves nothing`);
  return new Map(tenants.map(({ tenant }) => [tenant.name ?? "", failed.length === 0 ? tenant : { ...tenant, isPartial: true, complete: () => gap }]));
}

/** Which files count can change as well as what stands in them. */
function policiesNote(base: Side, head: Side): readonly string[] {
  const [before, now] = [base, head].map(({ found: { config } }) => JSON.stringify([config.policies, config.mappings, config.tenants?.map(({ name, policies }) => [name, policies])]));
  return before === now ? [] : ["The configurations of both sides name different policies: what is only on one side can have been there, and not been read."];
}

/** What stands behind a link that is not followed is compared with nothing; where both sides have the same one, nothing came or went. */
function linkNotes(base: Side, head: Side): readonly string[] {
  const [before, now] = [unfollowed(base), unfollowed(head)];
  return [
    ...before.filter((file) => !now.includes(file)).map((file) => `${file} of the base is a link that is not followed: what it leads to was not compared.`),
    ...now.filter((file) => !before.includes(file)).map((file) => `${file} of the head is a link that is not followed: what it leads to was not compared.`),
  ];
}

function unfollowed({ inputs }: Side): readonly string[] {
  return inputs.filter(({ status, reason = "" }) => status === "declined" && /^the link leads (?:out|nowhere)/.test(reason)).map(({ file }) => file);
}

function locatorOf({ documents }: Side, readings: readonly (Reading | undefined)[]): Locator {
  const places = readings.flatMap((reading) => [reading?.place, reading?.inherited]).filter((place): place is Place => place !== undefined);
  return new Locator(documents, places);
}

type Locators = readonly [base: Locator, head: Locator];

function showChange(change: Change, [base, head]: Locators): ExposureChange {
  const { effect, before, now, note, lists, approvals } = change;
  return {
    ...about(change),
    effect: nameOf(effect),
    message: sentenceOf(change),
    before: showReading(before, base),
    now: showReading(now, head),
    ...(note !== undefined && { note }),
    lists,
    ...(approvals !== undefined && { approvals }),
  };
}

function showUnknown(unclear: Unclear, [base, head]: Locators): ExposureUnknown {
  const { reason, side, before, now } = unclear;
  return {
    ...about(unclear),
    reason: reason.undetermined,
    needs: reason.needs,
    side,
    ...(before && { before: showReading(before, base) }),
    ...(now && { now: showReading(now, head) }),
  };
}

function about({ subject, setting, title, presence, heirs }: Change | Unclear) {
  return { subject: refOf(subject), setting, title, ...(presence !== undefined && { presence }), heirs: heirs.map(refOf) };
}

function refOf({ kind, id, name, tenant }: Subject): SubjectRef {
  return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(tenant !== undefined && { tenant }) };
}

function showReading({ words, place, inherited }: Reading, locator: Locator): SideValue {
  const location = place && inFile(locator.location(place));
  const from = inherited && inFile(locator.location(inherited));
  return { words, ...(location && { location }), ...(from && { inherited: from }) };
}

function nameOf(effect: Effect): EffectName {
  if (isNeutral(effect)) return "neutral";
  if (effect.opens && effect.closes) return "opens-and-closes";
  return effect.opens ? "opens" : "closes";
}

function verdictOf(report: Pick<ExposureReport, "changes" | "unknown" | "notCompared" | "unread" | "notes">): ExposureReport["verdict"] {
  const { opens, closes, unknown } = countsOf(report);
  if (opens > 0) return "opens";
  if (unknown + report.notCompared.length + report.unread.length + report.notes.length > 0) return "unknown";
  return closes > 0 ? "closes" : "same";
}

function unread({ inputs }: Side, side: Unread["side"]): readonly Unread[] {
  return inputs.filter(({ status }) => status === "failed").map(({ file, reason = "cannot be read" }) => ({ side, file, reason }));
}
