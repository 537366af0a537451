import * as core from "@actions/core";
import { touchedLines } from "../github/changed-lines.ts";
import type { GitHub } from "../github/client.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { blobLink } from "../github/links.ts";
import { crashSentence } from "../lint/crash.ts";
import { changeParts } from "../report/change-markdown.ts";
import { changeRank, type ChangeView } from "../report/change.ts";
import { chooseAnnotations, writeAnnotations } from "../report/github.ts";
import { toMarkdown } from "../report/markdown.ts";
import { rebase } from "../report/rebase.ts";
import { inFile, type Finding } from "../report/report.ts";
import { toText } from "../report/text.ts";
import { visible } from "../report/untrusted.ts";
import { checkRun } from "./check-run.ts";
import { comment } from "./comment.ts";
import type { Inputs } from "./inputs.ts";
import { issue } from "./issue.ts";
import type { Judgement } from "./judge.ts";

/** What a judgement is presented with. */
export interface Surroundings {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  readonly github: GitHub | undefined;
  /** Absolute: the root of the checkout. */
  readonly workspace: string;
  /** The way from there to the working directory, POSIX. */
  readonly prefix: string;
}

/** Log, comment, annotations and summary; their paths start at the repository's root. */
export async function present(judgement: Judgement, around: Surroundings): Promise<void> {
  const { inputs, event, github } = around;
  const report = rebase(judgement.result.report, around.prefix);
  const { crashes, nothingFound } = judgement.result;
  const troubles = [...(nothingFound === undefined ? [] : [nothingFound]), ...crashes.map(crashSentence), ...[...(judgement.change?.faults ?? []), ...(judgement.faults ?? [])].map(visible)];
  const notes = notesOf(judgement);
  core.info(toText(report, { width: 120, notes }));
  for (const trouble of troubles) core.error(trouble);
  const view = viewOf(judgement, around);
  const exposure = judgement.change?.exposure;
  const rank = view && ((finding: Finding) => changeRank(view, finding));
  const notices = (await comment({ report, view, judgement }, inputs, event, github)) + (await issue(report, judgement.result.read.found.config.mentions, inputs, event, github)) + (await checkRun(report, rank, inputs, event, github)) + (await suggest(judgement, around));
  if (inputs.annotations) {
    writeAnnotations(chooseAnnotations(report, { taken: { error: troubles.length, notice: notices }, ...(rank && { rank }) }), core);
  }
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== undefined) {
    const rest = inputs.reportJson ?? "the report that the input report-json writes";
    const link = blobLink(process.env);
    const change = view && exposure && { change: changeParts(report, view, exposure, link) };
    await core.summary.addRaw(toMarkdown(report, { ...(link && { link }), rest, ...(change ?? { notes }) })).write();
  }
}

/** What makes edits is loaded by the runs that suggest some. */
async function suggest(judgement: Judgement, { inputs, event, github, prefix }: Surroundings): Promise<number> {
  if (!inputs.suggestions) return 0;
  const { suggestions } = await import("./suggestions.ts");
  return suggestions(judgement, prefix, inputs, event, github);
}

function viewOf(judgement: Judgement, { workspace }: Surroundings): ChangeView | undefined {
  const { baseRoot } = judgement;
  if (judgement.change === undefined) return undefined;
  const touches = touchedLines(baseRoot, workspace);
  return {
    touches: ({ location }) => touches(inFile(location)),
    notes: notesOf(judgement),
  };
}

/** How it was judged, in sentences. */
function notesOf({ change, noBase, notes = [] }: Judgement): readonly string[] {
  if (noBase !== undefined) return [`No base to compare with, so every finding counts: ${noBase}.`, ...notes];
  return [...(change?.notes ?? []), ...notes];
}
