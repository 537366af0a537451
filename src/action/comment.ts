import * as core from "@actions/core";
import type { GitHub } from "../github/client.ts";
import { commentMarker, keepComment } from "../github/comment.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { blobLink } from "../github/links.ts";
import type { ChangeView } from "../report/change.ts";
import { isWorthComment, toComment, toPlainComment } from "../report/comment.ts";
import type { Report } from "../report/report.ts";
import { visible } from "../report/untrusted.ts";
import { whyHint } from "../report/why-hint.ts";
import type { Inputs } from "./inputs.ts";
import type { Judgement } from "./judge.ts";

/** What a comment is made from. */
export interface Said {
  /** With paths from the root of the repository. */
  readonly report: Report;
  /** Undefined where there was no base. */
  readonly view: ChangeView | undefined;
  readonly judgement: Judgement;
}

/** Keeps the comment on the pull request as the inputs ask for it; gives how many notices that took. */
export async function comment({ report, view, judgement }: Said, inputs: Inputs, event: WorkflowEvent, github: GitHub | undefined): Promise<number> {
  const wish = inputs.comment ?? (github === undefined ? "never" : "on-finding");
  const { pullRequest } = event;
  if (wish === "never" || pullRequest === undefined) return 0;
  if (github === undefined) return notice("No comment was written: the input github-token is empty, as it is where a workflow has no secrets.");
  const { env } = process;
  const marker = commentMarker([env.GITHUB_WORKFLOW ?? "", env.GITHUB_JOB ?? "", inputs.workingDirectory, inputs.config ?? "", ...inputs.paths]);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
  const run = server !== undefined && repository !== undefined && runId !== undefined ? { run: `${server}/${repository}/actions/runs/${runId}` } : {};
  const link = blobLink({ ...env, GITHUB_SHA: pullRequest.head });
  const exposure = judgement.change?.exposure;
  let body: string | undefined;
  if (view === undefined || exposure === undefined) {
    if (wish === "always" || report.verdict !== "pass") body = toPlainComment(report, judgement.noBase ?? "there is no base", { marker, ...run });
  } else if (wish === "always" || isWorthComment(report, exposure)) {
    body = toComment(report, view, exposure, { marker, ...run, ...(link && { link }), commands: commandsFor(event, inputs, report), weakened: report.findings.filter(({ fingerprint }) => judgement.change?.weakened.some((each) => each.fingerprint === fingerprint)) });
  }
  const outcome = await keepComment(github, pullRequest.number, marker, body);
  if (typeof outcome === "object") return notice(`No comment was written: ${visible(outcome.refused)}. Writing one needs the permission pull-requests: write, which pull requests from forks and of Dependabot do not have; everything is in the job summary.`);
  core.info(`Comment on the pull request: ${outcome}.`);
  return 0;
}

function notice(sentence: string): number {
  core.notice(sentence, { title: "xtaplint" });
  return 1;
}

/** What a reviewer can paste to see the same at home. */
function commandsFor({ pullRequest }: WorkflowEvent, { paths, config, workingDirectory }: Inputs, report: Report): readonly string[] {
  if (pullRequest === undefined) return [];
  const given = [...paths, ...(config === undefined ? [] : ["--config", config])];
  const why = whyHint(report, given);
  const folder = workingDirectory === "." ? [] : [`cd ${quoted(workingDirectory)}`];
  const diff = pullRequest.baseBranch === undefined || paths.length > 1 ? [] : [`xtaplint diff origin/${pullRequest.baseBranch} ${paths.map(quoted).join(" ")}`.trim()];
  return [
    ...(diff.length === 0 ? [] : [`git fetch origin ${pullRequest.baseBranch ?? ""}`]),
    `git fetch origin pull/${pullRequest.number}/head && git checkout FETCH_HEAD`,
    ...folder,
    ...diff,
    ["xtaplint lint", ...given.map(quoted)].join(" "),
    ...(why === undefined ? [] : [why]),
  ];
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
