import type { Cloud } from "../model/well-known.ts";

/** Where a cloud signs in and answers. Source of the first two: Microsoft Graph's page on national clouds. */
export interface CloudHosts {
  /** Of tokens, with scheme. */
  readonly authority: string;
  /** Of Graph, with scheme. */
  readonly graph: string;
  /** Of the query API of Azure Monitor Logs, with scheme. */
  readonly logs: string;
  /** Whom a token for that API is for. */
  readonly logsAudience: string;
  /** The audience that a federated credential names. */
  readonly audience: string;
}

/** Source: the audiences of Azure SDK's client for Azure Monitor Logs; both clouds of the US government are one Azure. */
const logs = { public: "https://api.loganalytics.io", usgov: "https://api.loganalytics.us", china: "https://api.loganalytics.azure.cn" };

const hosts: Readonly<Record<Cloud, Omit<CloudHosts, "logsAudience">>> = {
  public: { authority: "https://login.microsoftonline.com", graph: "https://graph.microsoft.com", logs: logs.public, audience: "api://AzureADTokenExchange" },
  usgov: { authority: "https://login.microsoftonline.us", graph: "https://graph.microsoft.us", logs: logs.usgov, audience: "api://AzureADTokenExchangeUSGov" },
  "usgov-dod": { authority: "https://login.microsoftonline.us", graph: "https://dod-graph.microsoft.us", logs: logs.usgov, audience: "api://AzureADTokenExchangeUSGov" },
  china: { authority: "https://login.chinacloudapi.cn", graph: "https://microsoftgraph.chinacloudapi.cn", logs: logs.china, audience: "api://AzureADTokenExchangeChina" },
};

/**
 * The hosts of a cloud. A stand-in of Entra, Graph and the log store for tests can be named in the environment; nothing but this very
 * machine is taken, so that nothing that a workflow or a person writes there can lead a token elsewhere.
 * @throws SetupError when the environment names another machine.
 */
export function hostsOf(cloud: Cloud, env: Readonly<Record<string, string | undefined>>): CloudHosts {
  const own = hosts[cloud];
  return {
    ...own,
    authority: standIn("XTAPLINT_TEST_AUTHORITY", env) ?? own.authority,
    graph: standIn("XTAPLINT_TEST_GRAPH", env) ?? own.graph,
    logs: standIn("XTAPLINT_TEST_LOGS", env) ?? own.logs,
    logsAudience: own.logs,
  };
}

function standIn(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env[name];
  if (given === undefined || given === "") return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "https:" && url.hostname === "localhost" && url.username === "") return url.origin;
  throw new SetupError(`${name} is for tests and takes nothing but https://localhost:PORT: remove it from the environment.`);
}

/** Something around the tool that has to be changed before it can work: one sentence. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
