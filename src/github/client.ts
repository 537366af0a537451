import type { CheckAnnotation } from "../report/check-run.ts";

/** Which repository is asked, and as whom. */
export interface Connection {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
}

/** A file of a tree. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

/** A comment on a pull request, and who wrote it. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
  readonly isBot: boolean;
}

/** An open issue, and who opened it. */
export interface OpenIssue extends Omit<IssueComment, "id"> {
  readonly number: number;
}

/** What a check run says; of the annotations as many as one request takes. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A check run on a commit, in the words of GitHub's API. */
export interface NewCheckRun {
  readonly name: string;
  readonly head_sha: string;
  readonly status: "completed";
  readonly conclusion: "success" | "failure";
  readonly output: CheckOutput;
}

/** A file that a pull request changes. */
export interface PullFile {
  readonly path: string;
  /** Git's id of its content in the pull request's last commit. */
  readonly sha: string;
  /** Its hunks; undefined where it is binary or too large. */
  readonly patch: string | undefined;
}

/** A comment on lines of a pull request, in the words of GitHub's API. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly side: "RIGHT";
  readonly line: number;
  readonly start_side?: "RIGHT";
  readonly start_line?: number;
}

/** What is asked of GitHub. Every call throws {@link GitHubError} when GitHub does not do it. */
export interface GitHub {
  /** The account that the token belongs to; undefined for that of a workflow or an app, which has none. */
  account(): Promise<string | undefined>;
  comments(pullRequest: number): Promise<readonly IssueComment[]>;
  createComment(pullRequest: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Open issues with a label. */
  openIssues(label: string): Promise<readonly OpenIssue[]>;
  createIssue(title: string, body: string, label: string): Promise<void>;
  updateIssue(number: number, change: { readonly body?: string; readonly state?: "closed" }): Promise<void>;
  /** At most 3 000, as many as GitHub lists. */
  pullFiles(pullRequest: number): Promise<readonly PullFile[]>;
  /** Comments on lines. */
  reviewComments(pullRequest: number): Promise<readonly IssueComment[]>;
  createReview(pullRequest: number, commit: string, body: string, comments: readonly ReviewComment[]): Promise<void>;
  /** Gives its id. */
  createCheckRun(run: NewCheckRun): Promise<number>;
  /** Adds to the annotations that are there. */
  annotateCheckRun(id: number, output: CheckOutput): Promise<void>;
  mergeBase(base: string, head: string): Promise<string>;
  /** All files of a commit; undefined where there are more than GitHub lists. */
  tree(commit: string): Promise<readonly TreeEntry[] | undefined>;
  blob(sha: string): Promise<Buffer>;
}

/** A request that GitHub did not answer as asked: a clause with its status. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** The longest wait that GitHub can ask for, in seconds, and how often it is granted. */
const longestWait = 60;
const mostWaits = 3;

/**
 * Connects to the server of the workflow, which `GITHUB_API_URL` names. Loaded when it is called: most runs have no
 * token, and then nothing of the client runs.
 */
export async function connect({ token, owner, repo }: Connection): Promise<GitHub> {
  const { getOctokit } = await import("@actions/github");
  const silent = (): void => undefined;
  const octokit = getOctokit(token, { log: { debug: silent, info: silent, warn: silent, error: silent } });
  const { rest } = octokit;
  const here = { owner, repo };
  return {
    async account() {
      try {
        return (await patiently(() => rest.users.getAuthenticated())).data.login;
      } catch (error) {
        if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return undefined;
        throw error;
      }
    },
    async comments(pullRequest) {
      const found = await patiently(() => octokit.paginate(rest.issues.listComments, { ...here, issue_number: pullRequest, per_page: 100 }));
      return found.map(({ id, body, user }) => ({ id, body: body ?? "", login: user?.login ?? "", isBot: user?.type === "Bot" }));
    },
    async createComment(pullRequest, body) {
      await patiently(() => rest.issues.createComment({ ...here, issue_number: pullRequest, body }));
    },
    async updateComment(id, body) {
      await patiently(() => rest.issues.updateComment({ ...here, comment_id: id, body }));
    },
    async deleteComment(id) {
      await patiently(() => rest.issues.deleteComment({ ...here, comment_id: id }));
    },
    async openIssues(label) {
      const found = await patiently(() => octokit.paginate(rest.issues.listForRepo, { ...here, state: "open", labels: label, per_page: 100 }));
      return found
        .filter(({ pull_request: pull }) => pull === undefined)
        .map(({ number, body, user }) => ({ number, body: body ?? "", login: user?.login ?? "", isBot: user?.type === "Bot" }));
    },
    async createIssue(title, body, label) {
      await patiently(() => rest.issues.create({ ...here, title, body, labels: [label] }));
    },
    async updateIssue(number, change) {
      await patiently(() => rest.issues.update({ ...here, issue_number: number, ...change, ...(change.state && { state_reason: "completed" }) }));
    },
    async pullFiles(pullRequest) {
      const found = await patiently(() => octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: pullRequest, per_page: 100 }));
      // Null for what is gone, whatever the types say.
      return found.map(({ filename, sha, patch }) => ({ path: filename, sha: sha ?? "", patch }));
    },
    async reviewComments(pullRequest) {
      const found = await patiently(() => octokit.paginate(rest.pulls.listReviewComments, { ...here, pull_number: pullRequest, per_page: 100 }));
      return found.map(({ id, body, user }) => ({ id, body, login: user.login, isBot: user.type === "Bot" }));
    },
    async createReview(pullRequest, commit, body, comments) {
      await patiently(() => rest.pulls.createReview({ ...here, pull_number: pullRequest, commit_id: commit, event: "COMMENT", body, comments: [...comments] }));
    },
    async createCheckRun({ output, ...run }) {
      return (await patiently(() => rest.checks.create({ ...here, ...run, output: { ...output, annotations: [...output.annotations] } }))).data.id;
    },
    async annotateCheckRun(id, output) {
      await patiently(() => rest.checks.update({ ...here, check_run_id: id, output: { ...output, annotations: [...output.annotations] } }));
    },
    async mergeBase(base, head) {
      const { data } = await patiently(() => rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 }));
      return data.merge_base_commit.sha;
    },
    async tree(commit) {
      const { data } = await patiently(() => rest.git.getTree({ ...here, tree_sha: commit, recursive: "1" }));
      return data.truncated ? undefined : data.tree;
    },
    async blob(sha) {
      const { data } = await patiently(() => rest.git.getBlob({ ...here, file_sha: sha }));
      return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
    },
  };
}

/** Asks, and asks again after the wait that GitHub demands of who asks too much. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await ask();
    } catch (error) {
      const seconds = waits < mostWaits ? waitOf(error) : undefined;
      if (seconds === undefined) throw asGitHubError(error);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

/** Seconds that GitHub asks to wait; undefined where waiting would not help, or take too long. */
function waitOf(error: unknown): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const headers = member(member(error, "response"), "headers");
  const seconds = Number(member(headers, "retry-after") ?? NaN);
  return seconds >= 0 && seconds <= longestWait ? seconds : undefined;
}

function asGitHubError(error: unknown): GitHubError {
  const status = statusOf(error);
  const [said = ""] = (error instanceof Error ? error.message : String(error)).split(" - https://");
  return new GitHubError(status === 0 ? `GitHub cannot be reached (${said})` : `GitHub answered ${status}: ${said}`, status);
}

function statusOf(error: unknown): number {
  const status = member(error, "status");
  // The client makes a 500 of what never reached a server.
  return typeof status === "number" && member(error, "response") !== undefined ? status : 0;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
