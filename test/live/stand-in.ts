import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificates } from "./certificates.ts";
import { answerGraph, type GraphTenant } from "./stand-in-graph.ts";
import { answerLogs, type LogStore } from "./stand-in-logs.ts";
import type { TenantData } from "./stand-in-tenant.ts";

/** What goes wrong with one request in place of the answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly cut: "before" | "within" }
  | { readonly milliseconds: number };

/** A request that the stand-in got. */
export interface Seen {
  readonly method: string;
  /** Path and query, decoded. */
  readonly url: string;
}

export interface StandInOptions {
  readonly data: TenantData;
  readonly permissions: Iterable<string>;
  readonly hasLicences?: boolean;
  readonly pageSize?: number;
  /** Whether Entra takes the federated credential. */
  readonly takesFederation?: boolean;
  /** Azure Monitor Logs; left out, the tenant does not know it, and Entra gives no token for it. */
  readonly logs?: LogStore;
  readonly fault?: (request: Seen, count: number) => Fault | undefined;
}

/** The tenant that every token is for. */
export const tenantId = "11dab9b4-ae16-47f5-9dfb-77be5a86257d";

/** The subject that GitHub's tokens have here, in the form of newer repositories. */
export const subject = "repo:contoso@4711/policies@4712:environment:entra-read";

/** Whom Entra gives tokens for, in the public cloud. */
const logAudience = "https://api.loganalytics.io";

/** Entra's token endpoint, GitHub's token endpoint, Graph and Azure Monitor Logs in one server over TLS, with an authority of its own. */
export class StandIn {
  readonly seen: Seen[] = [];
  readonly #options: StandInOptions;
  readonly #server: Server;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "stand-in-"));
  /** With whom each is for. */
  readonly #tokens = new Map<string, "graph" | "logs">();
  #tenant: GraphTenant | undefined;

  constructor(options: StandInOptions) {
    this.#options = options;
    const { authority, server } = localhostCertificates();
    writeFileSync(this.authorityFile, authority);
    this.#server = createServer({ cert: server.pem, key: server.key.export({ type: "pkcs8", format: "pem" }) }, (request, response) => void this.#answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "localhost", resolve));
    const { data, permissions, hasLicences = true, pageSize = 100 } = this.#options;
    this.#tenant = { data, permissions: new Set(permissions), hasLicences, pageSize, origin: this.origin };
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#folder, { recursive: true });
  }

  get origin(): string {
    return `https://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The file for `NODE_EXTRA_CA_CERTS`. */
  get authorityFile(): string {
    return path.join(this.#folder, "authority.pem");
  }

  /** The environment in which the command line and the Action meet this server. */
  get env(): Record<string, string> {
    return { NODE_EXTRA_CA_CERTS: this.authorityFile, XTAPLINT_TEST_AUTHORITY: this.origin, XTAPLINT_TEST_GRAPH: this.origin, XTAPLINT_TEST_LOGS: this.origin };
  }

  /** What a workflow with `id-token: write` has beside it. */
  get oidc(): Record<string, string> {
    return { ACTIONS_ID_TOKEN_REQUEST_URL: `${this.origin}/github/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-secret" };
  }

  /** The paths of Graph that were asked for, in order. */
  get reads(): readonly string[] {
    return this.seen.filter(({ url }) => /^\/(?:v1\.0|beta)\//.test(url)).map(({ url }) => url);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    const url = request.url ?? "";
    const seen = { method: request.method ?? "", url: decodeURIComponent(url) };
    this.seen.push(seen);
    const fault = this.#options.fault?.(seen, this.seen.filter((each) => each.url === seen.url).length);
    if (fault !== undefined && "cut" in fault) {
      if (fault.cut === "within") response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write('{"value":[');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    if (fault !== undefined && "milliseconds" in fault) await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault !== undefined && "status" in fault) {
      response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers }).end(fault.body ?? "{}");
      return;
    }
    const { status, value } = this.#route(url, request, body);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  }

