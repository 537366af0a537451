import type { Ledger } from "../model/evidence/ledger.ts";
import type { Cloud } from "../model/well-known.ts";
import { permissionsOf, tenantOf, type Permissions } from "./claims.ts";
import { systemClock, type Clock } from "./clock.ts";
import { hostsOf, SetupError } from "./clouds.ts";
import { collect, type Collection, type Progress } from "./collect.ts";
import { graphClient } from "./graph-client.ts";
import type { GraphReader } from "./graph-reader.ts";
import { idTokenOfRun, type IdTokenSource } from "./id-token.ts";
import { RetryingReader, type Watcher } from "./retrying-reader.ts";
import { resuming, SavedPages, type Whose } from "./saved-pages.ts";
import { signIn } from "./sign-in.ts";

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
}

const attempts = 6;
const retries = 300;

/**
 * Signs in.
 * @throws SignInError
 */
export async function openSession(options: LiveOptions): Promise<Session> {
  const { clock = systemClock, env, cloud, watcher, minutes } = options;
  const hosts = hostsOf(cloud, env);
  const source = signIn({ ...options, hosts, idToken: options.idToken ?? idTokenOfRun });
  const token = await source.token();
  const patience = { deadline: clock.now() + minutes * 60_000, attempts, retries };
  const send = graphClient(hosts.graph, () => source.token(), clock);
  return { way: source.way, tenantId: tenantOf(token), permissions: permissionsOf(token), reader: new RetryingReader({ send, origin: hosts.graph, clock, patience, watcher }) };
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
  const { reader, permissions, tenantId } = await openSession(options);
  const pages = state === undefined ? undefined : openState(state, { tenantId, clientId, cloud }, clock.now());
  const collection = await collect({
    reader: pages === undefined ? reader : resuming(reader, pages),
    cloud,
    tenantId,
    permissions,
    progress: watcher,
    now: () => clock.now(),
    ...(ledger && { ledger }),
    ...(pages && { from: pages.from }),
  });
  const isWhole = collection.manifest.unread.every(({ cause }) => cause !== "error" && cause !== "time");
  if (isWhole) pages?.remove();
  return collection;
}
