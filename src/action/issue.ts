import * as core from "@actions/core";
import type { GitHub } from "../github/client.ts";
import { commentMarker } from "../github/comment.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { keepIssue } from "../github/issue.ts";
import { blobLink } from "../github/links.ts";
import type { Mentions } from "../lint/mentions.ts";
import { toIssue } from "../report/issue.ts";
import type { Report } from "../report/report.ts";
import { visible } from "../report/untrusted.ts";
import type { Inputs } from "./inputs.ts";

const events = ["schedule", "workflow_dispatch"];

/** Keeps the issue of a scheduled run as the input asks for it; gives how many notices that took. */
export async function issue(report: Report, mentions: Mentions | undefined, inputs: Inputs, event: WorkflowEvent, github: GitHub | undefined): Promise<number> {
  if (!inputs.issue || !events.includes(event.name)) return 0;
  if (github === undefined) return notice("No issue was kept: the input github-token is empty.");
  const { env } = process;
  const marker = commentMarker(["issue", env.GITHUB_WORKFLOW ?? "", env.GITHUB_JOB ?? "", inputs.workingDirectory, inputs.config ?? "", ...inputs.paths]);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
  const run = server !== undefined && repository !== undefined && runId !== undefined ? { run: `${server}/${repository}/actions/runs/${runId}` } : {};
  const link = blobLink(env);
  // What could not be read or judged is no reason to call it clean.
  const isClean = report.findings.length === 0 && report.verdict === "pass";
  const outcome = await keepIssue(github, marker, "Cross-tenant access: findings", isClean ? undefined : toIssue(report, { marker, ...(mentions && { mentions }), ...run, ...(link && { link }) }));
  if (typeof outcome === "object") return notice(`No issue was kept: ${visible(outcome.refused)}. It needs the permission issues: write.`);
  core.info(`Issue: ${outcome}.`);
  return 0;
}

function notice(sentence: string): number {
  core.notice(sentence, { title: "xtaplint" });
  return 1;
}
