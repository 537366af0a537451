import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appOne, closed, defaultConfiguration, fabrikam, northwind, open, partner, trust, users } from "../model/factory.ts";
import { commit, git, makePullRequest, pullFilesOf, shallowClone, type Files, type MadePullRequest } from "./github/checkout.ts";
import { startGitHub, type StandIn } from "./github/stand-in.ts";
import { nodes, ownNode } from "./nodes.ts";
import { runAction, type Step, type StepResult } from "./run-action.ts";

const bot = "github-actions[bot]";
let github: StandIn;
let folders: string[];

beforeEach(async () => {
  folders = [];
  github = await startGitHub({
    writes: { login: bot, permissions: { contents: "read", "pull-requests": "write" } },
    reads: { login: bot, permissions: { contents: "read", "pull-requests": "read" } },
    checks: { login: bot, permissions: { contents: "read", checks: "write" } },
    keeps: { login: bot, permissions: { contents: "read", issues: "write" } },
    person: { login: "mona", permissions: { contents: "read", "pull-requests": "write" } },
  });
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const closedPartner = (overrides: object = {}): object => partner({ b2bCollaborationInbound: closed, b2bCollaborationOutbound: closed, b2bDirectConnectInbound: closed, ...overrides });
const openPartner = closedPartner({ b2bDirectConnectInbound: open });

const before: Files = { "default.json": defaultConfiguration(), "partners.json": { value: [closedPartner()] } };
const opening: Files = { "partners.json": { value: [openPartner] } };

function make(base: Files, change: Files, meanwhile: Files = {}): MadePullRequest {
  const made = makePullRequest(base, change, meanwhile);
  folders.push(made.folder);
  github.repository.clone = made.folder;
  return made;
}

function payload({ head, base }: Pick<MadePullRequest, "head" | "base">): object {
  return { number: 7, pull_request: { number: 7, head: { sha: head, ref: "change" }, base: { sha: base, ref: "main" } } };
}

function step(made: MadePullRequest, inputs: Record<string, string> = {}, rest: Partial<Step> = {}): Promise<StepResult> {
  const env = { GITHUB_SHA: made.merge, GITHUB_REF: "refs/pull/7/merge", GITHUB_API_URL: github.url, ...rest.env };
  return runAction({ node: ownNode, workspace: made.folder, event: { name: "pull_request", payload: payload(made) }, ...rest, inputs, env });
}

/** What was asked of GitHub that changes something. */
function writes(): readonly string[] {
  return github.exchanges.filter(({ operation }) => !operation.startsWith("GET")).map(({ operation, status }) => `${operation.split(" ")[0] ?? ""} ${status}`);
}

const rules = (result: StepResult): readonly string[] => result.annotations.map(({ title = "" }) => title);

describe("what is new", () => {
  it.each(nodes)("fails, and is told from what was there (%s)", async (node) => {
    const other = { ...openPartner, tenantId: northwind };
    const made = make({ ...before, "partners.json": { value: [closedPartner(), other] } }, { "partners.json": { value: [openPartner, other] } });
    const result = await step(made, {}, { node });
    expect({ exitCode: result.exitCode, unexpected: result.unexpected, fresh: result.outputs["new-findings"] }).toEqual({ exitCode: 1, unexpected: [], fresh: "1" });
    expect(rules(result)[0]).toBe("new, high: partner-direct-connect-open");
    expect(rules(result)).toContain("existing, high: partner-direct-connect-open");
    expect(result.summary).toContain("✖ The gate fails: 1 new finding, 0 changed, ");
    expect(result.summary).toContain("this change **opens** access");
    expect(github.exchanges).toEqual([]);
  });

  it("is nothing where only the order and the format change", async () => {
    const made = make({ ...before, ...opening }, { "partners.json": `${JSON.stringify({ value: [openPartner] })}\n` });
    const result = await step(made);
    expect({ exitCode: result.exitCode, verdict: result.outputs.verdict, fresh: result.outputs["new-findings"] }).toEqual({ exitCode: 0, verdict: "pass", fresh: "0" });
    expect(result.summary).toContain("no change of access");
    expect((await step(made, { gate: "all" })).exitCode).toBe(1);
  });

  it("is not what came to the base meanwhile, whatever of the pull request is checked out", async () => {
    const made = make(before, { "README.md": "words" }, opening);
    expect((await step(made)).outputs).toMatchObject({ verdict: "pass", "new-findings": "0" });
    git(made.folder, "checkout", "-q", "change");
    expect((await step(made)).outputs).toMatchObject({ verdict: "pass", "new-findings": "0" });
  });

  it("counts what is mended", async () => {
    const result = await step(make({ ...before, ...opening }, { "partners.json": { value: [closedPartner()] } }));
    expect(result.exitCode).toBe(0);
    expect(result.summary).toMatch(/0 new findings, 0 changed, \d+ existing, 1 fixed/);
    expect(result.summary).toContain("<details><summary>Fixed (1)</summary>");
  });
});

describe("suggestions", () => {
  it.each(nodes)("are made in one review, once, where they are asked for (%s)", async (node) => {
    const all = { target: "AllApplications", targetType: "application" };
    const redundant = partner({ b2bCollaborationInbound: { usersAndGroups: users("all"), applications: { accessType: "allowed", targets: [all, { ...all, target: appOne }] } } });
    const made = make(before, { "partners.json": { value: [redundant] } });
    github.repository.pullFiles = pullFilesOf(made.folder, "main", "change");
    const wanted = { "github-token": "writes", comment: "never" };
    await step(made, wanted, { node });
    expect(github.repository.reviews).toEqual([]);
    for (let times = 0; times < 2; times += 1) expect((await step(made, { ...wanted, suggestions: "true" }, { node })).unexpected).toEqual([]);
    expect(github.repository.reviews.map(({ commit: on, event }) => [on, event])).toEqual([[made.head, "COMMENT"]]);
    expect(github.repository.lineComments.map(({ body }) => /```suggestion\n(.*)```/s.exec(body)?.[1] ?? "").join()).not.toContain(appOne);
    expect(github.repository.lineComments.length).toBeGreaterThan(0);
  });
});

describe("access tests", () => {
  it("fail the step on their line, and what the change takes back of them is told", async () => {
    const entry = (name: string, expected: string): string => `  - { name: ${name}, who: { partner: ${fabrikam} }, way: directConnect, target: { application: Office365 }, expect: ${expected} }\n`;
    const made = make({ ...before, "access-tests.yml": `tests:\n${entry("out", "blocked")}${entry("gone", "conditional")}` }, { ...opening, "access-tests.yml": `tests:\n${entry("out", "blocked")}` });
    const result = await step(made, { "access-tests": "access-tests.yml" });
    expect({ exitCode: result.exitCode, broken: result.outputs["access-tests-broken"] }).toEqual({ exitCode: 1, broken: "1" });
    expect(result.annotations.find(({ title = "" }) => title.includes("access-test-"))).toMatchObject({ level: "error", file: "access-tests.yml", line: 2 });
    expect(result.summary).toContain("1 access test: 0 passed");
    expect(result.summary).toContain("is gone");
    expect((await step(made)).outputs["access-tests-broken"]).toBe("");
  });
});

describe("openings that need an approval", () => {
  it("fail without one, and pass with one that the change itself brings and the summary names", async () => {
    const config = "extends: off\nrequireApprovalForOpening: true\ncatalog: partners.yml\npolicies: ['*.json']\n";
    const catalog = (approves: string): string => `partners:\n  - { tenantId: ${fabrikam}, approves: [${approves}] }\n`;
    const base = { ...before, "xtaplint.yml": config, "partners.yml": catalog("") };
    expect((await step(make(base, opening))).exitCode).toBe(1);
    const approved = await step(make(base, { ...opening, "partners.yml": catalog("directConnect, allUsers, allApplications") }));
    expect(approved.exitCode).toBe(0);
    expect(approved.summary).toContain("in this same change");
  });
});

describe("the check run", () => {
  it("has every finding that stands on a line, in batches of 50, and its counts add up", async () => {
    const many = { value: Array.from({ length: 60 }, (_, index) => ({ ...openPartner, tenantId: idOf(index + 1) })) };
    const made = make(before, { "partners.json": many });
    const result = await step(made, { "github-token": "checks", comment: "never", "check-run": "true" });
    const [run] = github.repository.checkRuns;
    const { annotations = [], summary = "" } = run ?? {};
    expect(run).toMatchObject({ head: made.head, conclusion: "failure", name: expect.stringMatching(/^xtaplint/) as string });
    expect(writes()).toEqual(["POST 201", ...Array.from({ length: Math.ceil(annotations.length / 50) - 1 }, () => "PATCH 200")]);
    const [, annotated, placeless, left] = /^(\d+) annotated, (\d+) on no line that could be, (\d+) left out/m.exec(summary) ?? [];
    expect([Number(annotated), Number(left)]).toEqual([annotations.length, 0]);
    expect(annotations.length + Number(placeless)).toBe(Number(result.outputs.findings));
    expect(annotations.length).toBeGreaterThanOrEqual(60);
    expect(annotations[0]).toMatchObject({ annotation_level: "failure", path: "partners.json", title: "new, high: partner-direct-connect-open" });
    expect(new Set(annotations.map(({ annotation_level: level }) => level))).not.toContain("error");
  });

  it("succeeds with the gate, and is one notice where the token may not write it", async () => {
    const made = make(before, { "README.md": "words" });
    await step(made, { "github-token": "checks", comment: "never", "check-run": "true" });
    expect(github.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["success"]);
    const refused = await step(made, { "github-token": "reads", comment: "never", "check-run": "true" });
    expect({ exitCode: refused.exitCode, messages: refused.annotations.filter(({ title }) => title === "xtaplint").map(({ message }) => message) }).toEqual({
      exitCode: 0,
      messages: [expect.stringMatching(/^No check run was written: GitHub answered 403: .* It needs the permission checks: write/) as string],
    });
    const without = await step(made, { "check-run": "true" });
    expect(without.annotations.filter(({ title }) => title === "xtaplint")).toHaveLength(1);
  });

  it("is not written unless it is asked for", async () => {
    await step(make(before, opening), { "github-token": "checks", comment: "never" });
    expect(writes()).toEqual([]);
  });
});

describe("the base", () => {
  it("is read from a shallow clone that holds it", async () => {
    const made = make(before, opening);
    const clone = shallowClone(made, 2);
    folders.push(clone);
    const result = await step(made, {}, { workspace: clone });
    expect({ fresh: result.outputs["new-findings"], asked: github.exchanges }).toEqual({ fresh: "1", asked: [] });
  });

  it("is fetched where the clone does not hold it, and only as far as it differs", async () => {
    const made = make(before, opening);
    const clone = shallowClone(made, 1);
    folders.push(clone);
    const result = await step(made, { "github-token": "reads", comment: "never" }, { workspace: clone });
    expect({ fresh: result.outputs["new-findings"], verdict: result.outputs.verdict }).toEqual({ fresh: "1", verdict: "fail" });
    expect(github.exchanges.map(({ operation }) => operation.replace("/repos/{owner}/{repo}/git", ""))).toEqual(["GET /trees/{tree_sha}", "GET /blobs/{file_sha}"]);
  });

  it("is looked for where the pull request's own commit is checked out", async () => {
    const made = make(before, opening, { "meanwhile.json": "{}" });
    const clone = shallowClone(made, 1, "change");
    folders.push(clone);
    const result = await step(made, { "github-token": "reads", comment: "never" }, { workspace: clone });
    expect(result.outputs["new-findings"]).toBe("1");
    expect(github.exchanges[0]?.operation).toBe("GET /repos/{owner}/{repo}/compare/{basehead}");
  });

  it("is fetched where a partial clone holds only a part of it, and git fetches nothing", async () => {
    const made = make(before, opening);
    git(made.folder, "config", "uploadpack.allowFilter", "true");
    const clone = mkdtempSync(path.join(tmpdir(), "clone-"));
    folders.push(clone);
    git(clone, "clone", "-q", "--filter=blob:none", "--branch", "merge", `file://${made.folder}`, ".");
    expect((await step(made, {}, { workspace: clone })).outputs["new-findings"]).toBe("");
    expect((await step(made, { "github-token": "reads", comment: "never" }, { workspace: clone })).outputs["new-findings"]).toBe("1");
  });

  it("is as sparse as the checkout", async () => {
    const other: Files = { "other/partners.json": { value: [{ ...openPartner, tenantId: northwind }] } };
    const made = make({ ...before, ...other }, { "README.md": "words" });
    git(made.folder, "sparse-checkout", "set", "--no-cone", "/*", "!/other/");
    const result = await step(made);
    expect(result.outputs).toMatchObject({ verdict: "pass", "new-findings": "0" });
    expect(result.summary).toContain("0 fixed");
    expect(result.summary).toContain("no change of access");
  });

  it("is missed in one sentence, and then every finding counts", async () => {
    const made = make({ ...before, ...opening }, { "README.md": "words" });
    const clone = shallowClone(made, 1);
    folders.push(clone);
    const result = await step(made, { gate: "new" }, { workspace: clone });
    expect({ exitCode: result.exitCode, fresh: result.outputs["new-findings"] }).toEqual({ exitCode: 1, fresh: "" });
    expect(result.summary).toContain(`No base to compare with, so every finding counts: the commit ${made.base.slice(0, 10)} that it is to be compared with is not in the checkout`);
  });

  it("is missed where GitHub does not give it", async () => {
    const made = make(before, opening);
    const clone = shallowClone(made, 1);
    folders.push(clone);
    github.repository.clone = undefined;
    const result = await step(made, { "github-token": "reads", comment: "never" }, { workspace: clone });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain("so every finding counts: GitHub answered 404: Not Found.");
  });

  it("is what a push and a merge queue start from", async () => {
    const made = make({ ...before, ...opening }, { "README.md": "words" });
    const queue = await step(made, {}, { event: { name: "merge_group", payload: { merge_group: { base_sha: made.base, head_sha: made.merge } } } });
    expect(queue.outputs).toMatchObject({ verdict: "pass", "new-findings": "0" });
    const push = (previous: string) => step(made, {}, { event: { name: "push", payload: { before: previous } } });
    expect((await push(made.base)).outputs).toMatchObject({ verdict: "fail", "new-findings": "0" });
    const first = await push("0".repeat(40));
    expect(first.outputs).toMatchObject({ verdict: "fail", "new-findings": "" });
    expect(first.summary).toContain("so every finding counts: the push made a new branch.");
  });

  it("is all that pull_request_target checks out, and then nothing was judged", async () => {
    const made = make(before, opening);
    git(made.folder, "checkout", "-q", "main");
    const event = { name: "pull_request_target", payload: payload(made) };
    const result = await step(made, {}, { event });
    expect({ exitCode: result.exitCode, messages: result.annotations.map(({ message }) => message) }).toEqual({
      exitCode: 2,
      messages: [expect.stringMatching(/^The checkout holds the base branch and nothing of the pull request/) as string],
    });
    git(made.folder, "checkout", "-q", "change");
    expect((await step(made, {}, { event })).outputs["new-findings"]).toBe("1");
  });

  it("can differ in 3 000 files", async () => {
    const many = (size: number, overrides: object): Files =>
      Object.fromEntries(Array.from({ length: size }, (_, index) => [`partners/${index}.json`, closedPartner({ tenantId: idOf(index), ...overrides })]));
    const made = make({ ...before, ...many(3000, {}) }, { ...opening, ...many(3000, { displayName: "x" }) });
    expect((await step(made)).outputs["new-findings"]).toBe("1");
    const clone = shallowClone(made, 1);
    folders.push(clone);
    const result = await step(made, { "github-token": "reads", comment: "never" }, { workspace: clone });
    expect(result.summary).toContain("3001 files differ, and more than 300 are not fetched one by one: check out with fetch-depth: 2.");
  });
});

function idOf(index: number): string {
  return `${String(index).padStart(8, "0")}-1111-4111-8111-111111111111`;
}

describe("the comment", () => {
  const inputs = { "github-token": "writes" };

  it("is written, left alone, changed and taken away", async () => {
    const made = make(before, opening);
    const first = await step(made, inputs);
    expect({ writes: writes(), masked: first.masked, unexpected: first.unexpected }).toEqual({ writes: ["POST 201"], masked: ["writes"], unexpected: [] });
    const [comment] = github.repository.comments;
    expect(comment?.body).toMatch(/^<!-- xtaplint [0-9a-f]{16} -->\n\*\*xtaplint\*\* — this change \*\*opens\*\* access \(1 place\)\./);
    expect(comment?.body).toContain("✖ The gate fails: 1 new finding, 0 changed, ");
    expect(comment?.body).toContain("xtaplint diff origin/main");

    await step(made, inputs, { env: { GITHUB_RUN_ID: "2000000002" } });
    expect(writes()).toEqual(["POST 201"]);

    const more = commit(made.folder, { "partners.json": { value: [openPartner, { ...openPartner, tenantId: northwind }] } });
    const pushed = { ...made, head: more, merge: more };
    await step(pushed, inputs);
    expect(writes()).toEqual(["POST 201", "PATCH 200"]);
    expect(github.repository.comments.map(({ body }) => body.includes("2 new findings"))).toEqual([true]);

    const mended = commit(made.folder, { "partners.json": { value: [closedPartner()] } });
    await step({ ...made, head: mended, merge: mended }, inputs);
    expect([writes(), github.repository.comments]).toEqual([["POST 201", "PATCH 200", "DELETE 204"], []]);
  });

  it("is written about nothing only when it is always wanted, and never when it is not", async () => {
    const made = make(before, { "README.md": "words" });
    await step(made, inputs);
    await step(made, { ...inputs, comment: "never" });
    expect(writes()).toEqual([]);
    await step(made, { ...inputs, comment: "always" });
    expect(github.repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining("no change of access") as string]);
  });

  it("is nobody else's, whatever that one wrote", async () => {
    const made = make(before, opening);
    await step(made, inputs);
    const [own] = github.repository.comments;
    const planted = { id: 1, issue: 7, login: "mallory", body: own?.body ?? "" };
    github.repository.comments = [planted, ...Array.from({ length: 150 }, (_, index) => ({ id: index + 2, issue: 7, login: "mona", body: "words" }))];
    await step(made, inputs);
    expect([github.repository.comments.length, planted.body]).toEqual([152, own?.body]);
    await step(made, { "github-token": "person" });
    expect(github.repository.comments.at(-1)?.login).toBe("mona");
    await step(made, { "github-token": "person" });
    expect(github.repository.comments).toHaveLength(153);
  });

  it.each(["a fork", "Dependabot"])("of %s, whose token may only read, is one notice", async () => {
    const result = await step(make(before, { "README.md": "words" }), { "github-token": "reads", comment: "always" });
    expect({ exitCode: result.exitCode, notices: result.annotations.filter(({ title }) => title === "xtaplint") }).toEqual({
      exitCode: 0,
      notices: [{ level: "notice", title: "xtaplint", message: expect.stringMatching(/^No comment was written: GitHub answered 403: Resource not accessible by integration\./) as string }],
    });
    const without = await step(make(before, opening), { comment: "on-finding" });
    expect(without.annotations.filter(({ title }) => title === "xtaplint")).toHaveLength(1);
  });

  it("waits as long as GitHub asks, and no failure of it fails the run", async () => {
    const made = make(before, { "README.md": "words" });
    github.limit(1, 1);
    await step(made, { ...inputs, comment: "always" });
    expect(github.repository.comments).toHaveLength(1);
    const down = await step(made, { ...inputs, comment: "always" }, { env: { GITHUB_API_URL: "http://127.0.0.1:9" } });
    expect({ exitCode: down.exitCode, message: down.annotations.find(({ title }) => title === "xtaplint")?.message }).toEqual({
      exitCode: 0,
      message: expect.stringContaining("GitHub cannot be reached") as string,
    });
  });

  it("holds 3 000 findings within GitHub's limits, and all counts add up", async () => {
    const many = { value: Array.from({ length: 3000 }, (_, index) => ({ ...openPartner, tenantId: idOf(index + 1) })) };
    const made = make(before, { "partners.json": many });
    const result = await step(made, inputs);
    const fresh = Number(result.outputs["new-findings"]);
    expect(fresh).toBeGreaterThanOrEqual(3000);
    expect({ dropped: result.dropped, hasSummary: result.summary !== undefined, writes: writes() }).toEqual({ dropped: [], hasSummary: true, writes: ["POST 201"] });
    const body = github.repository.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    const [, table = ""] = body.split("|---|---|---|---|");
    const shown = table.split("\n").filter((line) => line.startsWith("| ")).length;
    const left = Number(/… and (\d+) more in \[the job summary\]/.exec(body)?.[1]);
    expect([shown > 10, shown + left]).toEqual([true, fresh]);
    const existing = Number(/(\d+) existing/.exec(body)?.[1]);
    expect(fresh + existing).toBe(Number(result.outputs.findings));
  });

  it("is not loaded without a token", async () => {
    const action = mkdtempSync(path.join(tmpdir(), "action-"));
    folders.push(action);
    const root = fileURLToPath(new URL("../../", import.meta.url));
    cpSync(path.join(root, "dist/action"), path.join(action, "dist/action"), { recursive: true });
    cpSync(path.join(root, "action.yml"), path.join(action, "action.yml"));
    const chunks = readdirSync(path.join(action, "dist/action")).filter((name) => /^\d+\.index\.js$/.test(name) && readFileSync(path.join(action, "dist/action", name), "utf8").includes("listForRepo"));
    expect(chunks.length).toBeGreaterThan(0);
    for (const chunk of chunks) rmSync(path.join(action, "dist/action", chunk));
    expect((await step(make(before, opening), {}, { action })).outputs["new-findings"]).toBe("1");
  });
});

describe("the issue of a scheduled run", () => {
  const inputs = { issue: "true", "github-token": "keeps" };
  const schedule = { event: { name: "schedule", payload: { schedule: "17 3 * * *" } } };

  it("is opened, left alone, edited and closed", async () => {
    const made = make({ ...before, ...opening, "xtaplint.yml": "catalog: catalog.yml\n", "catalog.yml": `partners:\n  - { tenantId: ${fabrikam}, name: Fabrikam, owner: "@contoso/it", purpose: a, reviewBy: 2099-01-01, approved: { by: me, on: 2026-01-01 } }\n` }, {});
    await step(made, inputs, schedule);
    await step(made, inputs, { ...schedule, env: { GITHUB_RUN_ID: "2000000002" } });
    expect(writes()).toEqual(["POST 201"]);
    const [issue] = github.repository.issues;
    expect(issue?.body).toContain("partner-direct-connect-open");
    expect(issue?.body).toMatch(/- @&#8203;contoso\/it: \d findings?/);
    commit(made.folder, { "default.json": defaultConfiguration({ b2bDirectConnectInbound: open }) });
    await step(made, inputs, schedule);
    commit(made.folder, { ...before, "partners.json": { value: [closedPartner()] } });
    expect((await step(made, inputs, schedule)).outputs).toMatchObject({ verdict: "pass", findings: "0" });
    expect([writes(), issue?.state]).toEqual([["POST 201", "PATCH 200", "PATCH 200"], "closed"]);
  });

  it("is kept by nothing else, and a refusal is one notice", async () => {
    const made = make({ ...before, ...opening }, {});
    await step(made, inputs);
    await step(made, { "github-token": "keeps" }, schedule);
    expect(writes()).toEqual([]);
    const refused = await step(made, { ...inputs, "github-token": "reads" }, schedule);
    expect(refused.annotations.find(({ title }) => title === "xtaplint")?.message).toMatch(/^No issue was kept: GitHub answered 403: /);
  });
});

describe("a pull request that changes its own gate", () => {
  const gated: Files = {
    ...before,
    "xtaplint.yml": "failOn: medium\nexceptions: exceptions.yml\ncatalog: catalog.yml\nbaseline: baseline.json\n",
    "exceptions.yml": "exceptions: []\n",
    "catalog.yml": `partners:\n  - { tenantId: ${fabrikam}, name: Fabrikam, owner: it@contoso.example }\n`,
    "baseline.json": { version: 1, entries: [] },
  };

  it("is judged by that of the base, and shows what it weakens", async () => {
    const exception = `exceptions:\n  - { id: EX-1, rule: partner-direct-connect-open, subject: ${fabrikam}, owner: me, reason: because, expires: 2099-01-01 }\n`;
    const approving = `partners:\n  - { tenantId: ${fabrikam}, name: Fabrikam, owner: it@contoso.example, approves: [directConnect, allUsers, allApplications] }\n`;
    const made = make(gated, {
      ...opening,
      "xtaplint.yml": "failOn: never\nexceptions: exceptions.yml\ncatalog: catalog.yml\nbaseline: baseline.json\nrules: { partner-direct-connect-open: off }\n",
      "exceptions.yml": exception,
      "catalog.yml": approving,
      "baseline.json": { version: 1, entries: [{ rule: "partner-direct-connect-open", subject: fabrikam, setting: "b2bDirectConnectInbound", message: "m", fingerprint: "0123456789abcdef", since: "2026-01-01" }] },
    });
    const result = await step(made, { "github-token": "writes" });
    expect(result.exitCode).toBe(1);
    const titles = rules(result);
    expect(titles).toContain("new, high: partner-direct-connect-open");
    expect(titles.filter((title) => title.includes("config-weakened"))).toEqual(["new, medium: config-weakened", "new, medium: config-weakened"]);
    expect(titles).toEqual(expect.arrayContaining(["new, low: exception-added", "new, low: baseline-extended", "new, low: catalog-approval-added"]));
    expect(github.repository.comments[0]?.body).toContain("**Gate** · This change weakens its own gate: the rule partner-direct-connect-open is off");
  });

  it("cannot put a configuration in place that stops every run after it", async () => {
    const result = await step(make(gated, { "xtaplint.yml": "failOn: sometimes\n" }));
    expect({ exitCode: result.exitCode, verdict: result.outputs.verdict }).toEqual({ exitCode: 2, verdict: "incomplete" });
    expect(result.annotations[0]?.message).toMatch(/^xtaplint\.yml:1:9: failOn is "sometimes"/);
  });

  it("can mend a configuration that does", async () => {
    const result = await step(make({ ...gated, "xtaplint.yml": "failOn: sometimes\n" }, { "xtaplint.yml": "failOn: high\n" }));
    expect(result.outputs).toMatchObject({ verdict: "pass", "new-findings": "0" });
    expect(result.summary).toContain("The settings of the base cannot be used");
  });
});

describe("a hostile pull request", () => {
  it("gets nothing run, no command obeyed and nobody mentioned", async () => {
    const shout = "::error::smuggled\n##[error]smuggled @contoso/admins <img src=x onerror=alert(1)> [click](https://evil.example) \u202e\u0007 <!-- xtaplint";
    const ran = path.join(tmpdir(), `xtaplint-ran-${process.pid}`);
    const module = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(ran)}, "ran"); export default () => [];\n`;
    const made = make(before, {
      "partners.json": { value: [{ ...openPartner, displayName: shout }, { ...closedPartner({ inboundTrust: trust({ mfa: true }) }), tenantId: northwind, displayName: shout }] },
      "xtaplint.yml": "failOn: never\ncustomRules: [evil.mjs]\nrules: { partner-direct-connect-open: off }\n",
      "evil.mjs": module,
      "out.json": { link: "/etc/passwd" },
      "away/link.json": { link: "../../../etc/hostname" },
      ".gitattributes": "* filter=evil diff=evil\n",
      "::error::smuggled.json": { value: [openPartner] },
    });
    const result = await step(made, { "github-token": "writes" });
    expect(result.exitCode).toBe(1);
    expect({ ran: existsSync(ran), unexpected: result.unexpected, dropped: result.dropped }).toEqual({ ran: false, unexpected: [], dropped: [] });
    expect(result.annotations.filter(({ message }) => message.startsWith("smuggled"))).toEqual([]);
    expect(result.log.filter((line) => line.startsWith("##[error]smuggled"))).toEqual([]);
    const body = github.repository.comments[0]?.body ?? "";
    expect(body).toContain("- **Gate** · ");
    for (const page of [body, result.summary ?? ""]) {
      expect(page).not.toMatch(/@contoso/);
      expect(page).not.toMatch(/<img|\]\(https:\/\/evil|\p{Bidi_Control}/u);
      expect(page).not.toContain("\u0007");
    }
    expect(body.match(/<!--/g)).toHaveLength(1);
  });

  it("does not get its modules run where modules are allowed, and those of the base judge it", async () => {
    const ran = path.join(tmpdir(), `xtaplint-ran-too-${process.pid}`);
    const own = `export default ({ defineRule }) => defineRule({
      id: "org-one", description: "One.", severity: "high", subject: "partner", messages: { seen: "{{subject}} is seen." }, fix: "Nothing.",
      *check(partner) { yield { message: "seen", at: partner }; },
    });\n`;
    const evil = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(ran)}, "ran");\nexport default () => [];\n`;
    const allowed = { "allow-rule-modules": "true" };
    const brought = make(before, { ...opening, "xtaplint.yml": "customRules: [evil.mjs]\n", "evil.mjs": evil });
    expect((await step(brought, allowed)).outputs.verdict).toBe("fail");
    const changed = make({ ...before, "xtaplint.yml": "customRules: [own.mjs]\n", "own.mjs": own }, { "own.mjs": evil, "partners.json": { value: [closedPartner(), closedPartner({ tenantId: northwind })] } });
    const titles = rules(await step(changed, allowed));
    expect(titles.slice(0, 2)).toEqual(["new, high: org-one", "existing, high: org-one"]);
    expect(titles.filter((title) => title.includes("config-weakened"))).toEqual(["new, medium: config-weakened"]);
    expect(existsSync(ran)).toBe(false);
  });
});
