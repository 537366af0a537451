import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startGitHub, type StandIn } from "./stand-in.ts";

let github: StandIn;

const bot = { login: "github-actions[bot]", permissions: { contents: "read", issues: "write", "pull-requests": "write" } } as const;
const reader = { login: "github-actions[bot]", permissions: { contents: "read", "pull-requests": "read" } } as const;
const here = { owner: "contoso", repo: "policies" };

beforeEach(async () => {
  github = await startGitHub({ writes: bot, reads: reader });
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
});

function client(token: string) {
  return getOctokit(token, { baseUrl: github.url, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } }).rest;
}

function ignore(): void {
  // What fails is what the tests are about.
}

/** The status and the message of what GitHub refuses. */
async function refused(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error && "status" in error ? `${String(error.status)} ${error.message.split(" - ")[0] ?? ""}` : String(error);
  }
  return "nothing was refused";
}

test("comments are written, changed, listed page by page and taken away", async () => {
  const { issues } = client("writes");
  for (let index = 0; index < 32; index += 1) await issues.createComment({ ...here, issue_number: 7, body: `comment ${index}` });
  const first = await issues.listComments({ ...here, issue_number: 7 });
  expect(first.data).toHaveLength(30);
  expect(first.headers.link).toContain('rel="next"');
  const [{ id, user } = { id: 0, user: null }] = first.data;
  expect(user).toMatchObject({ login: "github-actions[bot]", type: "Bot" });
  expect((await issues.updateComment({ ...here, comment_id: id, body: "changed" })).data.body).toBe("changed");
  await issues.deleteComment({ ...here, comment_id: id });
  expect((await issues.listComments({ ...here, issue_number: 7, page: 2 })).data).toHaveLength(1);
  expect(await refused(issues.updateComment({ ...here, comment_id: id, body: "again" }))).toBe("404 Not Found");
});

test("a body of 65 536 characters is taken, one more is not", async () => {
  const { issues } = client("writes");
  expect((await issues.createComment({ ...here, issue_number: 7, body: "a".repeat(65_536) })).status).toBe(201);
  expect(await refused(issues.createComment({ ...here, issue_number: 7, body: "a".repeat(65_537) }))).toBe("422 Body is too long (maximum is 65536 characters)");
});

test("a token that may only read reads, and one that is not known does not", async () => {
  expect((await client("reads").issues.listComments({ ...here, issue_number: 7 })).data).toEqual([]);
  expect(await refused(client("reads").issues.createComment({ ...here, issue_number: 7, body: "a" }))).toBe("403 Resource not accessible by integration");
  expect(await refused(client("reads").issues.create({ ...here, title: "a" }))).toBe("403 Resource not accessible by integration");
  expect(await refused(client("nobody").issues.listComments({ ...here, issue_number: 7 }))).toBe("401 Bad credentials");
});

test("what GitHub's description does not allow is refused", async () => {
  const { issues } = client("writes");
  expect(await refused(issues.createComment({ ...here, issue_number: 7, body: 1 as unknown as string }))).toMatch(/^422 Validation Failed/);
  expect(await refused(issues.listForRepo({ ...here, state: "ajar" as "open" }))).toMatch(/^422 Validation Failed/);
});

test("the secondary rate limit says how long to wait", async () => {
  github.limit(1, 3);
  const { issues } = client("writes");
  try {
    await issues.listComments({ ...here, issue_number: 7 });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ status: 403, response: { headers: { "retry-after": "3" } } });
  }
  expect((await issues.listComments({ ...here, issue_number: 7 })).status).toBe(200);
});

test("a review is refused as a whole when one line is outside of the hunks", async () => {
  github.repository.pullFiles = [{ filename: "a.json", patch: "@@ -1,3 +1,3 @@\n a\n-b\n+c\n d" }];
  const { pulls } = client("writes");
  const review = (line: number) => pulls.createReview({ ...here, pull_number: 7, event: "COMMENT", comments: [{ path: "a.json", line: 2, body: "b" }, { path: "a.json", line, body: "b" }] });
  expect((await review(3)).status).toBe(200);
  expect(await refused(review(4))).toBe("422 Pull request review thread line must be part of the diff");
});

test("of a pull request with more than 3 000 files the rest is not listed", async () => {
  github.repository.pullFiles = Array.from({ length: 3001 }, (_, index) => ({ filename: `${String(index)}.json` }));
  const { pulls } = client("reads");
  const last = await pulls.listFiles({ ...here, pull_number: 7, per_page: 100, page: 30 });
  expect([last.data.length, last.headers.link?.includes('rel="next"')]).toEqual([100, false]);
});

test("issues are opened, found by label and closed", async () => {
  const { issues } = client("writes");
  const { data } = await issues.create({ ...here, title: "one", labels: ["nightly"] });
  expect((await issues.listForRepo({ ...here, labels: "nightly" })).data.map(({ title }) => title)).toEqual(["one"]);
  expect((await issues.update({ ...here, issue_number: data.number, state: "closed" })).data.state).toBe("closed");
  expect((await issues.listForRepo({ ...here, labels: "nightly" })).data).toEqual([]);
});

test("trees, blobs and comparisons come from a clone", async () => {
  const clone = mkdtempSync(path.join(tmpdir(), "clone-"));
  try {
    const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@contoso.example", ...args], { cwd: clone, encoding: "utf8" }).trim();
    git("init", "-q", "-b", "main");
    writeFileSync(path.join(clone, "a.json"), "{}\n");
    git("add", ".");
    git("commit", "-qm", "one");
    github.repository.clone = clone;
    const sha = git("rev-parse", "HEAD");
    const { git: objects, repos } = client("reads");
    const { tree } = (await objects.getTree({ ...here, tree_sha: sha, recursive: "1" })).data;
    expect(tree.map(({ path: file, mode, type, size }) => ({ file, mode, type, size }))).toEqual([{ file: "a.json", mode: "100644", type: "blob", size: 3 }]);
    const blob = await objects.getBlob({ ...here, file_sha: tree[0]?.sha ?? "" });
    expect(Buffer.from(blob.data.content, "base64").toString()).toBe("{}\n");
    expect((await repos.compareCommitsWithBasehead({ ...here, basehead: `${sha}...${sha}` })).data.merge_base_commit.sha).toBe(sha);
    expect(await refused(objects.getTree({ ...here, tree_sha: "0".repeat(40) }))).toBe("404 Not Found");
  } finally {
    rmSync(clone, { recursive: true });
  }
});
