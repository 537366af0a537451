import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as core from "@actions/core";
import { blobLink } from "../github/links.ts";
import { crashSentence } from "../lint/crash.ts";
import { chooseAnnotations, writeAnnotations } from "../report/github.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import { rebase } from "../report/rebase.ts";
import type { Report } from "../report/report.ts";
import { toSarif } from "../report/sarif.ts";
import { toText } from "../report/text.ts";
import type { RunResult } from "../run.ts";
import { repository } from "../version.ts";
import type { Inputs } from "./inputs.ts";

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

/** Says what was found everywhere the runner shows it, and sets the exit code. */
export async function present({ report, crashes, nothingFound }: Pick<RunResult, "report" | "crashes" | "nothingFound">, inputs: Inputs, { cwd, workspace }: Folders): Promise<void> {
  const troubles = [...(nothingFound === undefined ? [] : [nothingFound]), ...crashes.map(crashSentence)];
  await show(report, inputs, path.relative(workspace, cwd).split(path.sep).join("/"), troubles);
  saveReports(report, inputs, cwd, workspace);
  setOutputs(report, inputs);
  process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[report.verdict];
}

/** Log, annotations and summary; their paths start at the repository's root. */
async function show(report: Report, inputs: Inputs, prefix: string, troubles: readonly string[]): Promise<void> {
  const rooted = rebase(report, prefix);
  core.info(toText(rooted, { width: 120 }));
  for (const trouble of troubles) core.error(trouble);
  if (inputs.annotations) writeAnnotations(chooseAnnotations(rooted), core);
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== undefined) {
    const rest = inputs.reportJson ?? "the report that the input report-json writes";
    const link = blobLink(process.env);
    await core.summary.addRaw(toMarkdown(rooted, { ...(link && { link }), rest })).write();
  }
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
function setOutputs(report: Report, inputs: Inputs): void {
  const { counts } = report;
  const outputs = {
    verdict: report.verdict,
    findings: counts.finding,
    ...counts.bySeverity,
    excepted: counts.excepted,
    unknown: counts.unknown,
    "report-json": inputs.reportJson ?? "",
    "report-sarif": inputs.reportSarif ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
