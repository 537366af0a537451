import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { judge } from "../../src/action/judge.ts";
import { suggestions } from "../../src/action/suggestions.ts";
import { connect } from "../../src/github/client.ts";
import { blobId, hunksOf, writeReview, type Suggestion } from "../../src/github/review.ts";
import { run } from "../../src/run.ts";
import { isSafeEdit } from "../../src/tasks/fix-files.ts";
import { commit, git, makePullRequest, pullFilesOf, type Files } from "../e2e/github/checkout.ts";
import { Repository } from "../e2e/github/repository.ts";
import { startGitHub, type StandIn } from "../e2e/github/stand-in.ts";
import { appOne, closed, defaultConfiguration, open, partner, users } from "../model/factory.ts";

const bot = "github-actions[bot]";
let github: StandIn;
let folders: string[] = [];

beforeAll(async () => {
  github = await startGitHub({
    writes: { login: bot, permissions: { contents: "read", "pull-requests": "write" } },
    reads: { login: bot, permissions: { contents: "read", "pull-requests": "read" } },
    person: { login: "mona", permissions: { contents: "read", "pull-requests": "write" } },
  });
  // The client reads it once, when it is first loaded.
  vi.stubEnv("GITHUB_API_URL", github.url);
  vi.stubEnv("GITHUB_WORKFLOW", "xtaplint");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await github.close();
});

let printed: string;

beforeEach(() => {
  Object.assign(github.repository, new Repository());
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
  expect(github.faults).toEqual([]);
});

const inputs = { suggestions: true, workingDirectory: ".", config: undefined, paths: [] } as unknown as Inputs;
const client = (token = "writes") => connect({ token, owner: "contoso", repo: "policies" });

/** A partner with a target that another one covers: taking it out changes nothing. */
const redundant = (overrides: object = {}): object => partner({ b2bCollaborationInbound: { usersAndGroups: users("all"), applications: { accessType: "allowed", targets: [{ target: "AllApplications", targetType: "application" }, { target: appOne, targetType: "application" }] } }, ...overrides });
const base: Files = { "default.json": defaultConfiguration(), "partners.json": { value: [partner({ b2bCollaborationInbound: closed })] } };
const change: Files = { "partners.json": { value: [redundant()] } };

interface Suggested {
  readonly notices: number;
  readonly folder: string;
}

async function suggested(before: Files, after: Files, { token = "writes", meanwhile = {}, own = inputs }: { readonly token?: string; readonly meanwhile?: Files; readonly own?: Inputs } = {}): Promise<Suggested> {
  const made = makePullRequest(before, after, meanwhile);
  folders.push(made.folder);
  github.repository.pullFiles = pullFilesOf(made.folder, "main", "change");
  return { notices: await suggestIn(made.folder, made.head, made.base, token, own), folder: made.folder };
}

async function suggestIn(folder: string, head: string, tip: string, token: string, own = inputs): Promise<number> {
  const event = { name: "pull_request", pullRequest: { number: 7, head, base: tip } };
  const judgement = await judge({ cwd: folder, paths: [], preset: "all", now: "2026-11-23" }, { event, gate: undefined, workspace: folder, github: undefined });
  folders.push(judgement.baseRoot);
  return suggestions(judgement, "", own, event, await client(token));
}

/** The lines that a comment suggests. */
const block = (body: string): string => /```suggestion\n(?:(.*?)\n)?```\n$/s.exec(body)?.[1] ?? "";

