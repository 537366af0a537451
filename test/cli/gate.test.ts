import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { reportSchema, type JsonReport } from "../../src/report/schema.ts";
import { closed, defaultConfiguration, northwind, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint, type Run } from "./xtaplint.ts";

inFolder();

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema);
const closedPartner = (overrides: object = {}): object => partner({ b2bCollaborationInbound: closed, b2bCollaborationOutbound: closed, b2bDirectConnectInbound: closed, ...overrides });
const openPartner = closedPartner({ b2bDirectConnectInbound: open });
const oldPartner = closedPartner({ tenantId: northwind, b2bDirectConnectInbound: open });

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@contoso.example", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" }, stdio: ["ignore", "pipe", "pipe"] });
}

function policies(folder: string, partners: readonly object[]): void {
  write(`${folder}/default.json`, defaultConfiguration());
  write(`${folder}/partners.json`, { value: partners });
}

/** What is found about direct connect, which is all that these partners differ in. */
const rule = "partner-direct-connect-open";

async function json(...args: readonly string[]): Promise<Run & { readonly report: JsonReport }> {
  const result = await xtaplint("lint", ...args, "--format", "json");
  const report: unknown = JSON.parse(result.stdout);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return { ...result, report: report as JsonReport };
}

const standing = ({ findings }: JsonReport): readonly string[] => findings.filter((each) => each.rule === rule).map((each) => `${each.standing ?? "none"} ${each.subject.id ?? ""}`);

