import { isObject } from "../../model/json.ts";
import { saysNotFound } from "../../model/not-found.ts";
import type { Place } from "../../model/place.ts";
import type { Absence, JsonObject, ResourceKind } from "../../model/resource.ts";
import { isGuid } from "../../model/well-known.ts";
import { memberLike } from "../objects.ts";

/** A question about certain objects, which an answer without them answers as well. */
interface Question {
  /** Each id is asked for as each of these. */
  readonly kinds: readonly ResourceKind[];
  /** In lower case. */
  readonly ids: readonly string[];
  /** The property that holds the id in an answer; absent where the answer is one object or an error. */
  readonly key?: "id" | "appId";
}

/** What a request of a batch wanted: its URL decides how the reply is read. */
export interface BatchRequest {
  readonly question: Question | undefined;
  /** Whether the reply holds some objects of a kind and not all of them. */
  readonly isSelection: boolean;
}

/**
 * The requests of a batch by the ids of their replies. Graph's reply repeats no URL, so it has to be kept: the `requests`
 * beside the `responses`, or the URL as the id of the request.
 */
export function requestsOf(batch: JsonObject): (id: unknown) => BatchRequest | undefined {
  const requests = memberLike(batch, "requests");
  const byId = new Map<string, BatchRequest | undefined>();
  for (const request of Array.isArray(requests) ? (requests as unknown[]) : []) {
    if (!isObject(request)) continue;
    const id = String(memberLike(request, "id"));
    // Of two requests with one id nobody knows which was answered.
    byId.set(id, byId.has(id) ? undefined : readRequest(memberLike(request, "url"), memberLike(request, "method"), memberLike(request, "body")));
  }
  return (id) => (byId.has(String(id)) ? byId.get(String(id)) : readRequest(id, "GET", undefined));
}

const lookup = /(?:^|\/)tenantRelationships\/(?:microsoft\.graph\.)?findTenantInformationByTenantId\(tenantId='([^']*)'\)$/i;
const byObjectId = /(?:^|\/)(groups|users|directoryObjects)\/([^/]+)$/i;
const byAppId = /(?:^|\/)(servicePrincipals|applications)\(appId='([^']*)'\)$/i;
const byFilter = /(?:^|\/)(groups|users|servicePrincipals|applications)$/i;
const byList = /(?:^|\/)directoryObjects\/(?:microsoft\.graph\.)?getByIds$/i;
const wholeFilter = /^(id|appId) (?:eq '([^']*)'|in ?\(([^()]*)\))$/i;
const longestUrl = 8000;

const kindsOf: Readonly<Record<string, readonly ResourceKind[]>> = {
  groups: ["group"],
  users: ["user"],
  directoryobjects: ["group", "user"],
  serviceprincipals: ["servicePrincipal"],
  applications: ["application"],
};

function readRequest(url: unknown, method: unknown, body: unknown): BatchRequest | undefined {
  const decoded = typeof url === "string" && url.length <= longestUrl && url.includes("/") ? decode(url) : undefined;
  if (decoded === undefined) return undefined;
  const [path = "", query = ""] = decoded.split("?", 2);
  const isGet = method === undefined || (typeof method === "string" && method.toUpperCase() === "GET");
  if (!isGet) return byList.test(path) ? { question: askedByList(body), isSelection: true } : undefined;
  const filter = query.split("&").find((part) => /^\$?filter=/i.test(part));
  const isSelection = filter !== undefined || /(?:^|&)\$?search=/i.test(query);
  return { question: filter === undefined ? askedByPath(path) : askedByFilter(path, filter.slice(filter.indexOf("=") + 1)), isSelection };
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function askedByPath(path: string): Question | undefined {
  const tenantId = lookup.exec(path)?.[1];
  if (tenantId !== undefined) return question(["tenantInformation"], [tenantId]);
  const [, collection = "", id = ""] = byObjectId.exec(path) ?? byAppId.exec(path) ?? [];
  return question(kindsOf[collection.toLowerCase()] ?? [], [id]);
}

/** A filter that asks for more than ids leaves out objects that exist. */
function askedByFilter(path: string, filter: string): Question | undefined {
  const kinds = kindsOf[byFilter.exec(path)?.[1]?.toLowerCase() ?? ""] ?? [];
  const [, name = "", single, several = ""] = wholeFilter.exec(filter.trim()) ?? [];
  const isOfApplications = kinds.includes("servicePrincipal") || kinds.includes("application");
  // Applications are targets by their appId: that one with a certain object id is gone says nothing about it.
  if ((name.toLowerCase() === "appid") !== isOfApplications) return undefined;
  const ids = single === undefined ? several.split(",").map((each) => each.trim().replace(/^'(.*)'$/, "$1")) : [single];
  return question(kinds, ids, isOfApplications ? "appId" : "id");
}

function askedByList(body: unknown): Question | undefined {
  if (!isObject(body)) return undefined;
  const ids = memberLike(body, "ids");
  const types = memberLike(body, "types");
  const wanted = Array.isArray(types) ? types.map((type) => String(type).toLowerCase()) : ["directoryobject"];
  const kinds = (["group", "user"] as const).filter((kind) => wanted.includes(kind) || wanted.includes("directoryobject"));
  return Array.isArray(ids) ? question(kinds, ids.map(String), "id") : undefined;
}

function question(kinds: readonly ResourceKind[], ids: readonly string[], key?: "id" | "appId"): Question | undefined {
  if (kinds.length === 0 || ids.length === 0 || !ids.every(isGuid)) return undefined;
  return { kinds, ids: ids.map((id) => id.trim().toLowerCase()), ...(key && { key }) };
}

/** What a reply says does not exist. */
export function absencesIn({ kinds, ids, key }: Question, status: number, body: unknown, place: Place): readonly Absence[] {
  const missing = key === undefined ? missingAlone(ids, status, body) : missingInList(ids, key, status, body);
  return missing.flatMap((id) => kinds.map((kind) => ({ kind, id, place })));
}

function missingAlone(ids: readonly string[], status: number, body: unknown): readonly string[] {
  const error = status === 404 && isObject(body) ? memberLike(body, "error") : undefined;
  const code = isObject(error) ? memberLike(error, "code") : undefined;
  return saysNotFound(code) ? ids : [];
}

function missingInList(ids: readonly string[], key: "id" | "appId", status: number, body: unknown): readonly string[] {
  const list = status === 200 && isObject(body) ? memberLike(body, "value") : undefined;
  if (!isObject(body) || !Array.isArray(list) || typeof memberLike(body, "@odata.nextLink") === "string") return [];
  const found = (list as unknown[]).map((entry) => (isObject(entry) ? memberLike(entry, key) : undefined));
  if (!found.every((id) => typeof id === "string")) return [];
  const there = new Set(found.map((id) => id.trim().toLowerCase()));
  return ids.filter((id) => !there.has(id));
}
