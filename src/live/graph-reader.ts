import type { JsonObject } from "../model/resource.ts";

/** How Graph throttles: each class has a budget of its own. Azure Monitor Logs, which is read alike, is one more. */
export type Throttle = "directory" | "conditionalAccess" | "reports" | "logs";

/** Whom a class of requests waits for, for people. */
export function askedOf(throttle: Throttle): string {
  return throttle === "logs" ? "Azure Monitor Logs" : `Graph (${throttle})`;
}

/** One read of Graph. */
export interface GraphRequest {
  /** From the version on, with the query as it goes over the wire: `v1.0/users?$select=id`. */
  readonly path: string;
  readonly throttle: Throttle;
  /** What the read asks for beside the usual, such as `ConsistencyLevel`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a read gave nothing. */
export interface ReadFailure {
  readonly kind:
    | "refused"
    | "unlicensed"
    | "not found"
    | "token refused"
    | "bad request"
    | "throttled"
    | "server"
    | "network"
    | "not what was asked for"
    | "out of time";
  /** The HTTP status, where there was one. */
  readonly status?: number;
  /** Graph's word for it, where it is a plain one; what went wrong otherwise, without text of the tenant. */
  readonly detail?: string;
}

/** What a read gave: one JSON object, or why none. */
export type Answer = { readonly body: JsonObject } | { readonly failure: ReadFailure };

/** Reads Microsoft Graph. It retries what is worth it, keeps to the pace that Graph allows, and never throws for an answer. */
export interface GraphReader {
  get(request: GraphRequest): Promise<Answer>;
  /** Many small reads, twenty to a request; the answers in the same order. */
  batch(requests: readonly GraphRequest[]): Promise<readonly Answer[]>;
  /** The path of a next link; undefined where it leads to another host than Graph's. */
  pathOf(nextLink: string): string | undefined;
}
