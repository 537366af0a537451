import { execFileSync } from "node:child_process";
import { notFound, refusal, type Answer } from "./answers.ts";
import { description, sample, type Match, type Schema } from "./description.ts";

/** What a token may do, by the names that `permissions:` has in a workflow. */
export type Permissions = Readonly<Record<string, "read" | "write">>;

interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

interface Issue {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string;
  state: string;
  labels: readonly string[];
}

interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
}

interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly conclusion: string;
  summary: string;
  /** Of all requests: each adds to them. */
  annotations: readonly CheckAnnotation[];
}

export interface PullFile {
  readonly filename: string;
  /** Git's id of the content. */
  readonly sha?: string;
  /** Absent for what is binary or too large. */
  readonly patch?: string;
}

/** A comment of a review, on lines of the new side. */
interface LineComment {
  readonly id: number;
  readonly login: string;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side?: string;
}

interface Review {
  readonly commit: string;
  readonly event: string;
  readonly body: string;
}

/** The state of the one repository. */
export class Repository {
  comments: Comment[] = [];
  issues: Issue[] = [];
  checkRuns: CheckRun[] = [];
  /** The files of every pull request. */
  pullFiles: PullFile[] = [];
  reviews: Review[] = [];
  lineComments: LineComment[] = [];
  /** A clone with the commits that trees, blobs and comparisons are answered from. */
  clone: string | undefined;
  #last = 1000;

  /** A number that no other object has. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }

  git(...args: readonly string[]): string | undefined {
    try {
      return execFileSync("git", [...args], { cwd: this.clone ?? "/nowhere", encoding: "latin1", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 256 * 1024 * 1024 });
    } catch {
      return undefined;
    }
  }
}

const longestBody = 65_536;
const mostPullFiles = 3000;

/** What each operation needs; a comment on a pull request is an issue's, and either permission will do. */
const needed: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/issues.*\/comments/, ["issues", "pull-requests"]],
  [/\/issues/, ["issues"]],
  [/\/pulls/, ["pull-requests"]],
  [/\/check-runs/, ["checks"]],
  [/\/(?:git|compare)\//, ["contents"]],
];

/** Whether a token may do what it asks for. */
export function permissionFor(operation: string, permissions: Permissions): boolean {
  const names = needed.find(([pattern]) => pattern.test(operation))?.[1] ?? [];
  const levels = names.map((name) => permissions[name]);
  return operation.startsWith("GET ") ? levels.some((level) => level !== undefined) : levels.includes("write");
}

/** An installation, such as that behind `GITHUB_TOKEN`, is no user and has no account. */
export function ownAccount(login: string): Answer {
  if (login.endsWith("[bot]")) return refusal(403, "Resource not accessible by integration");
  return { status: 200, body: sample(schema("public-user"), { login, type: "User", user_view_type: "public" }) };
}