describe("lint --base REV", () => {
  beforeEach(() => {
    git("init", "-q");
    policies("policies", [closedPartner(), oldPartner]);
    git("add", "-A");
    git("commit", "-qm", "base");
  });

  it("fails on what is new only, and says what is new, changed and existing", async () => {
    expect((await xtaplint("lint", "policies", "--gate", "new", "--base", "main")).exitCode).toBe(0);
    policies("policies", [openPartner, oldPartner]);
    const { exitCode, report, stderr } = await json("policies", "--base", "main");
    expect({ exitCode, stderr, verdict: report.verdict }).toEqual({ exitCode: 1, stderr: "", verdict: "fail" });
    expect(standing(report)).toEqual([expect.stringMatching(/^new /), `existing ${northwind}`]);
    expect(report.fixed).toEqual([]);
    const { stdout } = await xtaplint("lint", "policies", "--base", "main");
    expect(stdout).toContain(`new · ${rule}`);
    expect(stdout).toContain(`existing · ${rule}`);
    expect(stdout).toMatch(/✖ The gate fails: 1 new finding, 0 changed, \d+ existing, 0 fixed \(new and changed: 1 high\)\./);
    expect((await xtaplint("lint", "policies", "--base", "main", "--quiet")).stdout).toContain("The gate fails");
  });

  it("leaves nothing behind", async () => {
    mkdirSync("temporary");
    vi.stubEnv("TMPDIR", path.resolve("temporary"));
    const { exitCode } = await xtaplint("lint", "policies", "--base", "main");
    const left = readdirSync("temporary");
    vi.unstubAllEnvs();
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  });

  it("fails on all with --gate all", async () => {
    expect((await xtaplint("lint", "policies", "--gate", "all", "--base", "main")).exitCode).toBe(1);
  });

  it("lists what is fixed, in its place in the base", async () => {
    policies("policies", [closedPartner()]);
    write("policies/partners.json", { value: [closedPartner(), closedPartner({ tenantId: northwind })] });
    const { exitCode, report } = await json("policies", "--base", "main");
    expect(exitCode).toBe(0);
    expect(report.fixed?.map((each) => [each.rule, each.subject.id, each.location && "file" in each.location ? each.location.file : ""])).toContainEqual([rule, northwind, "policies/partners.json"]);
    const markdown = (await xtaplint("lint", "policies", "--base", "main", "--format", "markdown")).stdout;
    expect(markdown).toContain("this change **closes** access");
    expect(markdown).toContain("<details><summary>Fixed (1)</summary>");
    expect((await xtaplint("lint", "policies", "--base", "main")).stdout).toContain("Fixed\n  high: ");
  });

  it("judges by the settings of the base, and shows what the change does to them", async () => {
    policies("policies", [openPartner, oldPartner]);
    write("xtaplint.yml", `rules:\n  ${rule}: off\n`);
    const { exitCode, report } = await json("policies", "--base", "main");
    expect(exitCode).toBe(1);
    expect(standing(report)).toHaveLength(2);
    expect(report.findings.find((each) => each.rule === "config-weakened")).toMatchObject({ standing: "new", severity: "low" });
  });

  it("takes an absolute path for what it was in the base", async () => {
    policies("policies", [openPartner, oldPartner]);
    expect(standing((await json(path.resolve("policies"), "--base", "main")).report)).toEqual([expect.stringMatching(/^new /), `existing ${northwind}`]);
  });

  it("says what it takes for the same on both sides because its path is absolute", async () => {
    write("xtaplint.yml", `policies: [${JSON.stringify(path.resolve("policies"))}]\n`);
    git("add", "-A");
    git("commit", "-qm", "absolute");
    expect((await xtaplint("lint", "--base", "main")).stdout.replaceAll(/\s+/g, " ")).toContain("by an absolute path: there the base is what the change holds, so that nothing in it counts as changed.");
    write("xtaplint.yml", "policies: [policies]\n");
    git("add", "-A");
    git("commit", "-qm", "relative");
    expect((await xtaplint("lint", "--base", "main")).stdout).not.toContain("absolute path");
  });

  it("works in a folder of the repository, and with paths beside it", async () => {
    policies("policies", [openPartner, oldPartner]);
    write("tools/empty.txt", "");
    process.chdir("tools");
    expect(standing((await json("../policies", "--base", "main")).report)).toEqual([expect.stringMatching(/^new /), `existing ${northwind}`]);
  });

  it.each([
    ["nowhere", "--base nowhere: it is neither a file nor a folder, and git knows no commit of that name"],
    ["main:policies", "--base main:policies: give the revision alone, and what to lint in it as PATH."],
    ["policies/default.json", "--base policies/default.json: it is a file; name the folder"],
    ["", "--base : it is neither a file nor a folder"],
  ])("ends with one sentence for %j", async (base, sentence) => {
    const { exitCode, stdout, stderr } = await xtaplint("lint", "policies", "--base", base);
    expect({ exitCode, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ exitCode: 2, stdout: "", lines: 1 });
    expect(stderr).toContain(sentence);
  });

  it("does not take what lies outside of the repository for what it was", async () => {
    const { exitCode, stderr } = await xtaplint("lint", tmpdir(), "--base", "main");
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `--base main: ${tmpdir()} lies outside of the repository, so nobody can tell what it was.\n` });
  });
});

describe("lint --base FOLDER", () => {
  it("holds the working directory against a folder that holds what it held", async () => {
    policies("before/policies", [closedPartner(), oldPartner]);
    policies("now/policies", [openPartner, oldPartner]);
    process.chdir("now");
    const { exitCode, report } = await json("policies", "--base", "../before");
    expect({ exitCode, standing: standing(report) }).toEqual({ exitCode: 1, standing: [expect.stringMatching(/^new /), `existing ${northwind}`] });
  });

  it("says so where the folder holds none of the paths", async () => {
    policies("before", [closedPartner()]);
    policies("now", [closedPartner()]);
    const { exitCode, stderr } = await xtaplint("lint", "now", "--base", "before");
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "--base before: the folder holds no now: name one that holds what the working directory held.\n" });
  });
});

it("--gate new without a base is one sentence, and without a base there is no standing", async () => {
  policies("policies", [openPartner]);
  const { exitCode, stdout, stderr } = await xtaplint("lint", "policies", "--gate", "new");
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: "", stderr: "--gate new needs --base REV or --base FOLDER: what is new can be told only from what there was.\n" });
  const { report } = await json("policies", "--gate", "all");
  expect([standing(report)[0]?.startsWith("none "), "fixed" in report]).toEqual([true, false]);
});
