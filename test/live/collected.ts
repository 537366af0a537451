import { collect, type Collection } from "../../src/live/collect.ts";
import type { Ledger } from "../../src/model/evidence/ledger.ts";
import { understandLogs, type Workspace } from "../../src/live/log-store.ts";
import { RetryingReader } from "../../src/live/retrying-reader.ts";
import type { Cloud } from "../../src/model/well-known.ts";
import { allPermissions } from "./permissions.ts";
import { answerGraph, type GraphAnswer } from "./stand-in-graph.ts";
import { answerLogs, type LogStore } from "./stand-in-logs.ts";
import type { TenantData } from "./stand-in-tenant.ts";
import { TestClock } from "./test-clock.ts";

const origin = "https://graph.microsoft.com";

const notTaken = { status: 400, body: { error: { code: "BadRequest", message: "Invalid filter clause." } } };

const refused = { status: 403, body: { error: { code: "Authorization_RequestDenied" } } };

/** Nobody watches. */
export const nobody = { begin: () => undefined, page: () => undefined, done: () => undefined, sent: () => undefined, waiting: () => undefined };

interface How {
  readonly permissions?: readonly string[];
  readonly hasLicences?: boolean;
  readonly cloud?: Cloud;
  readonly pageSize?: number;
  /** What is remembered of sign-ins; left out, none are read. */
  readonly ledger?: Ledger;
  /** Milliseconds after which nothing new begins. */
  readonly within?: number;
  readonly clock?: TestClock;
  /** Whether Graph takes clauses of audits that are joined by `or`. */
  readonly joinsAudits?: boolean;
  /** Reads that are refused, by path and query from the version on. */
  readonly refuse?: (path: string) => boolean;
  /** Whether a read is turned away for now, `count` counting those of its path; with the seconds to wait where Graph says them. */
  readonly throttle?: (path: string, count: number) => { readonly retryAfter?: number } | undefined;
  /** Azure Monitor Logs; left out, no workspace is asked. A text is why none can be. */
  readonly logs?: LogStore | string;
  /** Answers of Azure Monitor Logs in place of its own, `count` counting all questions. */
  readonly inLogs?: (query: string, count: number) => GraphAnswer | undefined;
  /** Answers to parts of a batch in place of Graph's, by the address below the version. */
  readonly inBatch?: (url: string) => { readonly status: number; readonly body: unknown } | undefined;
}

/** A tenant as it is collected from a Graph that never fails, and what was asked for. */
export async function collected(data: TenantData, { permissions = allPermissions, hasLicences = true, cloud = "public", pageSize = 3, ledger, within = Infinity, clock = new TestClock(), joinsAudits = true, refuse = () => false, throttle = () => undefined, inBatch = () => undefined, logs, inLogs = () => undefined }: How = {}): Promise<Collection & { readonly reads: readonly string[]; readonly queries: readonly string[]; readonly told: readonly string[] }> {
  const reads: string[] = [];
  const tenant = { data, permissions: new Set(permissions), hasLicences, pageSize, origin };
  const reader = new RetryingReader({
    origin,
    clock,
    patience: { deadline: clock.now() + within, attempts: 3, retries: 10 },
    watcher: nobody,
    send: ({ path, body }) => {
      reads.push(decodeURIComponent(path));
      const turnedAway = throttle(decodeURIComponent(path), reads.filter((read) => read === decodeURIComponent(path)).length);
      if (turnedAway !== undefined) return Promise.resolve({ status: 429, text: '{"error":{"code":"UnknownError"}}', ...turnedAway });
      if (body !== undefined) {
        const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
        return Promise.resolve({ status: 200, text: JSON.stringify({ responses: requests.map(({ id, url }) => ({ id, ...(inBatch(url) ?? (refuse(`v1.0${decodeURIComponent(url)}`) ? refused : answerGraph(tenant, `/v1.0${url}`))) })) }) });
      }
      const isNotTaken = !joinsAudits && /directoryAudits\?.* or /.test(decodeURIComponent(path));
      const answer = isNotTaken ? notTaken : refuse(decodeURIComponent(path)) ? refused : answerGraph(tenant, `/${path}`);
      return Promise.resolve({ status: answer.status, text: JSON.stringify(answer.body) });
    },
  });
  const queries: string[] = [];
  const told: string[] = [];
  const workspace = (store: LogStore): Workspace => ({
    id: store.workspace,
    reader: new RetryingReader({
      origin: "https://api.loganalytics.io",
      clock,
      patience: { deadline: clock.now() + within, attempts: 3, retries: 10 },
      watcher: nobody,
      understand: understandLogs,
      send: ({ path }) => {
        const query = new URL(path, "https://api.loganalytics.io").searchParams.get("query") ?? "";
        queries.push(query);
        const { status, body } = inLogs(query, queries.length) ?? answerLogs(store, `/${path}`);
        return Promise.resolve({ status, text: JSON.stringify(body) });
      },
    }),
  });
  const progress = { ...nobody, done: (path: string, _: number, reason?: string) => void told.push(reason === undefined ? path : `${path}: ${reason}`) };
  const granted = { names: permissions, isDelegated: false };
  const collection = await collect({ reader, cloud, tenantId: "11dab9b4-ae16-47f5-9dfb-77be5a86257d", permissions: granted, progress, now: () => clock.now(), ...(ledger && { ledger }), ...(logs !== undefined && { workspace: typeof logs === "string" ? logs : workspace(logs) }) });
  return { ...collection, reads, queries, told };
}
