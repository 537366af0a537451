import { manifestName, type ManifestUnread, type UnreadCause } from "../model/export-manifest.ts";
import { dayNumber, dayOf, lastClosedDay } from "../model/evidence/day-ranges.ts";
import { directions, mergeLedgers, rangeOf, signInKinds, type Direction, type Ledger, type SignInKind } from "../model/evidence/ledger.ts";
import { readLogSummary } from "../model/evidence/log-summary.ts";
import { isGuid } from "../model/well-known.ts";
import type { CollectedSignIns } from "./collect-sign-ins.ts";
import type { ReadFailure } from "./graph-reader.ts";
import { ask, logStore, type Workspace } from "./log-store.ts";
import { daysAround, signInTables, summaryQuery, type SummaryDays } from "./sign-in-summary.ts";
import { explainFailure } from "./unread.ts";

export interface WorkspaceCollection {
  /** Or why there is none to ask: a clause. */
  readonly workspace: Workspace | string;
  /** Of our own tenant, where it is known. */
  readonly own: string | undefined;
  /** What is remembered: what it covers is not asked for again. */
  readonly ledger: Ledger;
  readonly now: number;
  readonly progress: { done(path: string, objects: number, reason?: string): void };
}

/** Days that are asked for where the ledger covers none: as many as a partner has to be unseen. */
const wantedDays = 90;

interface Heard {
  readonly evidence: Ledger;
  readonly unread: readonly ManifestUnread[];
}

const nothing: Heard = { evidence: { coverage: [], entries: [] }, unread: [] };

/** Sums up the sign-ins in a workspace, one query for each direction. What cannot be read is said, and covers no day. */
export async function collectWorkspace({ workspace, own, ledger, now, progress }: WorkspaceCollection): Promise<CollectedSignIns> {
  const heard = await Promise.all(directions.map((direction) => hear(direction, workspace, own, daysOf(direction, ledger, now))));
  const evidence = mergeLedgers(...heard.map((each) => each.evidence));
  // Both directions are asked of the same tables, and fail for the same reasons.
  const unread = [...new Map(heard.flatMap((each) => each.unread).map((each) => [`${each.resource} ${each.reason}`, each])).values()];
  progress.done(logStore, evidence.entries.length, unread.length === 0 ? undefined : unread.map(({ resource, reason }) => (resource === logStore ? reason : `${resource}: ${reason}`)).join("; "));
  const read = unread.length > 0 ? [] : [{ resource: logStore, kind: "signIn" as const, list: false, objects: evidence.entries.length, file: manifestName }];
  return { evidence, read, unread };
}

/** The days that the ledger lacks, with one of those it has to join them to; undefined where it lacks none. */
function daysOf(direction: Direction, { coverage }: Ledger, now: number): SummaryDays | undefined {
  const today = new Date(now).toISOString().slice(0, 10);
  const all = daysAround(today, wantedDays);
  const ends = signInKinds.map((kind) => {
    const lines = coverage.filter((each) => each.source === "logAnalytics" && each.tenantId === undefined && each.direction === direction && each.signIns === kind);
    return Math.max(-Infinity, ...lines.map((line) => rangeOf(line).to));
  });
  const end = Math.min(...ends);
  if (end >= lastClosedDay(now)) return undefined;
  return end > dayNumber(all.from) ? { from: dayOf(end), to: today } : all;
}

async function hear(direction: Direction, workspace: Workspace | string, own: string | undefined, days: SummaryDays | undefined): Promise<Heard> {
  if (days === undefined) return nothing;
  if (typeof workspace === "string") return lacking([unreadOf("error", workspace)]);
  if (own === undefined || !isGuid(own)) return lacking([unreadOf("dependency", "the id of the own tenant is not known")]);
  return hearKinds(direction, workspace, own, days, signInKinds);
}

/** A table that is not there fails the whole query, so that the others are asked again without it. */
async function hearKinds(direction: Direction, workspace: Workspace, own: string, days: SummaryDays, kinds: readonly SignInKind[]): Promise<Heard> {
  const answer = await ask(workspace, summaryQuery(direction, own, days, kinds));
  if ("failure" in answer) {
    const missing = kinds.find((kind) => signInTables[kind] === answer.failure.detail);
    if (missing === undefined) return lacking([unreadOf(...explainLogs(answer.failure))]);
    const rest = kinds.filter((kind) => kind !== missing);
    const others = rest.length === 0 ? nothing : await hearKinds(direction, workspace, own, days, rest);
    return { ...others, unread: [unreadOf("absent", "the workspace has no such table", missing), ...others.unread] };
  }
  const summary = readLogSummary(answer.body);
  if (typeof summary === "string") return lacking([unreadOf("error", `the answer ${summary}`)]);
  if (summary.direction !== direction || summary.ownTenantId !== own.toLowerCase()) return lacking([unreadOf("error", "the answer is not what was asked for")]);
  const empty = kinds.filter((kind) => !summary.kinds.includes(kind));
  return { evidence: summary.ledger, unread: empty.map((kind) => unreadOf("absent", `the table holds nothing from ${days.from} to ${days.to}`, kind)) };
}

function lacking(unread: readonly ManifestUnread[]): Heard {
  return { ...nothing, unread };
}

function unreadOf(cause: UnreadCause, reason: string, kind?: SignInKind): ManifestUnread {
  return { resource: kind === undefined ? logStore : `${logStore} (${signInTables[kind]})`, kind: "signIn", cause, reason, file: manifestName };
}

/** Why the workspace gave nothing, in an administrator's terms. */
export function explainLogs(failure: ReadFailure): readonly [UnreadCause, string] {
  const said = failure.status === undefined ? "" : ` (${logStore} answered ${failure.status}${failure.detail === undefined ? "" : ` ${failure.detail}`})`;
  if (failure.kind === "refused") return ["permission", `it was refused: the role Log Analytics Reader on the workspace may be missing${said}`];
  if (failure.kind === "not found") return ["absent", `there is no such workspace in this cloud${said}`];
  // What is not asked for now the next run asks for, as with the newest sign-ins.
  if (failure.kind === "out of time") return ["waiting", "the time was up, and it waits for the next run"];
  const { cause, reason } = explainFailure(failure, { permission: "", service: logStore }, undefined);
  return [cause, reason];
}
