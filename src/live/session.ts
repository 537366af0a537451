import type { Ledger } from "../model/evidence/ledger.ts";
import type { Cloud } from "../model/well-known.ts";
import { permissionsOf, tenantOf, type Permissions } from "./claims.ts";
import { systemClock, type Clock } from "./clock.ts";
import { hostsOf, SetupError, type CloudHosts } from "./clouds.ts";
import { collect, type Collection, type Progress } from "./collect.ts";
import { graphClient } from "./graph-client.ts";
import type { GraphReader } from "./graph-reader.ts";
import { idTokenOfRun, type IdTokenSource } from "./id-token.ts";
import { logClient, understandLogs, type Workspace } from "./log-store.ts";
import { RetryingReader, type Patience, type Watcher } from "./retrying-reader.ts";
import { resuming, SavedPages, type Whose } from "./saved-pages.ts";
import { signIn, SignInError, type TokenSource } from "./sign-in.ts";

/** How a live tenant is reached. */
export interface LiveOptions {
  /** The tenant's id or one of its domains. */
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly cloud: Cloud;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Minutes after which nothing more is asked for. */
  readonly minutes: number;
  /** The folder that keeps pages for another run. */
  readonly state?: string;
  /** What is remembered of sign-ins; left out, none are read. */
  readonly ledger?: Ledger;
  /** The id of a Log Analytics workspace that is asked for sign-ins; left out, none is. */
  readonly workspace?: string;
  readonly watcher: Watcher & Progress;
  /** Where the workflow's own token comes from; left out, from the runner. */
  readonly idToken?: IdTokenSource;
  /** Keeps a secret out of a workflow's log. */
  readonly mask?: (secret: string) => void;
  readonly clock?: Clock;
}

/** Somebody signed in, with a reader. */
export interface Session {
  /** How, for people. */
  readonly way: string;
  /** Of the tenant that the token is for, where it says so. */
  readonly tenantId: string | undefined;
  /** Undefined where the token does not show them. */
  readonly permissions: Permissions | undefined;
  readonly reader: GraphReader;
  /** Or why it cannot be asked; absent where nobody wants one asked. */
  readonly workspace?: Workspace | string;
}

const attempts = 6;
const retries = 300;
/** A query can take minutes before it fails. */
const attemptsOfQueries = 3;

/**
 * Signs in.
 * @throws SignInError
 */
export async function openSession(options: LiveOptions): Promise<Session> {
  const { clock = systemClock, env, cloud, watcher, minutes } = options;
  const hosts = hostsOf(cloud, env);
  const source = signIn({ ...options, hosts, idToken: options.idToken ?? idTokenOfRun });
  const token = await source.token(hosts.graph);
  const patience = { deadline: clock.now() + minutes * 60_000, attempts, retries };
  const send = graphClient(hosts.graph, () => source.token(hosts.graph), clock);
  const reader = new RetryingReader({ send, origin: hosts.graph, clock, patience, watcher });
  const workspace = options.workspace === undefined ? {} : { workspace: await openWorkspace(options.workspace, source, hosts, { clock, watcher, patience: { ...patience, attempts: attemptsOfQueries } }) };
  return { way: source.way, tenantId: tenantOf(token), permissions: permissionsOf(token), reader, ...workspace };
}

/** Entra gives a token for the log store only where the tenant knows it; without one everything else can still be read. */
async function openWorkspace(id: string, source: TokenSource, hosts: CloudHosts, how: { readonly clock: Clock; readonly watcher: Watcher; readonly patience: Patience }): Promise<Workspace | string> {
  const token = (): Promise<string> => source.token(hosts.logsAudience);
  try {
    await token();
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const code = /\bAADSTS\d+\b/.exec(error.message)?.[0];
    return `Entra gave no token for it${code === undefined ? "" : ` (${code})`}`;
  }
  const reader = new RetryingReader({ send: logClient(hosts.logs, token, how.clock), origin: hosts.logs, understand: understandLogs, ...how });
  return { id: id.toLowerCase(), reader };
}

function openState(folder: string, whose: Whose, now: number): SavedPages {
  try {
    return SavedPages.open(folder, whose, now);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new SetupError(`${folder}: the state cannot be kept there (${reason}); name a folder that can be written with --state.`);
  }
}

/**
 * Reads a live tenant. What could not be read is in the manifest.
 * @throws SignInError, and SetupError when the folder of the state cannot be written
 */
export async function readTenant(options: LiveOptions): Promise<Collection> {
  const { clock = systemClock, clientId, cloud, state, ledger, watcher } = options;
  const { reader, permissions, tenantId, workspace } = await openSession(options);
  const pages = state === undefined ? undefined : openState(state, { tenantId, clientId, cloud }, clock.now());
  const collection = await collect({
    reader: pages === undefined ? reader : resuming(reader, pages),
    cloud,
    tenantId,
    permissions,
    progress: watcher,
    now: () => clock.now(),
    ...(ledger && { ledger }),
    ...(workspace !== undefined && { workspace: pages === undefined || typeof workspace === "string" ? workspace : { ...workspace, reader: resuming(workspace.reader, pages) } }),
    ...(pages && { from: pages.from }),
  });
  const isWhole = collection.manifest.unread.every(({ cause }) => cause !== "error" && cause !== "time");
  if (isWhole) pages?.remove();
  return collection;
}
