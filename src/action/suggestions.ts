import path from "node:path";
import * as core from "@actions/core";
import { lineEdits, withLineEdit, type LineEdit } from "../fix/line-edits.ts";
import type { GitHub } from "../github/client.ts";
import { commentMarker } from "../github/comment.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { writeReview, type Suggestion } from "../github/review.ts";
import { counted, inBrief } from "../model/words.ts";
import type { FixSummary } from "../report/fixes.ts";
import { escape } from "../report/markdown-text.ts";
import { visible } from "../report/untrusted.ts";
import type { RunOptions, RunResult } from "../run.ts";
import { fixFiles, isSafeEdit, type FixedFile } from "../tasks/fix-files.ts";
import type { Inputs } from "./inputs.ts";
import type { Judgement } from "./judge.ts";

/** Each edit is judged by itself, which takes a run. */
const mostEdits = 50;
/** With what stands around it less than GitHub takes. */
const longestSuggestion = 60_000;

/** Suggests on the pull request the edits that open nothing, as the input asks for it; gives how many notices that took. `prefix` leads from the root to the working directory. */
export async function suggestions({ change }: Judgement, prefix: string, inputs: Inputs, event: WorkflowEvent, github: GitHub | undefined): Promise<number> {
  const { pullRequest } = event;
  if (!inputs.suggestions || pullRequest === undefined) return 0;
  if (github === undefined) return notice("No edit was suggested: the input github-token is empty, as it is where a workflow has no secrets.");
  if (change === undefined) {
    core.info("Suggestions: none without a base, because nobody can tell which lines the change touches.");
    return 0;
  }
  const found = await safeEdits(change.asRun, change, prefix);
  if (found.suggestions.length === 0) {
    core.info(`Suggestions: none${found.left === 0 ? "" : `; ${counted(found.left, "edit")} cannot be suggested one by one`}.`);
    return 0;
  }
  const { env } = process;
  const marker = commentMarker(["suggestion", env.GITHUB_WORKFLOW ?? "", env.GITHUB_JOB ?? "", inputs.workingDirectory, inputs.config ?? "", ...inputs.paths]);
  const outcome = await writeReview(github, pullRequest, marker, found.suggestions, found.contents);
  if ("refused" in outcome) return notice(`No edit was suggested: ${visible(outcome.refused)}. Suggesting one needs the permission pull-requests: write, which pull requests from forks and of Dependabot do not have; xtaplint lint --fix makes the same edits.`);
  core.info(`Suggestions: ${outcome.written} written, ${outcome.there} were there, ${outcome.outside} on lines that are not in the diff, ${found.left} that cannot be suggested.`);
  return 0;
}

function notice(sentence: string): number {
  core.notice(sentence, { title: "xtaplint" });
  return 1;
}

interface SafeEdits {
  readonly suggestions: readonly Suggestion[];
  /** The files as they are, by their path from the root of the repository. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** How many edits are none that could be suggested. */
  readonly left: number;
}

/** The edits of `--fix` line by line: whoever takes one need not take the others, so each has to be safe alone. */
export async function safeEdits(options: RunOptions, before: RunResult, prefix: string): Promise<SafeEdits> {
  const { files, summary } = await fixFiles(options);
  const found: Suggestion[] = [];
  const contents = new Map<string, Buffer>();
  let [tried, left] = [0, 0];
  for (const file of files) {
    const own = path.posix.join(prefix, file.file);
    contents.set(own, file.before);
    const lines = linesOf(file);
    for (const edit of lines === undefined ? [] : lineEdits(lines.before, lines.now)) {
      tried += 1;
      const isOffered = lines !== undefined && tried <= mostEdits && isPlain(edit) && (await isSafeEdit(options, before, new Map([[file.file, Buffer.from(withLineEdit(lines.before, edit).join("\n"))]])));
      if (isOffered) found.push({ path: own, ...edit, replaced: lines.before.slice(edit.from - 1, edit.to), words: wordsFor(file, summary) });
      else left += 1;
    }
    if (lines === undefined) left += 1;
  }
  return { suggestions: found, contents, left };
}

interface Lines {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** Undefined where a suggestion would write something else than what is meant: other encodings and line ends. */
function linesOf({ before, now }: FixedFile): Lines | undefined {
  const [old, own] = [before.toString("utf8"), now.toString("utf8")];
  return !Buffer.from(old).equals(before) || old.includes("\r") ? undefined : { before: old.split("\n"), now: own.split("\n") };
}

/** What could end the block, or does not show what it is, is not suggested. */
function isPlain({ lines }: LineEdit): boolean {
  return lines.every((line) => !line.includes("```") && visible(line.replaceAll("\t", " ")) === line.replaceAll("\t", " ")) && lines.join("\n").length <= longestSuggestion;
}

function wordsFor({ file }: FixedFile, { fixed }: FixSummary): string {
  const rules = [...new Set(fixed.filter((each) => each.file === file).map(({ rule }) => rule))];
  return `**xtaplint** · ${escape(inBrief(rules))}: this edit opens no access.`;
}
