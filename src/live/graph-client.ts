import { AuthenticationHandler, Client, HTTPMessageHandler, ResponseType } from "@microsoft/microsoft-graph-client";
import type { Clock } from "./clock.ts";
import { readResponse } from "./http-answer.ts";
import type { Send } from "./retrying-reader.ts";

/** An answer that takes longer does not come any more. */
const patience = 100_000;

/**
 * Sends requests with Microsoft's Graph client. It signs them for Graph's own host only; retries and redirects are not
 * its business: a redirect is no answer of Graph.
 */
export function graphClient(origin: string, token: () => Promise<string>, clock: Clock): Send {
  const authentication = new AuthenticationHandler({ getAccessToken: token });
  authentication.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: `${origin}/`,
    customHosts: new Set([new URL(origin).hostname]),
    fetchOptions: { redirect: "manual" },
  });
  return async ({ path, headers, body }) => {
    const request = client.api(`${origin}/${path}`).responseType(ResponseType.RAW).option("signal", AbortSignal.timeout(patience));
    if (headers !== undefined) request.headers({ ...headers });
    const response: unknown = body === undefined ? await request.get() : await request.post(body);
    if (!(response instanceof Response)) throw new Error("no answer");
    return readResponse(response, clock.now());
  };
}
