import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as core from "@actions/core";
import type { GitHub } from "../github/client.ts";
import type { WorkflowEvent } from "../github/event.ts";
import type { AccessTestRuleId } from "../lint/access-test-rules.ts";
import { toJson } from "../report/json.ts";
import { rebase } from "../report/rebase.ts";
import type { Report } from "../report/report.ts";
import { toSarif } from "../report/sarif.ts";
import { repository } from "../version.ts";
import type { Inputs } from "./inputs.ts";
import type { Judgement } from "./judge.ts";
import { present } from "./present.ts";

/** The folder that paths are relative to, and the repository's root: both absolute. */
export interface Folders {
  readonly cwd: string;
  readonly workspace: string;
}

/** The folders of this step. */
export function foldersOf({ workingDirectory }: Inputs): Folders {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return { workspace, cwd: path.resolve(workspace, workingDirectory) };
}

/** What a judgement is published with. */
export interface Publication {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  readonly github: GitHub | undefined;
  readonly folders: Folders;
}

/** Says what was found everywhere the runner shows it, writes the report files and the outputs, and sets the exit code. */
export async function publish(judgement: Judgement, { inputs, event, github, folders }: Publication): Promise<void> {
  const { report } = judgement.result;
  const { cwd, workspace } = folders;
  const prefix = path.relative(workspace, cwd).split(path.sep).join("/");
  await present(judgement, { inputs, event, github, workspace, prefix });
  saveReports(report, inputs, cwd, prefix);
  setOutputs(report, judgement, inputs);
  process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[report.verdict];
}

function saveReports(report: Report, inputs: Inputs, cwd: string, prefix: string): void {
  if (inputs.reportJson !== undefined) save(path.resolve(cwd, inputs.reportJson), toJson(report));
  // Code scanning opens an alert for a suppressed result as for any other, so what is excepted stays out of what is uploaded.
  if (inputs.reportSarif !== undefined) save(path.resolve(cwd, inputs.reportSarif), toSarif(rebase(report, prefix), { informationUri: repository, withoutExcepted: true }));
}

function save(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const brokenTests: ReadonlySet<string> = new Set(["access-test-failed", "access-test-undecided"] satisfies AccessTestRuleId[]);

/** Small values only: a large output cannot be passed on through the environment. */
function setOutputs(report: Report, { change }: Judgement, inputs: Inputs): void {
  const { counts } = report;
  const outputs = {
    verdict: report.verdict,
    findings: counts.finding,
    ...counts.bySeverity,
    excepted: counts.excepted,
    unknown: counts.unknown,
    "access-tests-broken": inputs.accessTests.length === 0 ? "" : report.findings.filter(({ rule }) => brokenTests.has(rule)).length,
    "new-findings": change === undefined ? "" : change.split.fresh.length + change.split.changed.length,
    "report-json": inputs.reportJson ?? "",
    "report-sarif": inputs.reportSarif ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
