import { rmSync } from "node:fs";
import path from "node:path";
import { readEvent } from "../github/event.ts";
import { actualOfExport, filesOfActual } from "../read/actual.ts";
import { run, type RunOptions } from "../run.ts";
import { accessTestFiles, testAccess, withTests } from "./access-tests.ts";
import { connection } from "./connection.ts";
import type { Inputs } from "./inputs.ts";
import { judge, withoutBase, type Judgement } from "./judge.ts";
import { foldersOf, publish, type Folders } from "./publish.ts";

/** The job of `mode: files`: lints the workspace's policy files and says what it found everywhere the runner shows it. */
export async function lintFiles(inputs: Inputs): Promise<void> {
  const folders = foldersOf(inputs);
  const event = readEvent(process.env);
  const github = await connection(inputs.token);
  const options = { ...optionsOf(inputs), ...configFile(inputs, folders), cwd: folders.cwd, paths: inputs.paths, excerpts: true, leaveOut: accessTestFiles(inputs.accessTests, folders) };
  const tested = async (judgement: Judgement): Promise<Judgement> => (inputs.accessTests.length === 0 ? judgement : withTests(judgement, await testAccess(inputs.accessTests, judgement, folders)));
  if (inputs.liveExport !== undefined) {
    const actual = await actualOfExport(folders.cwd, inputs.liveExport);
    const held = { ...options, actual, leaveOut: new Set([...options.leaveOut, ...filesOfActual(actual)]) };
    const judgement = event.pullRequest === undefined ? { result: await run(held), gate: "all" as const } : await withoutBase(held, "the files were held against an export of their tenant");
    await publish(await tested({ ...judgement, baseRoot: "" }), { inputs, event, github, folders });
    return;
  }
  const judgement = await judge(options, { event, gate: inputs.gate, workspace: folders.workspace, github });
  try {
    await publish(await tested(judgement), { inputs, event, github, folders });
  } finally {
    rmSync(judgement.baseRoot, { recursive: true, force: true });
  }
}

/** Relative where it lies in the workspace, so that it means the same file in the base. */
export function configFile({ config }: Inputs, { cwd, workspace }: Folders): Pick<RunOptions, "configFile"> {
  if (config === undefined) return {};
  const absolute = path.resolve(cwd, config);
  return { configFile: absolute.startsWith(workspace + path.sep) ? path.relative(cwd, absolute) : absolute };
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