  #route(url: string, request: IncomingMessage, body: string): { readonly status: number; readonly value: unknown } {
    if (url.startsWith("/github/token")) {
      if (request.headers.authorization !== "Bearer runner-secret") return { status: 401, value: {} };
      const audience = new URL(url, this.origin).searchParams.get("audience");
      return { status: 200, value: { value: jwt({ iss: "https://token.actions.githubusercontent.com", sub: subject, aud: audience }) } };
    }
    if (url.includes("/.well-known/openid-configuration")) return { status: 200, value: this.#configuration(url.split("/")[1] ?? "") };
    if (url.includes("/oauth2/v2.0/token")) return this.#token(new URLSearchParams(body));
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (url.startsWith("/v1/workspaces/")) {
      if (this.#tokens.get(token) !== "logs" || this.#options.logs === undefined) return { status: 401, value: { error: { code: "InvalidTokenError", message: "The provided authentication is not valid for this resource" } } };
      if (request.method !== "GET") return { status: 405, value: {} };
      const { status, body: answer } = answerLogs(this.#options.logs, url);
      return { status, value: answer };
    }
    if (this.#tokens.get(token) !== "graph" || this.#tenant === undefined) return { status: 401, value: { error: { code: "InvalidAuthenticationToken", message: "Access token is empty." } } };
    if (url === "/v1.0/$batch" && request.method === "POST") return { status: 200, value: this.#batch(this.#tenant, body) };
    if (request.method !== "GET") return { status: 405, value: { error: { code: "NotReadOnly", message: "Nothing but reading." } } };
    const { status, body: value } = answerGraph(this.#tenant, url);
    return { status, value };
  }

  #configuration(tenant: string): object {
    const base = `${this.origin}/${tenant}`;
    return { token_endpoint: `${base}/oauth2/v2.0/token`, authorization_endpoint: `${base}/oauth2/v2.0/authorize`, issuer: `${base}/v2.0`, jwks_uri: `${base}/keys`, end_session_endpoint: `${base}/logout` };
  }

  #token(form: URLSearchParams): { readonly status: number; readonly value: unknown } {
    const isFederated = form.get("client_assertion") !== null;
    if (isFederated && this.#options.takesFederation === false) {
      return { status: 401, value: { error: "invalid_client", error_description: `AADSTS700213: No matching federated identity record found for presented assertion subject '${subject}'.`, error_codes: [700213] } };
    }
    if (!isFederated && form.get("client_secret") !== "right-secret") {
      return { status: 401, value: { error: "invalid_client", error_description: "AADSTS7000215: Invalid client secret provided.", error_codes: [7000215] } };
    }
    const isForLogs = form.get("scope")?.includes(`${logAudience}/.default`) === true;
    if (isForLogs && this.#options.logs === undefined) {
      return { status: 400, value: { error: "invalid_resource", error_description: `AADSTS500011: The resource principal named ${logAudience} was not found in the tenant.`, error_codes: [500011] } };
    }
    const token = jwt({ aud: isForLogs ? logAudience : "https://graph.microsoft.com", tid: tenantId, roles: [...(this.#tenant?.permissions ?? [])], n: this.#tokens.size });
    this.#tokens.set(token, isForLogs ? "logs" : "graph");
    return { status: 200, value: { token_type: "Bearer", expires_in: 3599, ext_expires_in: 3599, access_token: token } };
  }

  #batch(tenant: GraphTenant, body: string): object {
    const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
    if (requests.length > 20) return { error: { code: "MaximumLimitExceeded" } };
    // In no particular order, as Graph does.
    const responses = [...requests].reverse().map(({ id, url }) => ({ id, headers: { "Content-Type": "application/json" }, ...answerGraph(tenant, `/v1.0${url}`) }));
    return { responses };
  }
}

function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.signature`;
}