/** Answers a request that is valid by the description and allowed. */
export function answer(repository: Repository, { name, path }: Match, url: URL, body: Readonly<Record<string, unknown>>, login: string): Answer {
  const text = (key: string): string => (typeof body[key] === "string" ? body[key] : "");
  if (text("body").length > longestBody) return refusal(422, `Body is too long (maximum is ${longestBody} characters)`);
  const [method, route = ""] = name.replace("/repos/{owner}/{repo}", "").split(" ");
  switch (`${method ?? ""} ${route}`) {
    case "GET /issues/{issue_number}/comments":
      return page(url, repository.comments.filter(({ issue }) => String(issue) === path["issue_number"]).map(commentOf));
    case "POST /issues/{issue_number}/comments": {
      const comment = { id: repository.next(), issue: Number(path["issue_number"]), login, body: text("body") };
      repository.comments.push(comment);
      return { status: 201, body: commentOf(comment) };
    }
    case "PATCH /issues/comments/{comment_id}":
    case "DELETE /issues/comments/{comment_id}": {
      const comment = repository.comments.find(({ id }) => String(id) === path["comment_id"]);
      if (comment === undefined) return notFound;
      if (method === "PATCH") {
        comment.body = text("body");
        return { status: 200, body: commentOf(comment) };
      }
      repository.comments = repository.comments.filter((each) => each !== comment);
      return { status: 204 };
    }
    case "GET /issues": {
      const labels = (url.searchParams.get("labels") ?? "").split(",").filter(Boolean);
      const state = url.searchParams.get("state") ?? "open";
      const creator = url.searchParams.get("creator");
      return page(
        url,
        repository.issues
          .filter((issue) => (state === "all" || issue.state === state) && labels.every((label) => issue.labels.includes(label)) && (creator === null || issue.login === creator))
          .map(issueOf),
      );
    }
    case "POST /issues": {
      const labels = Array.isArray(body["labels"]) ? body["labels"].map(String) : [];
      const issue = { number: repository.next(), login, title: text("title"), body: text("body"), state: "open", labels };
      repository.issues.push(issue);
      return { status: 201, body: issueOf(issue) };
    }
    case "PATCH /issues/{issue_number}": {
      const issue = repository.issues.find(({ number }) => String(number) === path["issue_number"]);
      if (issue === undefined) return notFound;
      for (const key of ["title", "body", "state"] as const) if (typeof body[key] === "string") issue[key] = body[key];
      return { status: 200, body: issueOf(issue) };
    }
    case "POST /check-runs":
    case "PATCH /check-runs/{check_run_id}":
      return checkRun(repository, path["check_run_id"], body);
    case "GET /compare/{basehead}": {
      const [base = "", head = ""] = (path["basehead"] ?? "").split("...");
      const mergeBase = repository.git("merge-base", base, head)?.trim();
      if (mergeBase === undefined) return notFound;
      const commit = sample(schema("commit"), { sha: mergeBase });
      return { status: 200, body: sample(schema("commit-comparison"), { merge_base_commit: commit, base_commit: commit, files: [] }) };
    }
    case "GET /git/trees/{tree_sha}":
      return tree(repository, path["tree_sha"] ?? "");
    case "GET /git/blobs/{file_sha}": {
      const sha = path["file_sha"] ?? "";
      const content = repository.git("cat-file", "blob", sha);
      if (content === undefined) return notFound;
      return { status: 200, body: sample(schema("blob"), { sha, encoding: "base64", size: content.length, content: Buffer.from(content, "latin1").toString("base64") }) };
    }
    case "GET /pulls/{pull_number}/files":
      return page(url, repository.pullFiles.slice(0, mostPullFiles).map((file) => sample(schema("diff-entry"), { status: "modified", ...file })));
    case "POST /pulls/{pull_number}/reviews":
      return review(repository, body, login);
    case "GET /pulls/{pull_number}/comments":
      return page(url, repository.lineComments.map(lineCommentOf));
    default:
      return notFound;
  }
}

function schema(name: string): Schema {
  return description.schemas[name] ?? {};
}

function userOf(login: string): object {
  return sample(schema("simple-user"), { login, type: login.endsWith("[bot]") ? "Bot" : "User" });
}

function commentOf({ id, login, body }: Comment): object {
  return sample(schema("issue-comment"), { id, body, user: userOf(login) });
}

function issueOf({ number, login, title, body, state, labels }: Issue): object {
  return sample(schema("issue"), { number, title, body, state, user: userOf(login), labels: labels.map((name) => ({ name })) });
}

/** A page of a list, and links to the others as GitHub gives them. */
function page(url: URL, items: readonly object[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const number = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const other = new URL(url);
    other.searchParams.set("page", String(to));
    return `<${other.href}>; rel="${rel}"`;
  };
  const links = [...(number < last ? [link(number + 1, "next"), link(last, "last")] : []), ...(number > 1 ? [link(1, "first"), link(number - 1, "prev")] : [])];
  return { status: 200, body: items.slice((number - 1) * size, number * size), ...(links.length > 0 && { headers: { link: links.join(", ") } }) };
}

