import { createHash } from "node:crypto";
import { GitHubError, type GitHub, type PullFile, type ReviewComment } from "./client.ts";

/** Lines of a file that are to be others, with what a reader is told of it. */
export interface Suggestion {
  /** From the root of the repository. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly replaced: readonly string[];
  readonly lines: readonly string[];
  /** Markdown above the suggestion. */
  readonly words: string;
}

/** What became of a review: how many suggestions it has, how many were there already, and how many lie outside of the diff. */
export type ReviewOutcome = { readonly written: number; readonly there: number; readonly outside: number } | { readonly refused: string };

/** Git's id of a content. */
export function blobId(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The stretches of lines of the new side that the hunks of a patch hold; a comment has to lie within one. */
export function hunksOf(patch: string | undefined): readonly (readonly [first: number, last: number])[] {
  return [...(patch ?? "").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length = "1"]) => [Number(start), Number(start) + Number(length) - 1] as const);
}

/** More than these make a pull request unreadable. */
const mostSuggestions = 30;

/**
 * Writes one review with those suggestions that lie on lines of the diff and that no review of ours has made yet.
 * `contents` gives the bytes that the lines are counted in, by path; a file that is another one in the pull request's last
 * commit gets none. It never throws for what GitHub refuses.
 */
export async function writeReview(github: GitHub, pullRequest: { readonly number: number; readonly head: string }, marker: string, suggestions: readonly Suggestion[], contents: ReadonlyMap<string, Buffer>): Promise<ReviewOutcome> {
  try {
    const files = new Map((await github.pullFiles(pullRequest.number)).map((file) => [file.path, file]));
    const inside = suggestions.filter((each) => isInside(each, files.get(each.path), contents.get(each.path)));
    const outside = suggestions.length - inside.length;
    if (inside.length === 0) return { written: 0, there: 0, outside };
    const account = await github.account();
    // Anybody can write the marker: only what the token's own account wrote is ours, or a bot where it has none.
    const own = (await github.reviewComments(pullRequest.number)).filter(({ login, isBot }) => (account === undefined ? isBot : login === account));
    const made = new Set(own.map(({ body }) => body.split("\n", 1)[0]?.trim()));
    const fresh = inside.filter((each) => !made.has(markerOf(marker, each)));
    const written = fresh.slice(0, mostSuggestions);
    if (written.length > 0) {
      const left = fresh.length - written.length;
      const body = `**xtaplint** suggests ${written.length === 1 ? "an edit that opens" : `${written.length} edits that open`} no access.${left === 0 ? "" : ` ${left} more come with the next runs.`} Each was checked by itself, and all of them together.`;
      await github.createReview(pullRequest.number, pullRequest.head, body, written.map((each) => commentOf(marker, each)));
    }
    return { written: written.length, there: inside.length - fresh.length, outside };
  } catch (error) {
    if (error instanceof GitHubError) return { refused: error.message };
    throw error;
  }
}

function isInside({ from, to }: Suggestion, file: PullFile | undefined, bytes: Buffer | undefined): boolean {
  if (file === undefined || bytes === undefined || blobId(bytes) !== file.sha) return false;
  return hunksOf(file.patch).some(([first, last]) => first <= from && to <= last);
}

/** The hidden first line, by which the same suggestion is found again wherever its lines have come to stand. */
function markerOf(marker: string, { path, replaced, lines }: Suggestion): string {
  const digest = createHash("sha256").update(JSON.stringify([marker, path, replaced, lines])).digest("hex").slice(0, 16);
  return `<!-- xtaplint suggestion ${digest} -->`;
}

function commentOf(marker: string, suggestion: Suggestion): ReviewComment {
  const { path, from, to, lines, words } = suggestion;
  const block = ["```suggestion", ...lines, "```"].join("\n");
  return {
    path,
    side: "RIGHT",
    line: to,
    ...(from < to && { start_side: "RIGHT" as const, start_line: from }),
    body: `${markerOf(marker, suggestion)}\n${words}\n\n${block}\n`,
  };
}