describe("suggestions", () => {
  it("are written in one review on the pull request's last commit, on lines of its hunks, and mend what they say", async () => {
    const { notices, folder } = await suggested(base, change);
    const { reviews, lineComments } = github.repository;
    expect({ notices, reviews }).toEqual({ notices: 0, reviews: [{ commit: git(folder, "rev-parse", "change"), event: "COMMENT", body: expect.stringContaining("open") as string }] });
    expect(lineComments.length).toBeGreaterThan(0);
    for (const { path, side, body } of lineComments) {
      expect({ path, side }).toEqual({ path: "partners.json", side: "RIGHT" });
      expect(body).toMatch(/^<!-- xtaplint suggestion [0-9a-f]{16} -->\n\*\*xtaplint\*\* · .+\n\n```suggestion\n/);
    }
    const text = git(folder, "show", "change:partners.json").split("\n");
    const [first] = lineComments;
    const { line = 0, start_line: start = line, body = "" } = first ?? {};
    const taken = [...text.slice(0, start - 1), ...block(body).split("\n"), ...text.slice(line)].join("\n");
    expect(() => JSON.parse(taken) as unknown).not.toThrow();
    expect(taken).not.toContain(appOne);
  });

  it("are not written again, neither in the same state nor where their lines have moved; what somebody else wrote does not count", async () => {
    const { folder } = await suggested(base, change);
    const { length } = github.repository.lineComments;
    const head = git(folder, "rev-parse", "change");
    const tip = git(folder, "rev-parse", "main");
    await suggestIn(folder, head, tip, "writes");
    expect([github.repository.reviews.length, github.repository.lineComments.length]).toEqual([1, length]);
    git(folder, "checkout", "-q", "change");
    const moved = commit(folder, { "partners.json": { comment: ["one", "two"], value: [redundant()] } });
    github.repository.pullFiles = pullFilesOf(folder, "main", "change");
    await suggestIn(folder, moved, tip, "writes");
    expect(github.repository.lineComments).toHaveLength(length);
    github.repository.lineComments = github.repository.lineComments.map((each) => ({ ...each, login: "mallory" }));
    await suggestIn(folder, moved, tip, "writes");
    expect(github.repository.lineComments).toHaveLength(2 * length);
  });

  it("are of the token's account, where it has one", async () => {
    const { folder } = await suggested(base, change, { token: "person" });
    const { length } = github.repository.lineComments;
    expect(length).toBeGreaterThan(0);
    await suggestIn(folder, git(folder, "rev-parse", "change"), git(folder, "rev-parse", "main"), "person");
    expect(github.repository.lineComments).toHaveLength(length);
  });

  it("are not made on lines outside of the diff", async () => {
    const far = Array.from({ length: 40 }, (_, index) => `note ${String(index)}`);
    const old = { comment: far, value: [redundant()] };
    expect(await suggested({ ...base, "partners.json": old }, { "partners.json": { ...old, comment: ["first", ...far] } })).toMatchObject({ notices: 0 });
    expect([github.repository.reviews, printed.includes("on lines that are not in the diff")]).toEqual([[], true]);
  });

  it("are not made where the base changed the same file meanwhile", async () => {
    const many = (first: string): object => ({ comment: [first, ...Array.from({ length: 20 }, (_, index) => `note ${String(index)}`)], value: [] });
    const before = many("one");
    const after = { ...before, value: [redundant()] };
    await suggested({ ...base, "partners.json": before }, { "partners.json": after }, { meanwhile: { "partners.json": many("two") } });
    expect(github.repository.reviews).toEqual([]);
  });

  it("are none where nothing can be mended, on another event, and where nobody asked; then nothing is asked of GitHub", async () => {
    await suggested(base, { "README.md": "words" });
    await suggested(base, change, { own: { ...inputs, suggestions: false } });
    expect([github.repository.reviews, github.repository.lineComments]).toEqual([[], []]);
  });

  it("are one notice where the token may not write, or there is none", async () => {
    expect((await suggested(base, change, { token: "reads" })).notices).toBe(1);
    expect(printed).toContain("Suggesting one needs the permission pull-requests: write");
    const event = { name: "pull_request", pullRequest: { number: 7, head: "a", base: "b" } };
    expect(await suggestions({ gate: "new", baseRoot: "" } as never, "", inputs, event, undefined)).toBe(1);
    expect(github.repository.reviews).toEqual([]);
  });

  it.each([
    ["is plain", "plain", 1],
    ["would end the block", "```\n@contoso/admins", 0],
    ["does not show", "\u202e", 0],
  ])("are made of a line that %s or not", async (_, text, reviews) => {
    await suggested(base, { "partners.json": JSON.stringify({ note: text, value: [redundant()] }) });
    expect(github.repository.reviews).toHaveLength(reviews);
  });

  it("leave files with other line ends alone", async () => {
    await suggested(base, { "partners.json": `${JSON.stringify({ value: [redundant()] }, null, 2).replaceAll("\n", "\r\n")}\r\n` });
    expect(github.repository.reviews).toEqual([]);
  });
});

it("takes an edit for safe only if it opens nothing, brings nothing and can be read", async () => {
  const { folder } = makePullRequest({ "default.json": defaultConfiguration(), "partners.json": { value: [partner({ b2bCollaborationInbound: closed })] } }, {});
  folders.push(folder);
  const options = { cwd: folder, paths: [], now: "2026-11-23" };
  const before = await run(options);
  const isSafe = (content: unknown) => isSafeEdit(options, before, new Map([["partners.json", Buffer.from(typeof content === "string" ? content : JSON.stringify(content))]]));
  expect(await isSafe({ value: [partner({ b2bCollaborationInbound: closed })] })).toBe(true);
  expect(await isSafe({ value: [partner({ b2bCollaborationInbound: open })] })).toBe(false);
  expect(await isSafe({ value: [partner({ b2bCollaborationInbound: { usersAndGroups: { accessType: "perhaps" } } })] })).toBe(false);
  expect(await isSafe("{")).toBe(false);
});

describe("writeReview", () => {
  const bytes = Buffer.from(Array.from({ length: 60 }, (_, index) => `line ${String(index + 1)}`).join("\n"));
  const file = { filename: "a.json", sha: "", patch: "@@ -0,0 +1,60 @@\n" + "+\n".repeat(60) };
  const at = (from: number, to = from): Suggestion => ({ path: "a.json", from, to, replaced: [`line ${String(from)}`], lines: ["x"], words: "words" });
  const write = async (...given: readonly Suggestion[]) => writeReview(await client(), { number: 7, head: "a".repeat(40) }, "<!-- marker -->", given, new Map([["a.json", bytes]]));

  beforeEach(() => {
    github.repository.pullFiles = [{ ...file, sha: blobId(bytes) }];
  });

  it("writes at most 30, says how many are left, and brings them next", async () => {
    const many = Array.from({ length: 50 }, (_, index) => at(index + 1));
    expect(await write(...many)).toEqual({ written: 30, there: 0, outside: 0 });
    expect(github.repository.reviews[0]?.body).toContain("20 more come with the next runs.");
    expect(await write(...many)).toEqual({ written: 20, there: 30, outside: 0 });
    expect(await write(...many)).toEqual({ written: 0, there: 50, outside: 0 });
    expect([github.repository.reviews.length, new Set(github.repository.lineComments.map(({ line }) => line)).size]).toEqual([2, 50]);
  });

  it("keeps a suggestion of several lines within one hunk", async () => {
    github.repository.pullFiles = [{ ...file, sha: github.repository.pullFiles[0]?.sha ?? "", patch: "@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -9 +10,2 @@ more\n d\n+e" }];
    expect(await write(at(1, 3), at(2, 10), at(10, 11), at(11, 12), at(5))).toEqual({ written: 2, there: 0, outside: 3 });
    expect(github.repository.lineComments.map(({ start_line: start, line }) => [start, line])).toEqual([[1, 3], [10, 11]]);
  });

  it("waits where GitHub asks to, and says what it refuses", async () => {
    github.limit(1, 0);
    expect(await write(at(1))).toEqual({ written: 1, there: 0, outside: 0 });
    github.limit(9, 600);
    expect(await write(at(2))).toEqual({ refused: expect.stringContaining("secondary rate limit") as string });
    github.limit(0, 0);
  });

  it("reads hunks of every form", () => {
    expect(hunksOf("@@ -1 +1 @@\n-a\n+b\n@@ -5,2 +5,0 @@\n-c\n-d\n@@ -9,0 +8,2 @@ {\n+e\n+f")).toEqual([[1, 1], [5, 4], [8, 9]]);
    expect(hunksOf(undefined)).toEqual([]);
  });
});