function tree(repository: Repository, sha: string): Answer {
  const listed = repository.git("ls-tree", "-r", "-t", "-z", "--long", sha);
  if (listed === undefined) return notFound;
  const entries = listed.split("\0").filter(Boolean).map((line) => {
    const [, mode = "", type = "", id = "", size = "", file = ""] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    return { path: Buffer.from(file, "latin1").toString("utf8"), mode, type, sha: id, ...(size !== "-" && { size: Number(size) }) };
  });
  return { status: 200, body: sample(schema("git-tree"), { sha, tree: entries, truncated: false }) };
}

/** What the description does not say: columns are for annotations on one line, and each request adds its own. */
function checkRun(repository: Repository, id: string | undefined, body: Readonly<Record<string, unknown>>): Answer {
  const { summary = "", annotations = [] } = (body["output"] ?? {}) as Partial<Pick<CheckRun, "summary" | "annotations">>;
  if (annotations.some((each) => each.start_column !== undefined && each.start_line !== each.end_line)) return refusal(422, "Invalid request. start_column is only for annotations on one line");
  let run = repository.checkRuns.find((each) => String(each.id) === id);
  if (id === undefined) {
    run = { id: repository.next(), name: String(body["name"]), head: String(body["head_sha"]), conclusion: String(body["conclusion"]), summary: "", annotations: [] };
    repository.checkRuns.push(run);
  }
  if (run === undefined) return notFound;
  Object.assign(run, { summary, annotations: [...run.annotations, ...annotations] });
  return { status: id === undefined ? 201 : 200, body: sample(schema("check-run"), { id: run.id, name: run.name, head_sha: run.head, conclusion: run.conclusion }) };
}

function lineCommentOf({ id, login, path, body, line }: LineComment): object {
  return sample(schema("pull-request-review-comment"), { id, path, body, line, user: userOf(login) });
}

/** One line outside of the hunks, or a stretch that is not within one, and the whole review is refused; one that only comments says something. */
function review(repository: Repository, body: Readonly<Record<string, unknown>>, login: string): Answer {
  const comments = Array.isArray(body["comments"]) ? (body["comments"] as readonly Omit<LineComment, "id" | "login">[]) : [];
  const isInside = ({ path, line, start_line: start = line }: Omit<LineComment, "id" | "login">): boolean => {
    const hunks = hunkOfLine(repository.pullFiles.find(({ filename }) => filename === path)?.patch);
    return hunks.has(line) && hunks.get(line) === hunks.get(start) && start <= line;
  };
  if (!comments.every(isInside)) return refusal(422, "Pull request review thread line must be part of the diff");
  const [event, said] = [body["event"], body["body"]].map((each) => (typeof each === "string" ? each : ""));
  if (event === "COMMENT" && said === "" && comments.length === 0) return refusal(422, "Unprocessable Entity");
  if (comments.some((each) => each.body.length > longestBody)) return refusal(422, `Body is too long (maximum is ${longestBody} characters)`);
  repository.reviews.push({ commit: typeof body["commit_id"] === "string" ? body["commit_id"] : "", event: event ?? "", body: said ?? "" });
  repository.lineComments.push(...comments.map((each) => ({ ...each, id: repository.next(), login })));
  return { status: 200, body: sample(schema("pull-request-review"), { id: repository.next(), user: userOf(login) }) };
}

/** The lines of the new side that the hunks of a patch hold, each with the number of its hunk. */
function hunkOfLine(patch = ""): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let [at, hunk] = [0, 0];
  for (const line of patch.split("\n")) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) {
      at = Number(start);
      hunk += 1;
    } else if (/^[ +]/.test(line)) {
      lines.set(at, hunk);
      at += 1;
    }
  }
  return lines;
}
