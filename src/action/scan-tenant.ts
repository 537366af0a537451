import * as core from "@actions/core";
import { readEvent } from "../github/event.ts";
import { isPublicRepository } from "../github/visibility.ts";
import { refusePullRequests } from "../github/untrusted-event.ts";
import { readLive, type LiveInput } from "../read-live.ts";
import { redact } from "../report/redact.ts";
import { run } from "../run.ts";
import type { Inputs } from "./inputs.ts";
import { optionsOf } from "./lint-files.ts";
import { connection } from "./connection.ts";
import { foldersOf, publish } from "./publish.ts";

/** The job of `mode: live`: reads the tenant as the workflow's identity, and judges it. */
export async function scanTenant(inputs: Inputs): Promise<void> {
  refusePullRequests(process.env);
  const { tenantId, clientId, cloud, config, updateLedger } = inputs;
  const folders = foldersOf(inputs);
  const { files, manifest } = await readLive({
    cwd: folders.cwd,
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
    ...(updateLedger && { updatesLedger: true }),
  });
  const result = await run({ ...optionsOf(inputs), cwd: folders.cwd, paths: [], given: { files, tenantId: manifest.tenantId } });
  const isRedacted = inputs.redact ?? isPublicRepository(process.env);
  if (isRedacted) core.info("Names and ids of the tenant are left out. The input redact: false shows them.");
  const shown = isRedacted ? { ...result, report: redact(result.report, files.map(({ text }): unknown => JSON.parse(text))) } : result;
  // A live tenant has no base: every finding counts.
  await publish({ result: shown, gate: "all", baseRoot: "" }, { inputs, event: readEvent(process.env), github: await connection(inputs.token), folders });
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
      if (milliseconds >= 5000) core.info(`Waiting ${Math.ceil(milliseconds / 1000)} s ${isThrottled ? `for Graph (${throttle})` : "to try again"}`);
    },
  };
}
