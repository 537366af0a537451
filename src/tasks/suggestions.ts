import path from "node:path";
import partnerStale from "../../rules/partner/partner-stale.ts";
import { editBytes } from "../fix/edit-text.ts";
import { merged, stepsBetween, type Step } from "../fix/steps.ts";
import { readBytes } from "../input/bytes.ts";
import { defaultLimits } from "../input/limits.ts";
import { stepsOf } from "../input/pointer.ts";
import type { InputRecord } from "../input/read.ts";
import { whyNotSafe } from "../judge/opens-nothing.ts";
import { ruleState } from "../lint/enable.ts";
import { configOf } from "../lint/tenants-config.ts";
import { responsibleFor } from "../model/catalog.ts";
import { newlyBlocked } from "../model/evidence/replay.ts";
import type { Dimension } from "../model/reach.ts";
import type { Tenant } from "../model/tenant.ts";
import { counted } from "../model/words.ts";
import type { TenantOptions } from "../read/tenant.ts";
import { readTenants, type ListedTenant, type ReadTenants } from "../read/tenants.ts";
import type { SuggestedFor, SuggestionReport } from "../report/suggestions.ts";
import { whyNotEdited, type FixedFile } from "./fix-files.ts";
import { suggest, type NoSuggestion, type Suggestion, type Suggestions } from "./suggest.ts";

/** What is suggested, and what it was read from. */
export interface SuggestionsResult {
  /** One for each tenant of which something was recognised, in the order of the configuration. */
  readonly reports: readonly SuggestionReport[];
  /** Whether the configuration names several tenants. */
  readonly isSeveral: boolean;
  /** Files with the edits that make the suggestions; nothing is written yet. */
  readonly files: readonly FixedFile[];
  readonly inputs: readonly InputRecord[];
  /** Said of what held no policy at all. */
  readonly nothingFound: string | undefined;
}

interface Suggested {
  readonly tenant: Tenant;
  readonly days: number;
  readonly found: Suggestions;
}

type NotEdited = SuggestionReport["notEdited"][number];

/**
 * Reads tenants and works out what their partners can be narrowed to, and the edits for it. `only` is the tenant id of
 * one partner. The edits are read back, compared and replayed as a whole, or not made.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readSuggestions(options: TenantOptions, only: string | undefined): Promise<SuggestionsResult> {
  const whole: TenantOptions = { ...options, baseline: false };
  const read = await readTenants(whole);
  const suggested = read.tenants.filter(({ isEmpty }) => !isEmpty).map((each): Suggested => {
    const days = daysFor(read, each);
    return { tenant: each.tenant, days, found: suggest(each.tenant, days, only) };
  });
  const { files, notEdited } = await edits(whole, read, suggested);
  const reports = suggested.map(({ tenant, days, found }): SuggestionReport => ({
    now: tenant.today,
    ...(tenant.name !== undefined && { tenant: tenant.name }),
    days,
    suggestions: found.suggestions.map((each) => shown(each, tenant)),
    none: found.none.map((each) => ({ ...about(each, tenant), reason: each.reason })),
    notEdited: notEdited.filter(({ file }) => found.proposed.some(({ resource }) => resource.place.file === file)),
  }));
  return { reports, isSeveral: read.found.config.tenants !== undefined, files, inputs: read.inputs, nothingFound: read.nothingFound };
}

/** As many days as it takes to find a partner that is no longer seen. */
function daysFor({ found }: ReadTenants, { own }: ListedTenant): number {
  const { rules } = own === undefined ? found.config : configOf(found.config, own);
  return Number(ruleState(partnerStale, "all", rules?.[partnerStale.id]).options["days"]);
}

function about({ partner, direction }: NoSuggestion | Suggestion, tenant: Tenant): SuggestedFor {
  return { partner: { id: partner.id, label: partner.label, ...(partner.name !== undefined && { name: partner.name }), ...responsibleFor(tenant.catalog, partner.id) }, direction };
}

function shown(each: Suggestion, tenant: Tenant): SuggestionReport["suggestions"][number] {
  const { access, use, targets, request } = each;
  return { ...about(each, tenant), setting: access.setting, title: access.title, before: inWords(access.applications), isInherited: access.origin !== "partner", evidence: use, targets, request };
}

function inWords(applications: Dimension | undefined): string {
  if (applications === undefined || applications.reach === "all") return "every application";
  const listed = counted(applications.targets.size, "listed application");
  return applications.reach === "only" ? listed : `every application but ${listed}`;
}

interface Edits {
  readonly files: readonly FixedFile[];
  readonly notEdited: readonly NotEdited[];
}

async function edits(options: TenantOptions, read: ReadTenants, suggested: readonly Suggested[]): Promise<Edits> {
  const notEdited: NotEdited[] = [];
  const files: FixedFile[] = [];
  for (const [file, steps] of stepsByFile(suggested)) {
    const reason = whyNotEdited(options.cwd, read.inputs, file);
    const bytes = reason === undefined ? readBytes(path.join(options.cwd, file), defaultLimits.fileBytes) : { reason };
    const before = "reason" in bytes ? bytes : Buffer.from(bytes);
    const edited = "reason" in before ? before : steps === undefined ? { reason: "two of the edits would get into each other's way" } : await editBytes(before, /\.ya?ml$/i.test(file), steps);
    if ("reason" in edited) notEdited.push({ file, reason: edited.reason });
    else if (!("reason" in before)) files.push({ file, before, now: edited.bytes });
  }
  const reason = files.length === 0 ? undefined : await whyNotMade(options, read, suggested, files);
  if (reason === undefined) return { files, notEdited };
  return { files: [], notEdited: [...notEdited, ...files.map(({ file }) => ({ file, reason }))] };
}

function stepsByFile(suggested: readonly Suggested[]): ReadonlyMap<string, readonly Step[] | undefined> {
  const byFile = new Map<string, readonly Step[] | undefined>();
  for (const { resource, now } of suggested.flatMap(({ found }) => found.proposed)) {
    const { file, pointer } = resource.place;
    const before = byFile.has(file) ? byFile.get(file) : [];
    byFile.set(file, before && merged(before, stepsBetween(resource.value, now, stepsOf(pointer) ?? [])));
  }
  return byFile;
}

/** What is read back from the edited files counts: it opens nothing, and blocks nothing of the evidence. */
async function whyNotMade(options: TenantOptions, before: ReadTenants, suggested: readonly Suggested[], files: readonly FixedFile[]): Promise<string | undefined> {
  const after = await readTenants({ ...options, contents: new Map(files.map(({ file, now }) => [file, now])) });
  const failed = ({ inputs }: ReadTenants): number => inputs.filter(({ status }) => status === "failed").length;
  if (failed(after) > failed(before)) return "the edited files would no longer be read";
  const old = suggested.map(({ tenant }) => tenant);
  const now = after.tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant }) => tenant);
  if (old.length !== now.length) return "the edited files would no longer hold the same tenants";
  for (const [index, tenant] of old.entries()) {
    const own = now[index];
    if (own === undefined) continue;
    const reason = whyNotSafe(tenant, own);
    if (reason !== undefined) return reason;
    if (newlyBlocked(tenant.activity().ledger, tenant, own).length > 0) return "the replay of the evidence would block some of it";
  }
  return undefined;
}
