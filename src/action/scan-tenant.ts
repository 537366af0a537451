import { readEvent } from "../github/event.ts";
import { actualOfFiles } from "../read/actual.ts";
import { run } from "../run.ts";
import { connection } from "./connection.ts";
import type { Inputs } from "./inputs.ts";
import { configFile, optionsOf } from "./lint-files.ts";
import { foldersOf, publish } from "./publish.ts";
import { readTenant, shownResult } from "./read-tenant.ts";

/** The job of `mode: live`: reads the tenant as the workflow's identity, and judges it. */
export async function scanTenant(inputs: Inputs): Promise<void> {
  const folders = foldersOf(inputs);
  const read = await readTenant(inputs, folders.cwd);
  const result = await run({ ...optionsOf(inputs), cwd: folders.cwd, paths: [], given: { files: read.files, tenantId: read.manifest.tenantId } });
  // A live tenant has no base: every finding counts.
  await publish({ result: shownResult(result, read, inputs), gate: "all", baseRoot: "" }, { inputs, event: readEvent(process.env), github: await connection(inputs.token), folders });
}

/** The job of `mode: drift`: judges the policy files of the workspace, and holds them against the tenant. */
export async function compareTenant(inputs: Inputs): Promise<void> {
  const folders = foldersOf(inputs);
  const read = await readTenant(inputs, folders.cwd);
  const actual = await actualOfFiles(read.files, read.manifest);
  const result = await run({ ...optionsOf(inputs), ...configFile(inputs, folders), cwd: folders.cwd, paths: inputs.paths, excerpts: true, actual });
  await publish({ result: shownResult(result, read, inputs), gate: "all", baseRoot: "" }, { inputs, event: readEvent(process.env), github: await connection(inputs.token), folders });
}
