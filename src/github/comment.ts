import { createHash } from "node:crypto";
import { GitHubError, type GitHub } from "./client.ts";

/** What became of the comment; a clause where GitHub did not let it be written. */
export type CommentOutcome = "created" | "updated" | "unchanged" | "removed" | "none" | { readonly refused: string };

/** The hidden first line of our comment; another one for each job and for each set of inputs that is linted. */
export function commentMarker(parts: readonly string[]): string {
  return `<!-- xtaplint ${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)} -->`;
}

/**
 * Keeps the one comment of a pull request up to date; without a `body` there is to be none. It never throws for what
 * GitHub refuses: a token that may only read is usual, and no fault.
 */
export async function keepComment(github: GitHub, pullRequest: number, marker: string, body: string | undefined): Promise<CommentOutcome> {
  try {
    const account = await github.account();
    const comments = await github.comments(pullRequest);
    // Anybody can write the marker: only what the token's own account wrote is ours, or a bot where it has none.
    const own = comments.filter((each) => each.body.startsWith(marker) && (account === undefined ? each.isBot : each.login === account));
    const [first, ...repeated] = own;
    for (const { id } of body === undefined ? own : repeated) await github.deleteComment(id);
    if (body === undefined) return first === undefined ? "none" : "removed";
    if (first === undefined) {
      await github.createComment(pullRequest, body);
      return "created";
    }
    if (lasting(first.body) === lasting(body)) return "unchanged";
    await github.updateComment(first.id, body);
    return "updated";
  } catch (error) {
    if (error instanceof GitHubError) return { refused: error.message };
    throw error;
  }
}

/** A text without what differs from run to run although it says the same: the addresses of run and commit. */
export function lasting(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replaceAll(/\/actions\/runs\/\d+/g, "/actions/runs/")
    .replaceAll(/\/blob\/[0-9a-f]{40,64}\//g, "/blob/")
    .trim();
}
