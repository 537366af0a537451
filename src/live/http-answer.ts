import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import type { Answer, ReadFailure } from "./graph-reader.ts";

/** Graph's largest pages are a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** What came over the wire, before it is understood. */
export interface HttpResult {
  readonly status: number;
  readonly text: string;
  /** Seconds, where the server says how long to wait. */
  readonly retryAfter?: number;
}

/** Reads a response to its end. */
export async function readResponse(response: Response, now: number): Promise<HttpResult> {
  const wait = secondsToWait(response.headers.get("retry-after"), now);
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > mostBytes) throw new Error(`the answer is larger than ${mostBytes / 1024 / 1024} MiB`);
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return { status: response.status, text: parts.join("") + decoder.decode(), ...(wait !== undefined && { retryAfter: wait }) };
}

/** `Retry-After` is a number of seconds or a date. */
export function secondsToWait(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** Understands one result. What is not a JSON object with status 200 is a failure, whatever the server calls it. */
export function understand(status: number, value: unknown): Answer {
  if (!isObject(value)) return { failure: status === 200 ? { kind: "not what was asked for", status, detail: "no JSON object" } : failureOf(status, undefined) };
  if (status !== 200) return { failure: failureOf(status, value) };
  if (Object.hasOwn(value, "error")) return { failure: { kind: "not what was asked for", status, detail: "an error with status 200" } };
  return { body: value };
}

/** The JSON of a text; undefined where it is none, which a truncated one is not. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failureOf(status: number, value: JsonObject | undefined): ReadFailure {
  const error = value === undefined ? undefined : value["error"];
  const code = isObject(error) ? error["code"] : undefined;
  const text = isObject(error) ? error["message"] : undefined;
  const detail = typeof code === "string" && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
  return { kind: kindOf(status, detail ?? "", typeof text === "string" ? text : ""), status, ...(detail !== undefined && { detail }) };
}

function kindOf(status: number, code: string, text: string): ReadFailure["kind"] {
  // Graph says a missing licence with 403 or 400, and mostly in the code; the words are the same in all of them.
  if ((status === 400 || status === 403) && (/NonPremiumTenant|LicenseRequired|NotLicensed/i.test(code) || /\blicen[cs]ed?\b/i.test(text))) return "unlicensed";
  if (status === 403) return "refused";
  if (status === 401) return "token refused";
  if (status === 404) return "not found";
  if (status === 429) return "throttled";
  return status >= 500 ? "server" : "bad request";
}
