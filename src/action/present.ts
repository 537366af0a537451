import * as core from "@actions/core";
import { touchedLines } from "../github/changed-lines.ts";
import type { GitHub } from "../github/client.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { blobLink } from "../github/links.ts";
import { crashSentence } from "../lint/crash.ts";
import { changeParts } from "../report/change-markdown.ts";
import { changeRank, standings, type ChangeView } from "../report/change.ts";
import { gateSentence } from "../report/comment.ts";
import { chooseAnnotations, writeAnnotations } from "../report/github.ts";
import { toMarkdown } from "../report/markdown.ts";
import { rebase } from "../report/rebase.ts";
import { inFile, type Finding, type Report } from "../report/report.ts";
import { terminalText } from "../report/terminal-text.ts";
import { toText } from "../report/text.ts";
import { visible } from "../report/untrusted.ts";
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
  core.info(toText(report, { width: 120 }));
  const { crashes, nothingFound } = judgement.result;
  const troubles = [...(nothingFound === undefined ? [] : [nothingFound]), ...crashes.map(crashSentence), ...(judgement.change?.faults ?? []).map(visible)];
  for (const trouble of troubles) core.error(trouble);
  const view = viewOf(report, judgement, around);
  const exposure = judgement.change?.exposure;
  const notes = view?.notes ?? notesOf(judgement);
  if (view !== undefined) core.info(gateSentence(report, view));
  for (const note of notes) core.info(terminalText(note));
  const notices = (await comment({ report, view, judgement }, inputs, event, github)) + (await issue(report, inputs, event, github));
  if (inputs.annotations) {
    const ranked = view && { rank: (finding: Finding) => changeRank(view, finding), label: (finding: Finding) => view.standing.get(finding) ?? "" };
    writeAnnotations(chooseAnnotations(report, { taken: { error: troubles.length, notice: notices }, ...ranked }), core);
  }
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== undefined) {
    const rest = inputs.reportJson ?? "the report that the input report-json writes";
    const link = blobLink(process.env);
    const change = view && exposure && { change: changeParts(report, view, exposure, link) };
    await core.summary.addRaw(toMarkdown(report, { ...(link && { link }), rest, ...(change ?? { notes }) })).write();
  }
}

function viewOf(report: Report, judgement: Judgement, { workspace, prefix }: Surroundings): ChangeView | undefined {
  const { change, gate, baseRoot, result } = judgement;
  if (change === undefined) return undefined;
  const touches = touchedLines(baseRoot, workspace);
  return {
    standing: standings(result.report.findings, report.findings, change.split),
    fixed: rebase({ ...report, findings: change.split.fixed }, prefix).findings,
    gate,
    touches: ({ location }) => touches(inFile(location)),
    notes: notesOf(judgement),
  };
}

/** How it was judged, in sentences. */
function notesOf({ change, gate, noBase }: Judgement): readonly string[] {
  if (noBase !== undefined) return [`No base to compare with, so every finding counts: ${noBase}.`];
  if (change === undefined) return [];
  return [
    gate === "new" ? "Only new and changed findings fail the run (gate: new)." : "All findings fail the run (gate: all).",
    change.ownSettings === undefined
      ? "Configuration, exceptions, baseline and catalog approvals are those of the base."
      : `The settings of the base cannot be used (${change.ownSettings.replace(/\.$/, "")}), so those of the change were.`,
  ];
}
