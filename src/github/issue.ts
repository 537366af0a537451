import { lasting } from "./comment.ts";
import { GitHubError, type GitHub } from "./client.ts";

/** What became of the issue; a clause where GitHub did not let it be written. */
export type IssueOutcome = "opened" | "updated" | "unchanged" | "closed" | "none" | { readonly refused: string };

/** By which the issue is found again, beside its marker. */
export const issueLabel = "xtaplint";

/** Keeps one issue for what is found now; without a `body` there is nothing, and an open one is closed. It never throws for what GitHub refuses. */
export async function keepIssue(github: GitHub, marker: string, title: string, body: string | undefined): Promise<IssueOutcome> {
  try {
    const account = await github.account();
    // As with comments: anybody can write the marker.
    const [first, ...repeated] = (await github.openIssues(issueLabel)).filter((each) => each.body.startsWith(marker) && (account === undefined ? each.isBot : each.login === account));
    for (const { number } of body === undefined && first !== undefined ? [first, ...repeated] : repeated) await github.updateIssue(number, { state: "closed" });
    if (body === undefined) return first === undefined ? "none" : "closed";
    if (first === undefined) {
      await github.createIssue(title, body, issueLabel);
      return "opened";
    }
    if (lasting(first.body) === lasting(body)) return "unchanged";
    await github.updateIssue(first.number, { body });
    return "updated";
  } catch (error) {
    if (error instanceof GitHubError) return { refused: error.message };
    throw error;
  }
}
