import { existsSync } from "node:fs";
import path from "node:path";
import { facts } from "../diff/facts.ts";
import { ConfigError } from "../lint/errors.ts";
import { applyExceptions } from "../lint/exceptions.ts";
import { fingerprint, valueHash } from "../lint/identity.ts";
import { unapprovedOpening as rule } from "../lint/opening-rule.ts";
import { configOf } from "../lint/tenants-config.ts";
import type { FoundConfig } from "../load/config.ts";
import { loadOwnFile, type OwnFile } from "../load/own-file.ts";
import { nothingApproved, type Approval } from "../model/approval.ts";
import { readCatalog, responsibleFor, type Catalog } from "../model/catalog.ts";
import { readExceptions, type ExceptionEntry } from "../model/exceptions.ts";
import type { ResourceKind } from "../model/resource.ts";
import { inWords } from "../model/words.ts";
import { heirsInWords, notComparedSentence } from "../report/diff-phrases.ts";
import type { ExposureChange, ExposureReport } from "../report/diff.ts";
import type { ExceptedFinding, Finding, RuleInfo, Unknown } from "../report/report.ts";
import { docsPage } from "../version.ts";
import { acceptanceOf } from "./assemble.ts";

/** Where the approvals of a side lie. */
export interface ApprovalsAt {
  /** Absolute. */
  readonly cwd: string;
  /** The files that flags name, relative to `cwd`; else the configuration does, or there are none. */
  readonly catalog?: string;
  readonly exceptions?: string;
}

/** What a change opens, held against what is approved. */
export interface JudgedOpenings {
  readonly findings: readonly Finding[];
  readonly excepted: readonly ExceptedFinding[];
  readonly unknown: readonly Unknown[];
  /** How many openings the catalog approves. */
  readonly approved: number;
  readonly rule: RuleInfo;
  /** Sentences on openings whose approval the change itself brings. Hold text of the input. */
  readonly notes: readonly string[];
  /** Sentences on files of the change that cannot be used. */
  readonly faults: readonly string[];
}

interface Opening {
  readonly rule: typeof rule;
  readonly subject: ExposureChange["subject"];
  readonly setting: string;
  readonly value: string;
  readonly change: ExposureChange;
}

const help = docsPage("pull-requests.md#openings-that-need-an-approval");

/**
 * Holds what a change opens against catalog and exceptions as they are with the change: what it approves itself counts,
 * and is told in the notes. `found` is the configuration by which the change is judged, and names these files on both sides.
 */
export async function judgeOpenings(exposure: ExposureReport, found: FoundConfig, base: ApprovalsAt, head: ApprovalsAt, today: string): Promise<JudgedOpenings> {
  const openings = exposure.changes.filter(({ effect }) => effect === "opens" || effect === "opens-and-closes").map(openingOf);
  const faults: string[] = [];
  const notes: string[] = [];
  const judged = { findings: new Array<Finding>(), excepted: new Array<ExceptedFinding>(), approved: 0 };
  for (const tenant of new Set(openings.map(({ subject }) => subject.tenant))) {
    const own = openings.filter(({ subject }) => subject.tenant === tenant);
    const [before, now] = [await approvalsOf(found, base, tenant), await approvalsOf(found, head, tenant)];
    faults.push(...now.faults);
    const [had, has] = [before, now].map((side) => apart(own, side, today));
    if (had === undefined || has === undefined) continue;
    judged.approved += has.approved.length;
    judged.excepted.push(...has.excepted.map(({ opening, entry }) => ({ ...findingOf(opening, now.catalog, opening.change.message), exception: acceptanceOf(entry) })));
    judged.findings.push(...has.open.map((opening) => findingOf(opening, now.catalog, sentenceOf(opening, now.catalog, today))));
    // What was open before was approved by nobody then, so whatever covers it now came with the change.
    const isNew = new Set(had.open);
    notes.push(...has.approved.filter((opening) => isNew.has(opening)).map(({ change }) => `${change.message}: the catalog approves ${inWords(change.approvals ?? [])} in this same change.`));
    notes.push(...has.excepted.filter(({ opening }) => isNew.has(opening)).map(({ opening, entry }) => `${opening.change.message}: the exception ${entry.id} for it came in this same change.`));
  }
  return { ...judged, unknown: unjudged(exposure), rule: ruleInfo(), notes: shortened(notes), faults: [...new Set(faults)] };
}

/** What cannot be judged where there is nothing to compare with; `reason` is a clause. */
export function unjudgedOpening(reason: string): Unknown {
  return { rule: rule.id, subject: { kind: "tenant" }, reason: `what the change opens cannot be told: ${reason}`, needs: [] };
}

function openingOf(change: ExposureChange): Opening {
  const { subject, setting, before, now, lists } = change;
  return { rule, subject, setting, value: valueHash({ before: before.words, now: now.words, lists }), change };
}

interface Side {
  readonly catalog: Catalog | undefined;
  readonly exceptions: readonly ExceptionEntry[];
  readonly faults: readonly string[];
}

