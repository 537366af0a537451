import * as core from "@actions/core";
import { refusePullRequests } from "../github/untrusted-event.ts";
import { isPublicRepository } from "../github/visibility.ts";
import { askedOf } from "../live/graph-reader.ts";
import { readLive, type LiveInput } from "../read/live.ts";
import { redact } from "../report/redact.ts";
import type { RunResult } from "../run.ts";
import type { Inputs } from "./inputs.ts";

type Read = Awaited<ReturnType<typeof readLive>>;

/**
 * Reads the tenant as the workflow's identity.
 * @throws ConfigError in a run for a pull request.
 */
export async function readTenant({ tenantId, clientId, cloud, config, workspace, updateLedger }: Inputs, cwd: string): Promise<Read> {
  refusePullRequests(process.env);
  return readLive({
    cwd,
    env: process.env,
    watcher: logged(),
    idToken: (audience) => core.getIDToken(audience),
    mask: (secret) => {
      core.setSecret(secret);
    },
    ...(config !== undefined && { configFile: config }),
    ...(tenantId !== undefined && { tenantId }),
    ...(clientId !== undefined && { clientId }),
    ...(cloud !== undefined && { cloud }),
    ...(workspace !== undefined && { workspace }),
    ...(updateLedger && { updatesLedger: true }),
  });
}

/** The result as everybody may see it who sees the run. */
export function shownResult(result: RunResult, { files }: Read, inputs: Inputs): RunResult {
  const isRedacted = inputs.redact ?? isPublicRepository(process.env);
  if (!isRedacted) return result;
  core.info("Names and ids of the tenant are left out. The input redact: false shows them.");
  return { ...result, report: redact(result.report, files.map(({ text }): unknown => JSON.parse(text))) };
}

/** One line of the log for each resource; paths of Graph are nobody's secret. */
function logged(): LiveInput["watcher"] {
  return {
    begin: () => undefined,
    sent: () => undefined,
    page: () => undefined,
    done: (path, objects, reason) => {
      core.info(reason === undefined ? `${path}: ${objects} read` : `${path}: ${reason}`);
    },
    waiting: (throttle, milliseconds, isThrottled) => {
      if (milliseconds >= 5000) core.info(`Waiting ${Math.ceil(milliseconds / 1000)} s ${isThrottled ? `for ${askedOf(throttle)}` : "to try again"}`);
    },
  };
}
