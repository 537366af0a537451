import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../lint/errors.ts";
import type { Collection } from "../live/collect.ts";
import type { LiveOptions, Session } from "../live/session.ts";
import { loadConfig } from "../load/config.ts";
import { loadLedger } from "../load/ledger.ts";
import { writeLedger } from "../load/write-ledger.ts";
import { emptyLedger, mergeLedgers, type Ledger } from "../model/evidence/ledger.ts";
import { ledgerOfRelatedTenants, readRelatedTenant, type RelatedTenant } from "../model/evidence/related-tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid, type Cloud } from "../model/well-known.ts";

/** Which tenant is read, and how; what is left out, the configuration decides, and after it the environment. */
export interface LiveInput extends Omit<LiveOptions, "tenantId" | "clientId" | "cloud" | "minutes" | "ledger"> {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly cloud?: Cloud;
  readonly minutes?: number;
  /** Whether the ledger of the configuration is brought up to date; it is made where it is not there. */
  readonly updatesLedger?: boolean;
}

const defaultMinutes = 60;

/**
 * Reads a live tenant. The code for it is loaded here: nothing else in the project touches Azure or Graph.
 * @throws ConfigError when nobody can be signed in.
 */
export async function readLive(input: LiveInput): Promise<Collection> {
  const { ledgerFile, ...options } = await optionsOf(input);
  const known = await ledgerAt(input, ledgerFile);
  const { readTenant } = await import("../live/session.ts");
  const collection = await explained(() => readTenant({ ...options, ...(known && { ledger: known }) }));
  const { evidence } = collection.manifest;
  if (input.updatesLedger === true && ledgerFile !== undefined && known !== undefined) writeLedger(ledgerFile, mergeLedgers(known, ...(evidence === undefined ? [] : [evidence]), ...relatedIn(collection)));
  return collection;
}

async function ledgerAt({ cwd, updatesLedger }: LiveInput, file: string | undefined): Promise<Ledger | undefined> {
  if (file === undefined && updatesLedger === true) throw new ConfigError(["--update-ledger (in the Action: update-ledger): the configuration names no ledger: write ledger: xtaplint-ledger.json in it."]);
  if (file === undefined) return undefined;
  return updatesLedger === true && !existsSync(file) ? emptyLedger : (await loadLedger(cwd, file)).ledger;
}

/** Microsoft's inventory is evidence that a ledger remembers, too. */
function relatedIn({ related }: Collection): readonly Ledger[] {
  return [ledgerOfRelatedTenants(related.map(readRelatedTenant).filter((read): read is RelatedTenant => !isUndetermined(read)))];
}

/**
 * Signs in, and nothing more.
 * @throws ConfigError when nobody can be signed in.
 */
export async function openLive(input: LiveInput): Promise<Session & { readonly cloud: Cloud }> {
  const options = await optionsOf(input);
  const { openSession } = await import("../live/session.ts");
  return { ...(await explained(() => openSession(options))), cloud: options.cloud };
}

async function optionsOf({ cwd, configFile, ...input }: LiveInput): Promise<LiveOptions & { readonly ledgerFile: string | undefined }> {
  const { config, folder, file = "" } = await loadConfig(cwd, configFile, []);
  const { env } = input;
  const named = input.tenantId ?? (config.tenants === undefined ? config.tenantId : undefined);
  if (named === undefined && config.tenants !== undefined) {
    throw new ConfigError([`${file}: the configuration names several tenants: say with --tenant-id (in the Action: tenant-id) which one to read.`]);
  }
  const tenantId = named ?? set(env["AZURE_TENANT_ID"]);
  if (tenantId !== undefined && !/^[\w.-]+$/.test(tenantId)) throw new ConfigError([`${JSON.stringify(tenantId)} is no tenant id and no domain.`]);
  if (input.workspace !== undefined && !isGuid(input.workspace)) throw new ConfigError([`${JSON.stringify(input.workspace)} is no id of a Log Analytics workspace: give its workspace id, a GUID, with --workspace (in the Action: workspace).`]);
  const own = config.tenants?.find((each) => each.tenantId?.toLowerCase() === tenantId?.toLowerCase());
  const ledger = own?.ledger ?? config.ledger;
  return {
    ...input,
    ledgerFile: ledger === undefined ? undefined : path.resolve(folder, ledger),
    tenantId,
    clientId: input.clientId ?? set(env["AZURE_CLIENT_ID"]),
    cloud: input.cloud ?? own?.cloud ?? config.cloud ?? "public",
    minutes: input.minutes ?? defaultMinutes,
  };
}

function set(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

/** What somebody can mend is one sentence for each thing, and no fault of ours. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && (error.name === "SignInError" || error.name === "SetupError")) throw new ConfigError(error.message.split("\n"));
    throw error;
  }
}
