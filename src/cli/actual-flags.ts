import type { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import type { Actual } from "../read/actual.ts";
import type { RunOptions } from "../run.ts";
import { liveInput, takeReading, type LiveFlags } from "./live-flags.ts";

/** What `lint` takes to hold files against their tenant. */
export interface ActualFlags extends LiveFlags {
  readonly live?: true;
  readonly liveExport?: string;
}

/** Adds the flags that name the tenant that the files are held against. */
export function takeActual(command: Command): Command {
  return takeReading(
    command
      .option("--live", "hold the files against their live tenant, read-only, and tell where they differ in access")
      .option("--live-export <folder>", "the same with a folder that xtaplint export wrote"),
  );
}

/**
 * The tenant that the flags name, read; nothing where they name none.
 * @throws ConfigError when it cannot be read, or flags do not go together.
 */
export async function actualOf(flags: ActualFlags): Promise<Pick<RunOptions, "actual" | "leaveOut">> {
  const { live, liveExport } = flags;
  if (live !== undefined && liveExport !== undefined) throw new ConfigError(["--live and --live-export do not go together: the tenant is read now, or was."]);
  if (liveExport !== undefined) {
    const { actualOfExport, filesOfActual } = await import("../read/actual.ts");
    const actual = await actualOfExport(process.cwd(), liveExport);
    return { actual, leaveOut: filesOfActual(actual) };
  }
  const stray = Object.entries({ "--tenant-id": flags.tenantId, "--client-id": flags.clientId, "--cloud": flags.cloud, "--workspace": flags.workspace, "--state": flags.state, "--max-minutes": flags.maxMinutes, "--update-ledger": flags.updateLedger }).find(([, value]) => value !== undefined);
  if (live === undefined && stray !== undefined) throw new ConfigError([`${stray[0]} needs --live: without it no tenant is read.`]);
  return live === undefined ? {} : { actual: await readNow(flags) };
}

async function readNow(flags: ActualFlags): Promise<Actual> {
  const input = liveInput(flags);
  const [{ readLive }, { actualOfFiles }] = await Promise.all([import("../read/live.ts"), import("../read/actual.ts")]);
  const { files, manifest } = await readLive(input);
  return actualOfFiles(files, manifest);
}
