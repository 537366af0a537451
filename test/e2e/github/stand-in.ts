import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { notFound, refusal, type Answer } from "./answers.ts";
import { match, requestFaults, responseFaults, type Match } from "./description.ts";
import { answer, ownAccount, permissionFor, Repository, type Permissions } from "./repository.ts";

// A stand-in for GitHub's REST API: its own description decides what is valid, and what that does not say is coded here.

/** Who a token speaks for. */
export interface Caller {
  readonly login: string;
  readonly permissions: Permissions;
}

/** One request and what became of it. */
export interface Exchange {
  /** Such as `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`; the bare path where it is no known operation. */
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/** The stand-in while it runs. */
export interface StandIn {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly repository: Repository;
  readonly exchanges: readonly Exchange[];
  /** What GitHub's description has against the stand-in's own answers: always empty. */
  readonly faults: readonly string[];
  /** From now on the next requests meet the secondary rate limit. */
  limit(requests: number, retryAfterSeconds: number): void;
  close(): Promise<void>;
}

/** Starts a stand-in that knows one repository, `contoso/policies`, and the callers by their tokens. */
export async function startGitHub(callers: Readonly<Record<string, Caller>>): Promise<StandIn> {
  const repository = new Repository();
  const exchanges: Exchange[] = [];
  const faults: string[] = [];
  let limited = { requests: 0, after: 0 };

  const server = createServer((request, response) => {
    const crash = (error: unknown): Answer => {
      faults.push(String(error));
      return refusal(500, "Server Error");
    };
    void handle(request).catch(crash).then(({ status, body, headers }) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });

  async function handle(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const body = await bodyOf(request);
    const method = request.method ?? "GET";
    const found = match(method, url.pathname);
    const given = found === undefined ? notFound : respond(found, url, body, callers[tokenOf(request)]);
    exchanges.push({ operation: found?.name ?? `${method} ${url.pathname}`, status: given.status, body });
    if (found !== undefined) faults.push(...responseFaults(found, given.status, given.body).map((fault) => `${found.name}: ${fault}`));
    return given;
  }

  function respond(found: Match, url: URL, body: unknown, caller: Caller | undefined): Answer {
    if (caller === undefined) return refusal(401, "Bad credentials");
    if (limited.requests > 0) {
      limited = { ...limited, requests: limited.requests - 1 };
      return { ...refusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."), headers: { "retry-after": String(limited.after) } };
    }
    if (found.name === "GET /user") return ownAccount(caller.login);
    if (found.path["owner"] !== "contoso" || found.path["repo"] !== "policies") return notFound;
    if (!permissionFor(found.name, caller.permissions)) return refusal(403, "Resource not accessible by integration");
    const wrong = requestFaults(found, url.searchParams, body);
    if (wrong.length > 0) return { status: 422, body: { message: "Validation Failed", errors: wrong, documentation_url: "https://docs.github.com/rest" } };
    return answer(repository, found, url, (body ?? {}) as Record<string, unknown>, caller.login);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository,
    exchanges,
    faults,
    limit(requests, after) {
      limited = { requests, after };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tokenOf(request: IncomingMessage): string {
  return (request.headers.authorization ?? "").replace(/^(?:token|bearer) /i, "");
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}
