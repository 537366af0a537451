import { run, type RunOptions } from "../run.ts";
import type { Inputs } from "./inputs.ts";
import { foldersOf, present } from "./present.ts";

/** The job of `mode: files`: lints the workspace's policy files and says what it found everywhere the runner shows it. */
export async function lintFiles(inputs: Inputs): Promise<void> {
  const folders = foldersOf(inputs);
  await present(await run({ ...optionsOf(inputs), cwd: folders.cwd, paths: inputs.paths, excerpts: true }), inputs, folders);
}

/** What the inputs say of judging. */
export function optionsOf({ config, preset, failOn, failOnUnknown, allowRuleModules }: Inputs): Omit<RunOptions, "cwd" | "paths"> {
  return {
    ...(config !== undefined && { configFile: config }),
    ...(preset !== undefined && { preset }),
    ...(failOn !== undefined && { failOn }),
    ...(failOnUnknown !== undefined && { failOnUnknown }),
    allowRuleModules,
  };
}
