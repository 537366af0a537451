import { ConfigError } from "./lint/errors.ts";
import { loadConfig } from "./load-config.ts";
import type { Collection } from "./live/collect.ts";
import type { LiveOptions, Session } from "./live/session.ts";
import type { Cloud } from "./model/well-known.ts";

/** Which tenant is read, and how; what is left out, the configuration decides, and after it the environment. */
export interface LiveInput extends Omit<LiveOptions, "tenantId" | "clientId" | "cloud" | "minutes"> {
  /** Absolute. */
  readonly cwd: string;
  readonly configFile?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly cloud?: Cloud;
  readonly minutes?: number;
}

const defaultMinutes = 60;

/**
 * Reads a live tenant. The code for it is loaded here: nothing else in the project touches Azure or Graph.
 * @throws ConfigError when nobody can be signed in.
 */
export async function readLive(input: LiveInput): Promise<Collection> {
  const options = await optionsOf(input);
  const { readTenant } = await import("./live/session.ts");
  return explained(() => readTenant(options));
}

/**
 * Signs in, and nothing more.
 * @throws ConfigError when nobody can be signed in.
 */
export async function openLive(input: LiveInput): Promise<Session & { readonly cloud: Cloud }> {
  const options = await optionsOf(input);
  const { openSession } = await import("./live/session.ts");
  return { ...(await explained(() => openSession(options))), cloud: options.cloud };
}

async function optionsOf({ cwd, configFile, ...input }: LiveInput): Promise<LiveOptions> {
  const { config, file = "" } = await loadConfig(cwd, configFile, []);
  const { env } = input;
  const named = input.tenantId ?? (config.tenants === undefined ? config.tenantId : undefined);
  if (named === undefined && config.tenants !== undefined) {
    throw new ConfigError([`${file}: the configuration names several tenants: say with --tenant-id (in the Action: tenant-id) which one to read.`]);
  }
  const tenantId = named ?? set(env["AZURE_TENANT_ID"]);
  if (tenantId !== undefined && !/^[\w.-]+$/.test(tenantId)) throw new ConfigError([`${JSON.stringify(tenantId)} is no tenant id and no domain.`]);
  const own = config.tenants?.find((each) => each.tenantId?.toLowerCase() === tenantId?.toLowerCase());
  return {
    ...input,
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
