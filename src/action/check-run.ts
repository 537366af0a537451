import * as core from "@actions/core";
import { writeCheckRun } from "../github/check-run.ts";
import type { GitHub } from "../github/client.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { toCheckRun } from "../report/check-run.ts";
import type { Finding, Report } from "../report/report.ts";
import { visible } from "../report/untrusted.ts";
import type { Inputs } from "./inputs.ts";

/** Writes a check run of its own as the input asks for it; gives how many notices that took. `rank` orders findings of one severity. */
export async function checkRun(report: Report, rank: ((finding: Finding) => number) | undefined, inputs: Inputs, event: WorkflowEvent, github: GitHub | undefined): Promise<number> {
  if (!inputs.checkRun) return 0;
  if (github === undefined) return notice("No check run was written: the input github-token is empty, as it is where a workflow has no secrets.");
  const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "", GITHUB_SHA: commit = "" } = process.env;
  // A name of its own for each job: of several with one name only the last is shown.
  const name = ["xtaplint", workflow, job, ...(inputs.workingDirectory === "." ? [] : [inputs.workingDirectory])].filter(Boolean).map(visible).join(" / ");
  const run = toCheckRun(report, rank);
  const { annotated, refused } = await writeCheckRun(github, name, event.pullRequest?.head ?? commit, run);
  if (refused === undefined) {
    core.info(`Check run: ${run.conclusion}, ${annotated} annotations.`);
    return 0;
  }
  const what = annotated === 0 ? "No check run was written" : `The check run has ${annotated} of ${run.annotations.length} annotations`;
  return notice(`${what}: ${visible(refused)}. It needs the permission checks: write, which pull requests from forks and of Dependabot do not have; everything is in the job summary.`);
}

function notice(sentence: string): number {
  core.notice(sentence, { title: "xtaplint" });
  return 1;
}
