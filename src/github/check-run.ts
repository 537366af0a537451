import { batchSize, type CheckRun } from "../report/check-run.ts";
import { GitHubError, type GitHub } from "./client.ts";

/** What became of the check run: how many of its annotations it has, and a clause where GitHub refused the rest. */
export interface CheckRunOutcome {
  readonly annotated: number;
  readonly refused?: string;
}

/**
 * Writes a check run on a commit, batch by batch: each request adds to the annotations that are there. It never throws
 * for what GitHub refuses.
 */
export async function writeCheckRun(github: GitHub, name: string, commit: string, run: CheckRun): Promise<CheckRunOutcome> {
  const { annotations, conclusion, title, summary } = run;
  let annotated = 0;
  try {
    // Complete from the start: a run that is broken off would stay pending for ever.
    const id = await github.createCheckRun({ name, head_sha: commit, status: "completed", conclusion, output: { title, summary, annotations: annotations.slice(0, batchSize) } });
    annotated = Math.min(batchSize, annotations.length);
    while (annotated < annotations.length) {
      const batch = annotations.slice(annotated, annotated + batchSize);
      await github.annotateCheckRun(id, { title, summary, annotations: batch });
      annotated += batch.length;
    }
    return { annotated };
  } catch (error) {
    if (error instanceof GitHubError) return { annotated, refused: error.message };
    throw error;
  }
}
