import { isObject } from "../model/json.ts";
import type { Clock } from "./clock.ts";
import type { Answer, GraphReader } from "./graph-reader.ts";
import { readResponse, understand } from "./http-answer.ts";
import type { Send } from "./retrying-reader.ts";
import { signInTables } from "./sign-in-summary.ts";

/** How people call the service, in progress and reasons. */
export const logStore = "Azure Monitor Logs";

/** A Log Analytics workspace that is asked for sign-ins. */
export interface Workspace {
  /** A GUID in lower case. */
  readonly id: string;
  /** Reads Azure Monitor Logs at the pace and with the patience of Graph. */
  readonly reader: GraphReader;
}

/** Seconds that a query may take: what the service allows where nothing is said. */
const longest = 180;

/** Sends queries to Azure Monitor Logs. A redirect is no answer of it, and gets no token. */
export function logClient(origin: string, token: () => Promise<string>, clock: Clock): Send {
  return async ({ path }) => {
    const response = await fetch(`${origin}/${path}`, {
      headers: { authorization: `Bearer ${await token()}`, accept: "application/json", prefer: `wait=${longest}` },
      redirect: "manual",
      signal: AbortSignal.timeout((longest + 20) * 1000),
    });
    return readResponse(response, clock.now());
  };
}

/** Asks a workspace. Queries go into the address, so that nothing but reading is asked of the service. */
export function ask({ id, reader }: Workspace, query: string): Promise<Answer> {
  return reader.get({ path: `v1/workspaces/${id}/query?query=${encodeURIComponent(query)}`, throttle: "logs" });
}

/** As {@link understand}; a table that the workspace does not have is not found, and named in the detail. */
export function understandLogs(status: number, value: unknown): Answer {
  const table = status === 400 && isObject(value) ? tableThatIsMissing(value["error"]) : undefined;
  return table === undefined ? understand(status, value) : { failure: { kind: "not found", status, detail: table } };
}

/** The service says it in words, in an error within errors. */
function tableThatIsMissing(error: unknown): string | undefined {
  if (!isObject(error)) return undefined;
  const name = typeof error["message"] === "string" ? /Failed to resolve table.*?'?\b(SigninLogs|AADNonInteractiveUserSignInLogs)\b/.exec(error["message"])?.[1] : undefined;
  return Object.values(signInTables).find((table) => table === name) ?? tableThatIsMissing(error["innererror"]);
}
