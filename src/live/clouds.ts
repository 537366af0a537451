import type { Cloud } from "../model/well-known.ts";

/** Where a cloud signs in and answers. Source: Microsoft Graph's page on national clouds. */
export interface CloudHosts {
  /** Of tokens, with scheme. */
  readonly authority: string;
  /** Of Graph, with scheme. */
  readonly graph: string;
  /** The audience that a federated credential names. */
  readonly audience: string;
}

const hosts: Readonly<Record<Cloud, CloudHosts>> = {
  public: { authority: "https://login.microsoftonline.com", graph: "https://graph.microsoft.com", audience: "api://AzureADTokenExchange" },
  usgov: { authority: "https://login.microsoftonline.us", graph: "https://graph.microsoft.us", audience: "api://AzureADTokenExchangeUSGov" },
  "usgov-dod": { authority: "https://login.microsoftonline.us", graph: "https://dod-graph.microsoft.us", audience: "api://AzureADTokenExchangeUSGov" },
  china: { authority: "https://login.chinacloudapi.cn", graph: "https://microsoftgraph.chinacloudapi.cn", audience: "api://AzureADTokenExchangeChina" },
};

/**
 * The hosts of a cloud. A stand-in of Entra and Graph for tests can be named in the environment; nothing but this very
 * machine is taken, so that nothing that a workflow or a person writes there can lead a token elsewhere.
 * @throws SetupError when the environment names another machine.
 */
export function hostsOf(cloud: Cloud, env: Readonly<Record<string, string | undefined>>): CloudHosts {
  const own = hosts[cloud];
  return {
    ...own,
    authority: standIn("XTAPLINT_TEST_AUTHORITY", env) ?? own.authority,
    graph: standIn("XTAPLINT_TEST_GRAPH", env) ?? own.graph,
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
