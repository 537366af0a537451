import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { takeBase } from "../github/base.ts";
import type { GitHub } from "../github/client.ts";
import type { WorkflowEvent } from "../github/event.ts";
import { run, type RunOptions, type RunResult } from "../run.ts";
import { judgeChange, movable, withUnjudgedOpenings, type Gate, type JudgedChange } from "../tasks/judge-change.ts";

/** A run as the event asks for it. */
export interface Judgement {
  readonly result: RunResult;
  /** Set where there was a base to compare with. */
  readonly change?: JudgedChange;
  readonly gate: Gate;
  /** A clause on why there was no base, where one was to be expected. */
  readonly noBase?: string;
  /** What is to be known beside that, a sentence each, and what cannot be used. Hold text of the input. */
  readonly notes?: readonly string[];
  readonly faults?: readonly string[];
  /** Absolute: the root of the base's files, empty where there are none. */
  readonly baseRoot: string;
}

/** What a judgement needs beside the options of a run. */
export interface JudgeInputs {
  readonly event: WorkflowEvent;
  readonly gate: Gate | undefined;
  /** Absolute: the root of the checkout. */
  readonly workspace: string;
  readonly github: GitHub | undefined;
}

/** Events in which somebody waits for a verdict on a change, and not on the state that it leads to. */
const changes = ["pull_request", "pull_request_target", "merge_group"];

/** Judges the workspace: as a change where the event has a base that can be had, else as it is. */
export async function judge(options: RunOptions, { event, gate, workspace, github }: JudgeInputs): Promise<Judgement> {
  const baseRoot = realpathSync.native(mkdtempSync(path.join(process.env.RUNNER_TEMP ?? tmpdir(), "xtaplint-base-")));
  try {
    return await judgeWith(options, { event, gate, workspace, github }, baseRoot);
  } catch (error) {
    rmSync(baseRoot, { recursive: true, force: true });
    throw error;
  }
}

async function judgeWith(options: RunOptions, { event, gate, workspace, github }: JudgeInputs, baseRoot: string): Promise<Judgement> {
  const base = await takeBase(event, { root: workspace, github, withCode: options.allowRuleModules === true }, baseRoot);
  if (base === undefined) return { result: await run(options), gate: "all", baseRoot };
  if ("reason" in base) return { ...(await withoutBase(options, base.reason)), baseRoot };
  const moved = movable(options, workspace);
  if ("outside" in moved) return { ...(await withoutBase(options, `${moved.outside} lies outside of the workspace`)), baseRoot };
  const effective = gate ?? (changes.includes(event.name) ? "new" : "all");
  const folder = path.join(baseRoot, path.relative(workspace, options.cwd));
  // A folder that the change brings is an empty one before it.
  mkdirSync(folder, { recursive: true });
  const change = await judgeChange(moved, { folder, name: { kind: "revision", revision: base.commit, commit: base.commit } }, effective);
  return { result: change, change, gate: effective, baseRoot };
}

/** A run where a base was to be expected: `reason` is why there is none. */
export async function withoutBase(options: RunOptions, reason: string): Promise<Omit<Judgement, "baseRoot">> {
  return { result: withUnjudgedOpenings(await run(options), reason), gate: "all", noBase: reason };
}
