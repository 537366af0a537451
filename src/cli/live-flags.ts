import { InvalidArgumentError, Option, type Command } from "commander";
import { refusePullRequests } from "../github/untrusted-event.ts";
import type { Cloud } from "../model/well-known.ts";
import type { LiveInput } from "../read/live.ts";
import { liveProgress } from "./live-progress.ts";

/** What every command takes that reads a live tenant. */
export interface LiveFlags {
  readonly config?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly cloud?: Cloud;
  readonly workspace?: string;
  readonly state?: string;
  readonly maxMinutes?: number;
  readonly updateLedger?: true;
  readonly quiet?: true;
}

/** Adds the flags that say which tenant is read, and as whom. */
export function takeTenant(command: Command): Command {
  return command
    .option("--tenant-id <id>", "the tenant (default: tenantId of the configuration, else AZURE_TENANT_ID)")
    .option("--client-id <id>", "the application to sign in as (default: AZURE_CLIENT_ID)")
    .addOption(new Option("--cloud <name>", "the cloud of the tenant (default: cloud of the configuration, else public)").choices(["public", "usgov", "usgov-dod", "china"]))
    .option("--workspace <id>", "a Log Analytics workspace to ask for sign-ins as well");
}

/** Adds the flags of commands that read all of it. */
export function takeReading(command: Command): Command {
  return takeTenant(command)
    .option("--state <folder>", "keep what was read in this folder until the read is complete, and go on from there")
    .option("--max-minutes <n>", "ask for nothing more after so many minutes; what is missing is marked (default: 60)", parseMinutes)
    .option("--update-ledger", "write what the sign-ins show into the ledger of the configuration, which is made where it is not there");
}

/**
 * What the flags say of a live read.
 * @throws ConfigError in a run for a pull request.
 */
export function liveInput({ config, tenantId, clientId, cloud, workspace, state, maxMinutes, updateLedger, quiet }: LiveFlags): LiveInput {
  refusePullRequests(process.env);
  return {
    cwd: process.cwd(),
    env: process.env,
    watcher: liveProgress(quiet === true ? undefined : process.stderr),
    ...(config !== undefined && { configFile: config }),
    ...(tenantId !== undefined && { tenantId }),
    ...(clientId !== undefined && { clientId }),
    ...(cloud !== undefined && { cloud }),
    ...(workspace !== undefined && { workspace }),
    ...(state !== undefined && { state }),
    ...(maxMinutes !== undefined && { minutes: maxMinutes }),
    ...(updateLedger === true && { updatesLedger: true }),
  };
}

function parseMinutes(text: string): number {
  const minutes = Number(text);
  if (!/^\d+$/.test(text) || minutes < 1 || minutes > 1440) throw new InvalidArgumentError("Write whole minutes, from 1 to 1440.");
  return minutes;
}
