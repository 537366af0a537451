import { apiAnswer, endRow, seenRow, type AnswerRow } from "../model/evidence/log-answer.ts";
import type { GraphAnswer } from "./stand-in-graph.ts";

/** A row of a table of sign-ins, in the columns that are looked at. */
export interface LogRow {
  readonly TimeGenerated: string;
  readonly HomeTenantId: string;
  readonly ResourceTenantId: string;
  readonly CrossTenantAccessType: string;
  readonly ResultType: string;
  readonly AppId?: string;
  readonly ResourceIdentity?: string;
  readonly UserId?: string;
}

/** Azure Monitor Logs with one workspace. */
export interface LogStore {
  readonly workspace: string;
  /** Those that it has, by name. */
  readonly tables: ReadonlyMap<string, readonly LogRow[]>;
  /** Whether who asks has the role for it. */
  readonly mayRead?: boolean;
  /** When it is asked. */
  readonly now?: string;
}

const perDay = 86_400_000;

/** A sign-in of our own on each day, which keeps a table from being empty on it. */
export function everyDay(own: string, from: string, to: string): readonly LogRow[] {
  const rows: LogRow[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += perDay) {
    rows.push({ TimeGenerated: new Date(day + perDay / 48).toISOString(), HomeTenantId: own, ResourceTenantId: own, CrossTenantAccessType: "none", ResultType: "0", UserId: "u" });
  }
  return rows;
}

/** Answers one query; `url` is path and query. It understands our queries by what they say, not by how they were made. */
export function answerLogs({ workspace, tables, mayRead = true, now = "2026-11-23T08:00:00Z" }: LogStore, url: string): GraphAnswer {
  const { pathname, searchParams } = new URL(url, "https://logs.example");
  if (pathname !== `/v1/workspaces/${workspace}/query`) return { status: 404, body: { error: { code: "WorkspaceNotFoundError", message: "The workspace could not be found." } } };
  if (!mayRead) return { status: 403, body: { error: { code: "InsufficientAccessError", message: "The provided credentials have insufficient access to perform the requested operation" } } };
  const query = searchParams.get("query") ?? "";
  const asked = [...query.matchAll(/(SigninLogs|AADNonInteractiveUserSignInLogs)/g)].map(([, name = ""]) => name);
  const unknown = asked.find((name) => !tables.has(name));
  if (unknown !== undefined) return semanticError(`'union' operator: Failed to resolve table expression named '${unknown}'`);
  const [, from = "", to = ""] = /TimeGenerated >= datetime\((.+?)\) and TimeGenerated < datetime\((.+?)\)/.exec(query) ?? [];
  const rows = asked.flatMap((name) => (tables.get(name) ?? []).filter(({ TimeGenerated: at }) => at >= from && at < to).map((row) => ({ ...row, kind: name === "SigninLogs" ? "interactive" : "nonInteractive" })));
  const days = [...new Set(rows.map(({ kind, TimeGenerated: at }) => `${kind} ${at.slice(0, 10)}`))].map((day): AnswerRow => ({ RowKind: "day", SignIns: day.split(" ")[0] ?? "", Day: `${day.split(" ")[1] ?? ""}T00:00:00Z` }));
  const [, own = "", id = ""] = /\| where (\w+) =~ "([0-9a-f-]+)"/.exec(query) ?? [];
  if (own === "") return { status: 200, body: apiAnswer(days) };
  const crossing = rows.filter((row) => row.ResultType === "0" && row.CrossTenantAccessType !== "none");
  const ours = crossing.filter((row) => (own === "ResourceTenantId" ? row.ResourceTenantId : row.HomeTenantId) === id);
  const groups = new Map<string, typeof ours>();
  for (const row of ours) {
    const key = JSON.stringify([own === "ResourceTenantId" ? row.HomeTenantId : row.ResourceTenantId, row.AppId ?? "", row.ResourceIdentity ?? "", row.kind]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const seen = [...groups].map(([key, members]) => {
    const [other = "", AppId = "", ResourceId = "", SignIns = ""] = JSON.parse(key) as string[];
    const last = members.map(({ TimeGenerated }) => TimeGenerated).sort().at(-1) ?? "";
    return seenRow(other, last, { AppId, ResourceId, SignIns, Users: new Set(members.map(({ UserId }) => UserId)).size });
  });
  return { status: 200, body: apiAnswer([...days, ...seen, endRow(id, seen.length, { Asked: now, Direction: own === "ResourceTenantId" ? "inbound" : "outbound" })]) };
}

function semanticError(message: string): GraphAnswer {
  const innererror = { code: "SemanticError", message: "A semantic error occurred.", innererror: { code: "SEM0100", message } };
  return { status: 400, body: { error: { message: "The request had some invalid properties", code: "BadArgumentError", innererror } } };
}
