import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, expect, it } from "vitest";
import { accessTestFiles, testAccess, withTests } from "../../src/action/access-tests.ts";
import { judge, type Judgement } from "../../src/action/judge.ts";
import { accessTestFindings } from "../../src/report/access-test-findings.ts";
import { chooseAnnotations } from "../../src/report/github.ts";
import { toJson } from "../../src/report/json.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { makePullRequest, type Files } from "../e2e/github/checkout.ts";
import { closed, defaultConfiguration, fabrikam, open, partner } from "../model/factory.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema);
let folders: string[];

beforeEach(() => {
  folders = [];
});

afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const entry = (name: string, expects: string, home = fabrikam): string => `  - name: ${name}\n    who: { partner: ${home} }\n    way: collaboration\n    target: { application: any }\n    expect: ${expects}\n`;
const tests = (...entries: readonly string[]): string => `tests:\n${entries.join("")}`;
const config = "extends: off\npolicies: ['*.json']\n";
const policies = (setting: object): Files => ({ "default.json": defaultConfiguration({ b2bCollaborationInbound: closed }), "partners.json": { value: [partner({ b2bCollaborationInbound: setting })] } });
const list = (kind: string, value: readonly unknown[]): object => ({ "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#${kind}`, value });
/** What is needed to know who gets through. */
const rest: Files = {
  "defaults.json": { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity", id: "00000000-0000-0000-0000-000000000005", isEnabled: false },
  "ca.json": list("identity/conditionalAccess/policies", []),
};
const base: Files = { ...rest, "xtaplint.yml": config, ...policies(closed), "access-tests.yml": tests(entry("Fabrikam stays out", "blocked")) };

async function tested(before: Files, change: Files, named: readonly string[] = ["access-tests.yml"], hasBase = true): Promise<Judgement> {
  const made = makePullRequest(before, change);
  folders.push(made.folder);
  const there = { cwd: made.folder, workspace: made.folder };
  const event = hasBase ? { name: "pull_request", pullRequest: { number: 7, head: made.head, base: made.base } } : { name: "pull_request" };
  const judgement = await judge({ cwd: made.folder, paths: [], now: "2026-11-23", leaveOut: accessTestFiles(named, there) }, { event, gate: undefined, workspace: made.folder, github: undefined });
  folders.push(judgement.baseRoot);
  return withTests(judgement, await testAccess(named, judgement, there));
}

const found = ({ result }: Judgement): readonly string[] => result.report.findings.map(({ rule, standing, location }) => `${standing ?? "-"} ${rule} ${location?.file === undefined ? "-" : `${location.file}:${location.line}`}`);

it("is content where every test holds, and says how many", async () => {
  const judgement = await tested(base, { "README.md": "words" });
  expect({ verdict: judgement.result.report.verdict, found: found(judgement), notes: judgement.notes }).toEqual({
    verdict: "pass",
    found: [],
    notes: ["1 access test: 1 passed, 0 failed, 0 could not be decided.", "An access test that does not pass fails the run, new or not."],
  });
});

it("fails on a test that the change breaks, on its line, and names the line that breaks it", async () => {
  const judgement = await tested(base, policies(open));
  const { report } = judgement.result;
  expect({ verdict: report.verdict, found: found(judgement), fresh: judgement.change?.split.fresh.length }).toEqual({ verdict: "fail", found: ["new access-test-failed access-tests.yml:2"], fresh: 1 });
  const [failed] = report.findings;
  expect(failed?.message).toMatch(/^The access test "Fabrikam stays out" does not hold: expected blocked; allowed: .*decided by .*, partners\.json:\d+\.$/);
  expect(failed?.related).toMatchObject([{ location: { file: "partners.json" } }]);
  expect(chooseAnnotations(report)).toMatchObject([{ level: "error", file: "access-tests.yml", startLine: 2 }]);
  expect(toMarkdown(report)).toContain("Fabrikam stays out");
  expect(validate(JSON.parse(toJson(report))) ? [] : validate.errors).toEqual([]);
  expect([report.counts.finding, report.counts.bySeverity.high]).toEqual([1, 1]);
});

it("fails on a test that failed before, too, and does not call it new", async () => {
  const judgement = await tested({ ...base, ...policies(open) }, { "README.md": "words" });
  expect({ verdict: judgement.result.report.verdict, found: found(judgement), fresh: judgement.change?.split.fresh.length }).toEqual({ verdict: "fail", found: ["existing access-test-failed access-tests.yml:2"], fresh: 0 });
});

it("fails on a test that cannot be decided", async () => {
  const judgement = await tested(base, { "partners.json": { value: [partner({ b2bCollaborationInbound: { usersAndGroups: { accessType: "perhaps" } } })] } });
  expect({ verdict: judgement.result.report.verdict, found: found(judgement) }).toEqual({ verdict: "fail", found: ["new access-test-undecided access-tests.yml:2"] });
});

it.each([
  ["is gone", tests(entry("Others stay out", "blocked", "any")), "-", 'the access test "Fabrikam stays out" is gone'],
  ["expects something else", tests(entry("Fabrikam stays out", "allowed")), "access-tests.yml:2", 'the access test "Fabrikam stays out" expects allowed, and expected blocked'],
  ["is about something else", tests(entry("Fabrikam stays out", "blocked", "any")), "access-tests.yml:2", 'the access test "Fabrikam stays out" is about something else'],
])("tells of a test of the base that it %s", async (_, head, place, words) => {
  const judgement = await tested(base, { ...policies(head.includes("allowed") ? open : closed), "access-tests.yml": head });
  expect(judgement.result.report.findings.map(({ rule, message, severity, standing }) => [rule, message, severity, standing])).toEqual([["access-test-weakened", `This change weakens its own gate: ${words}.`, "low", "new"]]);
  expect(found(judgement)).toEqual([`new access-test-weakened ${place}`]);
  expect({ verdict: judgement.result.report.verdict, weakened: judgement.change?.weakened.length }).toEqual({ verdict: "pass", weakened: 1 });
});

it("does not take a test for gone that has another name, another place or another form", async () => {
  const judgement = await tested(base, { "access-tests.yml": tests(entry("Others stay out", "blocked", "any")), "more.yml": JSON.stringify({ tests: [{ expect: "blocked", way: "collaboration", target: { application: "any" }, who: { partner: fabrikam }, name: "Closed" }] }) }, ["access-tests.yml", "more.yml"]);
  expect(found(judgement)).toEqual([]);
});

it("does not say that no test was taken back where it has no base", async () => {
  const judgement = await tested(base, { "access-tests.yml": tests(entry("Others stay out", "blocked", "any")) }, undefined, false);
  expect(judgement.change).toBeUndefined();
  expect(judgement.notes).toContain("Which access tests were taken back cannot be told without a base.");
});

it.each([
  ["that are not there", { "access-tests.yml": null }, "access-tests.yml: the access tests cannot be read"],
  ["that are not valid", { "access-tests.yml": "tests: [{ name: x }]\n" }, "access-tests.yml:1:9"],
  ["about a partner that nobody knows", { "access-tests.yml": tests(entry("Nobody", "blocked", "Wingtip")) }, "Wingtip"],
])("ends as incomplete with tests %s", async (_, change, words) => {
  const judgement = await tested(base, change);
  expect(judgement.result.report.verdict).toBe("incomplete");
  expect(judgement.faults?.join("\n")).toContain(words);
});

it("says so where the tests of the base cannot be used", async () => {
  const judgement = await tested({ ...base, "access-tests.yml": "tests: {}\n" }, { "access-tests.yml": tests(entry("Fabrikam stays out", "blocked")) });
  expect(judgement.result.report.verdict).toBe("pass");
  expect(judgement.notes?.join("\n")).toContain("Which access tests were taken back cannot be told: those of the base cannot be used (access-tests.yml:1:8");
});

it("follows no link out of the workspace", async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "elsewhere-"));
  folders.push(elsewhere);
  writeFileSync(path.join(elsewhere, "secret.yml"), "password: hunter2\n");
  const judgement = await tested(base, { "access-tests.yml": { link: path.join(elsewhere, "secret.yml") } });
  expect(judgement.faults).toEqual(["access-tests.yml: the access tests are a link that leads out of the workspace, which is not followed."]);
});

it("makes no finding of a test that passed", () => {
  expect(accessTestFindings([{ name: "a", location: { file: "t.yml", pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2 }, expected: "blocked", status: "passed", proofs: [] }])).toEqual([]);
});
