import type { ManifestRead, ManifestUnread } from "../model/export-manifest.ts";
import { isObject } from "../model/json.ts";
import { saysNotFound } from "../model/not-found.ts";
import type { JsonObject } from "../model/resource.ts";
import type { Permissions } from "./claims.ts";
import type { ExportFile } from "./export-files.ts";
import type { Answer, GraphReader, ReadFailure } from "./graph-reader.ts";
import type { LiveRead } from "./live-read.ts";
import { explainFailure } from "./unread.ts";

/** A question about certain objects. Its id is that of its request in the file. */
export interface LookupQuestion {
  readonly id: string;
  /** Below the version, as people read it. */
  readonly url: string;
  /** What of the answer is kept; undefined where the answer is not one to this question. */
  readonly keep: (body: JsonObject) => JsonObject | undefined;
}

/** What became of the questions of one kind. */
export interface Lookup {
  readonly files: readonly ExportFile[];
  readonly read: readonly ManifestRead[];
  readonly unread: readonly ManifestUnread[];
  /** The kept answers that found something, by the id of the question. */
  readonly found: ReadonlyMap<string, JsonObject>;
}

interface Reply {
  readonly question: LookupQuestion;
  readonly status: number;
  readonly body: JsonObject;
}

/** What comes of not asking. */
export function notAsked({ path, kind, file, ...rest }: LiveRead, why: Pick<ManifestUnread, "cause" | "reason">): Lookup {
  const property = "property" in rest && typeof rest.property === "string" ? { property: rest.property } : {};
  return { files: [], read: [], unread: [{ resource: path, kind, ...property, ...why, file }], found: new Map() };
}

/**
 * Asks twenty questions to a request, and keeps questions and answers as a batch: that Graph knows no such object is an
 * answer, and only the question says which object that was.
 */
export async function lookUp(reader: GraphReader, lookup: LiveRead, questions: readonly LookupQuestion[], permissions: Permissions | undefined): Promise<Lookup> {
  if (questions.length === 0) return { files: [], read: [], unread: [], found: new Map() };
  const answers = await reader.batch(questions.map(({ url }) => ({ path: `v1.0${encodeURI(url)}`, throttle: "directory" })));
  const replies: Reply[] = [];
  const unread = new Map<string, ManifestUnread>();
  for (const [index, question] of questions.entries()) {
    const answer = answers[index] ?? { failure: { kind: "not what was asked for", detail: "no answer in the batch" } };
    const reply = replyOf(question, answer);
    if (!("kind" in reply)) {
      replies.push(reply);
      continue;
    }
    const [failed] = notAsked(lookup, reasonOf(reply, lookup, permissions)).unread;
    if (failed !== undefined && !unread.has(failed.reason)) unread.set(failed.reason, failed);
  }
  const found = new Map(replies.filter(({ status }) => status === 200).map(({ question, body }) => [question.id, body]));
  const { path: resource, kind, file } = lookup;
  const isWhole = unread.size === 0;
  return {
    files: replies.length === 0 ? [] : [fileOf(file, replies)],
    read: isWhole ? [{ resource, kind, list: false, objects: found.size, file }] : [],
    unread: [...unread.values()],
    found,
  };
}

function replyOf(question: LookupQuestion, answer: Answer): Reply | ReadFailure {
  if ("body" in answer) {
    const body = question.keep(answer.body);
    return body === undefined ? { kind: "not what was asked for", detail: "an answer to another question" } : { question, status: 200, body };
  }
  const { failure } = answer;
  if (failure.kind !== "not found" || !saysNotFound(failure.detail)) return failure;
  return { question, status: 404, body: { error: { code: failure.detail } } };
}

/** One object that Graph does not take the id of keeps no scan from being done. */
function reasonOf(failure: ReadFailure, lookup: LiveRead, permissions: Permissions | undefined): Pick<ManifestUnread, "cause" | "reason"> {
  const { cause, reason } = explainFailure(failure, lookup, permissions);
  return { cause: failure.kind === "bad request" && lookup.kind === "tenantInformation" ? "absent" : cause, reason };
}

function fileOf(file: string, replies: readonly Reply[]): ExportFile {
  const requests = replies.map(({ question: { id, url } }) => ({ id, method: "GET", url }));
  const responses = replies.map(({ question: { id }, status, body }) => ({ id, status, body }));
  return {
    file,
    text: `${JSON.stringify({ requests, responses }, undefined, 2)}\n`,
    resourceAt: (pointer) => {
      const [, index = "", rest = ""] = /^\/responses\/(\d+)(?:\/body)?(.*)$/s.exec(pointer) ?? [];
      return { resource: requests[Number(index)]?.url ?? "/", pointer: index === "" ? "" : rest };
    },
  };
}

/** Keeps one page of objects as their ids. */
export function keepIds(keys: readonly string[]): LookupQuestion["keep"] {
  return (body) => {
    const { value, "@odata.nextLink": next } = body;
    if (!Array.isArray(value)) return undefined;
    const objects = (value as unknown[]).map((each) => (isObject(each) ? Object.fromEntries(keys.map((key) => [key, each[key]])) : {}));
    if (!objects.every((each) => keys.every((key) => typeof each[key] === "string"))) return undefined;
    const sorted = objects.map((each) => JSON.stringify(each)).sort().map((text) => JSON.parse(text) as JsonObject);
    return {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
      ...(next !== undefined && next !== null && { "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" }),
      value: sorted,
    };
  };
}