/** What is named and not there approves nothing, and what cannot be used neither. */
async function approvalsOf({ config, file }: FoundConfig, { cwd, catalog, exceptions }: ApprovalsAt, tenant: string | undefined): Promise<Side> {
  const listed = config.tenants?.find(({ name }) => name === tenant);
  const own = listed === undefined ? config : configOf(config, listed);
  const faults: string[] = [];
  // The folder of the configuration is one of the change: on the other side it lies the same way from the working directory.
  const near = file === undefined ? cwd : path.dirname(path.resolve(cwd, file));
  const load = async (flag: string | undefined, configured: string | undefined, key: "partners" | "exceptions"): Promise<OwnFile | undefined> => {
    const named = flag === undefined ? (configured === undefined ? undefined : path.resolve(near, configured)) : path.resolve(cwd, flag);
    if (named === undefined || !existsSync(named)) return undefined;
    try {
      return await loadOwnFile(cwd, named, key);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.problems);
      return undefined;
    }
  };
  const [partners, accepted] = [await load(catalog, own.catalog, "partners"), await load(exceptions, own.exceptions, "exceptions")];
  return {
    catalog: partners && readCatalog(partners.entries, partners.place),
    exceptions: accepted === undefined ? [] : readExceptions(accepted.entries, accepted.place),
    faults,
  };
}

interface Apart {
  readonly approved: readonly Opening[];
  readonly excepted: readonly { readonly opening: Opening; readonly entry: ExceptionEntry }[];
  readonly open: readonly Opening[];
}

function apart(openings: readonly Opening[], { catalog, exceptions }: Side, today: string): Apart {
  const isApproved = (opening: Opening): boolean => opening.change.approvals !== undefined && lacking(opening, catalog, today).length === 0;
  const rest = openings.filter((opening) => !isApproved(opening));
  const ids = new Set([rule.id]);
  const { findings, excepted } = applyExceptions(exceptions, { findings: rest, unknown: [], known: ids, enabled: ids, catalog, today });
  return {
    approved: openings.filter(isApproved),
    // The same objects as came in, so that two sides can be held against each other.
    excepted: excepted.flatMap(({ exception, change }) => rest.filter((opening) => opening.change === change).map((opening) => ({ opening, entry: exception }))),
    open: findings,
  };
}

/** The words that the catalog would have to approve and does not. */
function lacking({ change, subject }: Opening, catalog: Catalog | undefined, today: string): readonly Approval[] {
  const approvals = catalog?.byTenantId.get(subject.id ?? "")?.approvals(today) ?? nothingApproved;
  return (change.approvals ?? []).filter((word) => !approvals.has(word));
}

function sentenceOf(opening: Opening, catalog: Catalog | undefined, today: string): string {
  const { change, subject } = opening;
  const heirs = heirsInWords(change.heirs);
  const what = `${change.message}${heirs === undefined ? "" : ` (${heirs})`}`;
  if (change.approvals === undefined) return `${what}. The catalog has no word that approves it, and no exception covers it.`;
  const words = inWords(lacking(opening, catalog, today));
  if (catalog === undefined) return `${what}. There is no partner catalog to approve ${words}, and no exception covers it.`;
  const entry = catalog.byTenantId.get(subject.id ?? "");
  const why = entry === undefined ? `The partner is not in the catalog, which would have to approve ${words}` : `The catalog does not approve ${words}${entry.isExpired(today) ? ", because the entry has ended" : ""}`;
  return `${what}. ${why}, and no exception covers it.`;
}

function findingOf({ subject, setting, value, change }: Opening, catalog: Catalog | undefined, message: string): Finding {
  const location = change.now.location ?? change.now.inherited;
  return {
    rule: rule.id,
    severity: rule.severity,
    message,
    subject: { ...subject, ...responsibleFor(catalog, subject.id) },
    ...(location && { location }),
    related: [],
    value,
    help,
    fingerprint: fingerprint(rule.id, subject.kind, subject.id, setting, subject.tenant),
    setting,
  };
}

/** What could not be compared can open anything; facts of a tenant are no settings of it. */
function unjudged({ unknown, notCompared, unread, notes }: ExposureReport): readonly Unknown[] {
  const whole = (reason: string, tenant?: string): Unknown => ({ rule: rule.id, subject: { kind: "tenant", ...(tenant !== undefined && { tenant }) }, reason, needs: [] });
  return [
    ...unknown.map(({ subject, title, reason, needs }): Unknown => ({ rule: rule.id, subject, reason: `${title}: ${reason}`, needs })),
    ...notCompared.filter(({ kind }) => !facts.has(kind as ResourceKind)).map(({ tenant, ...each }) => whole(`not all of it was held against access: ${notComparedSentence(each).replace(/\.$/, "")}`, tenant)),
    ...unread.filter(({ side }) => side === "base").map(({ file, reason }) => whole(`${file} of the base: ${reason}`)),
    ...notes.map((note) => whole(note.replace(/\.$/, ""))),
  ];
}

function ruleInfo(): RuleInfo {
  const { id, description, category, severity, fix } = rule;
  return { id, description, category, severity, fix, help, controls: [] };
}

/** Each is a line above everything else, so few are told singly. */
function shortened(notes: readonly string[]): readonly string[] {
  const most = 5;
  return notes.length <= most ? notes : [...notes.slice(0, most), `${notes.length - most} more openings are approved in this same change.`];
}
