import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as core from "@actions/core";
import { connect, type GitHub } from "../github/client.ts";
import { readEvent } from "../github/event.ts";
import { toJson } from "../report/json.ts";
import { rebase } from "../report/rebase.ts";
import type { Report } from "../report/report.ts";
import { toSarif } from "../report/sarif.ts";
import type { RunOptions } from "../run.ts";
import { repository } from "../version.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { judge, type Judgement } from "./judge.ts";
import { present } from "./present.ts";

/** The job of `mode: files`: lints the workspace's policy files and says what it found everywhere the runner shows it. */
export async function lintFiles(): Promise<void> {
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const cwd = path.resolve(workspace, inputs.workingDirectory);
  const event = readEvent(process.env);
  const github = await connection(inputs.token);
  const judgement = await judge(runOptions(inputs, cwd, workspace), { event, gate: inputs.gate, workspace, github });
  try {
    const { report } = judgement.result;
    const prefix = path.relative(workspace, cwd).split(path.sep).join("/");
    await present(judgement, { inputs, event, github, workspace, prefix });
    saveReports(report, inputs, cwd, workspace);
    setOutputs(report, judgement, inputs);
    process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[report.verdict];
  } finally {
    rmSync(judgement.baseRoot, { recursive: true, force: true });
  }
}

function runOptions(inputs: Inputs, cwd: string, workspace: string): RunOptions {
  // Relative, so that it means the same file in the base.
  const config = inputs.config === undefined ? undefined : path.resolve(cwd, inputs.config);
  const configFile = config?.startsWith(workspace + path.sep) === true ? path.relative(cwd, config) : config;
  return {
    cwd,
    paths: inputs.paths,
    excerpts: true,
    ...(configFile !== undefined && { configFile }),
    ...(inputs.preset !== undefined && { preset: inputs.preset }),
    ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
    ...(inputs.failOnUnknown !== undefined && { failOnUnknown: inputs.failOnUnknown }),
    allowRuleModules: inputs.allowRuleModules,
  };
}

/** Without a token nothing of the client is loaded. */
async function connection(token: string): Promise<GitHub | undefined> {
  const [owner = "", repo = ""] = (process.env.GITHUB_REPOSITORY ?? "").split("/");
  if (token === "" || owner === "" || repo === "") return undefined;
  core.setSecret(token);
  return connect({ token, owner, repo });
}

function saveReports(report: Report, inputs: Inputs, cwd: string, workspace: string): void {
  if (inputs.reportJson !== undefined) save(path.resolve(cwd, inputs.reportJson), toJson(report));
  if (inputs.reportSarif !== undefined) {
    // Code scanning opens an alert for a suppressed result as for any other, so what is excepted stays out of what is uploaded.
    const prefix = path.relative(workspace, cwd).split(path.sep).join("/");
    save(path.resolve(cwd, inputs.reportSarif), toSarif(rebase(report, prefix), { informationUri: repository, withoutExcepted: true }));
  }
}

function save(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Small values only: a large output cannot be passed on through the environment. */
function setOutputs(report: Report, { change }: Judgement, inputs: Inputs): void {
  const { counts } = report;
  const outputs = {
    verdict: report.verdict,
    findings: counts.finding,
    ...counts.bySeverity,
    excepted: counts.excepted,
    unknown: counts.unknown,
    "new-findings": change === undefined ? "" : change.split.fresh.length + change.split.changed.length,
    "report-json": inputs.reportJson ?? "",
    "report-sarif": inputs.reportSarif ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
