import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { beforeEach, describe, expect, it } from "vitest";
import { exposureSchema, type JsonExposure } from "../../src/report/diff-schema.ts";
import { policy, users } from "../model/conditional-access/factory.ts";
import { access, appOne, closed, defaultConfiguration, fabrikam, northwind, open, partner, trust } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const validate = new Ajv({ strict: true, allErrors: true }).compile(exposureSchema);

async function diff(...args: readonly string[]): Promise<JsonExposure> {
  const { exitCode, stdout, stderr } = await xtaplint("diff", ...args, "--format", "json");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const value: unknown = JSON.parse(stdout);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value as JsonExposure;
}

const short = ({ changes }: JsonExposure): readonly string[] => changes.map(({ effect, subject, setting }) => `${effect} ${subject.id ?? subject.kind} ${setting}`);

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@contoso.example", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { encoding: "utf8", env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" }, stdio: ["ignore", "pipe", "pipe"] });
}

function commit(): string {
  git("add", "-A");
  git("commit", "-qm", "change");
  return git("rev-parse", "HEAD").trim();
}

/** What was left behind for revisions. */
const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("xtaplint-"));

describe("xtaplint diff on folders and files", () => {
  it("tells what opens for whom, and where that stands on both sides", async () => {
    write("old/default.json", defaultConfiguration());
    write("old/partners.json", { value: [partner({ displayName: "Fabrikam" }), partner({ tenantId: northwind, inboundTrust: trust() })] });
    write("new/partners.json", { value: [partner({ tenantId: northwind, inboundTrust: trust(), b2bCollaborationInbound: closed }), partner({ displayName: "Fabrikam" })] });
    write("new/settings/default.json", defaultConfiguration({ inboundTrust: trust({ mfa: true }) }));
    const result = await diff("old", "new");
    expect(result).toMatchObject({ verdict: "opens", base: { kind: "path", path: "old" }, head: { kind: "path", path: "new" }, counts: { opens: 1, closes: 0, neutral: 1, unknown: 0 }, unknown: [], notCompared: [], notes: [], unread: [] });
    expect(result.changes[0]).toMatchObject({
      effect: "opens",
      message: "The default now trusts multifactor authentication of every other tenant",
      heirs: [{ kind: "partner", id: fabrikam, name: "Fabrikam" }],
      before: { words: "not trusted", location: { file: "old/default.json", pointer: "/inboundTrust/isMfaAccepted" } },
      now: { words: "trusted", location: { file: "new/settings/default.json", pointer: "/inboundTrust/isMfaAccepted" } },
    });
    const { stdout } = await xtaplint("diff", "old", "new");
    expect(stdout.split("\n").slice(0, 8)).toEqual([
      "This change opens access (1 place).",
      "From old to new.",
      "",
      "Opens",
      "  The default now trusts multifactor authentication of every other tenant",
      "    1 partner inherits it: Fabrikam",
      expect.stringMatching(/^ {4}new\/settings\/default\.json:\d+, before: old\/default\.json:\d+$/) as unknown,
      "",
    ]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const markdown = await xtaplint("diff", "old", "new", "--format", "markdown");
    expect(markdown.stdout).toMatch(/^\*\*xtaplint\*\* — this change \*\*opens\*\* access \(1 place\)\.\n\n- \*\*Opens\*\* · The default now trusts/);
  });

  it("tells whom a change of Conditional Access lets in with less, by a sign-in", async () => {
    const policies = (...value: readonly object[]) => ({ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies", value });
    const mfa = policy({ users: users({ includeUsers: ["All"] }) });
    for (const side of ["old", "new"]) write(`${side}/default.json`, defaultConfiguration({ b2bCollaborationInbound: open }));
    write("old/policies.json", policies(mfa));
    write("new/policies.json", policies({ ...mfa, state: "disabled" }));
    const result = await diff("old", "new");
    expect(result.verdict).toBe("opens");
    expect(result.changes.map(({ effect, setting, message }) => ({ effect, setting, message }))).toContainEqual({
      effect: "opens",
      setting: "conditionalAccess.noMfa",
      message: expect.stringMatching(/^Sign-ins, without MFA: no → yes, such as: A B2B collaboration guest of any other tenant, with a browser on windows, with a password only, reaches any other application of AllMicrosoftApps; for B2B collaboration guests of any other tenant, /) as unknown,
    });
    expect(result.changes.find(({ setting }) => setting === "conditionalAccess.noMfa")?.before.location).toMatchObject({ file: "old/policies.json", pointer: "/value/0" });
    const { stdout } = await xtaplint("diff", "old", "new");
    expect(stdout).toContain("  Conditional Access policies: 1 changed.\n");
    expect(short(await diff("new", "old")).filter((each) => each.includes("conditionalAccess") && each.startsWith("opens"))).toEqual([]);
    expect(await diff("old", "old")).toMatchObject({ verdict: "same", changes: [], notCompared: [] });
  });

  it("says of other order, files and formatting that access is as it was", async () => {
    write("old.json", { value: [partner({ b2bCollaborationInbound: access("all", [appOne, fabrikam]) }), partner({ tenantId: northwind })] });
    write("new/one.json", partner({ tenantId: northwind.toUpperCase() }));
    write("new/two.json", JSON.stringify(partner({ b2bCollaborationInbound: access("all", [fabrikam, appOne]) })));
    expect(await diff("old.json", "new")).toMatchObject({ verdict: "same", changes: [], unknown: [] });
    const { stdout } = await xtaplint("diff", "old.json", "new");
    expect(stdout).toMatch(/^No change of access \(at most order and formatting\)\.\n/);
  });

  it("names what was not compared and does not call it the same", async () => {
    write("old/default.json", defaultConfiguration());
    write("new/default.json", defaultConfiguration());
    write("new/ca.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies", value: [{ id: fabrikam, displayName: "CA1", state: "enabled", conditions: { users: { includeUsers: ["All"] } }, grantControls: null }] });
    expect(await diff("old", "new")).toMatchObject({ verdict: "unknown", notCompared: [{ kind: "conditionalAccessPolicy", added: 1 }] });
    const { stdout } = await xtaplint("diff", "old", "new");
    expect(stdout).toContain("No change of access in what could be compared.");
    expect(stdout).toContain("  Conditional Access policies: 1 added.");
  });

  it("pairs the tenants of a configuration by name", async () => {
    for (const [side, inbound] of [["old", closed], ["new", open]] as const) {
      write(`${side}/xtaplint.yml`, "tenants:\n  - { name: hq, policies: [hq/**] }\n  - { name: lab, policies: [lab/**] }\n");
      write(`${side}/hq/default.json`, defaultConfiguration());
      write(`${side}/lab/default.json`, defaultConfiguration({ b2bCollaborationInbound: inbound }));
    }
    const { changes } = await diff("old", "new");
    expect(changes).toMatchObject([{ effect: "opens", subject: { kind: "default", tenant: "lab" }, setting: "b2bCollaborationInbound" }]);
  });

  it("ends with 2 where a side holds nothing or cannot be read, and proves nothing by what is missing then", async () => {
    write("old/default.json", defaultConfiguration());
    write("old/partner.json", partner());
    write("new/default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
    write("new/partner.json", '{ "b2bCollaborationInbound": ');
    const { exitCode, stdout, stderr } = await xtaplint("diff", "old", "new", "--format", "json");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^head: new\/partner\.json:1:\d+: /);
    const result = JSON.parse(stdout) as JsonExposure;
    expect(short(result)).toEqual(["opens default b2bCollaborationInbound"]);
    expect(result.unknown).toMatchObject([{ subject: { id: fabrikam }, setting: "partner", side: "head", reason: "a file could not be read, so what is in none of the others proves nothing" }]);
    write("empty/notes.json", {});
    expect(await xtaplint("diff", "old", "empty")).toEqual({ exitCode: 2, stdout: "", stderr: "No policy found in empty. Name a folder, a file or a revision that holds some; see xtaplint diff --help.\n" });
  });

  it("makes names of the input harmless in every format", async () => {
    const name = "::error::x \u001b[31m<img src=x> @ann | [a](https://contoso.example)\u202e";
    write("old.json", [defaultConfiguration(), partner({ displayName: name })]);
    write("new.json", [defaultConfiguration(), partner({ displayName: name, b2bCollaborationInbound: open })]);
    write("old/default.json", defaultConfiguration());
    write("old/partner.json", partner({ displayName: name }));
    write("new/default.json", defaultConfiguration());
    write("new/partner.json", partner({ displayName: name, b2bCollaborationInbound: open }));
    for (const format of ["text", "markdown", "json"]) {
      const { stdout } = await xtaplint("diff", "old", "new", "--format", format);
      expect(stdout).toContain("error");
      expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
      expect(stdout).not.toMatch(/^\s*::/m);
      if (format === "markdown") expect(stdout).not.toMatch(/<img|@ann|\]\(https/);
    }
  });

  it("writes to a file", async () => {
    write("old/default.json", defaultConfiguration());
    expect(await xtaplint("diff", "old", "old", "--format", "markdown", "--output", "out/diff.md")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(readFileSync("out/diff.md", "utf8")).toMatch(/^\*\*xtaplint\*\* — no change of access/);
  });
});

describe("xtaplint diff on git revisions", () => {
  let [first, second] = ["", ""];

  beforeEach(() => {
    git("init", "-q");
    write("xtaplint.yml", "policies: [policies/**]\n");
    write("policies/default.json", defaultConfiguration());
    write("policies/partner.json", partner({ b2bCollaborationInbound: closed }));
    write("examples/partner.json", partner({ tenantId: northwind, b2bCollaborationInbound: open }));
    first = commit();
    write("policies/default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
    second = commit();
    git("tag", "-a", "v2", "-m", "two");
    rmSync("policies/partner.json");
  });

  it("compares two revisions, each under its own configuration", async () => {
    const before = leftovers();
    const result = await diff("HEAD~1", "v2");
    expect(short(result)).toEqual(["opens default b2bCollaborationInbound"]);
    expect(result).toMatchObject({ base: { kind: "revision", revision: "HEAD~1", commit: first }, head: { kind: "revision", revision: "v2", commit: second } });
    expect(result.changes[0]?.before.location).toMatchObject({ file: "policies/default.json" });
    expect(leftovers()).toEqual(before);
  });

  it("compares a revision with the working directory, and with a folder in it", async () => {
    const [whole, folder] = [await diff("main"), await diff(first, "policies")];
    expect(whole).toMatchObject({ head: { kind: "working-directory" }, base: { commit: second } });
    expect(short(whole)).toEqual([`opens ${fabrikam} b2bCollaborationInbound`]);
    expect(folder).toMatchObject({ base: { commit: first, path: "policies" }, head: { kind: "path", path: "policies" } });
    expect(short(folder)).toEqual(["opens default b2bCollaborationInbound", `opens ${fabrikam} b2bCollaborationInbound`]);
  });

  it("reads a path of a revision, from a folder inside the repository, too", async () => {
    expect((await diff("main:policies", "main:policies/default.json")).changes.map(({ message }) => message)).toEqual(["Partner 1111…1111 (entry removed), inbound B2B collaboration: nobody → everyone there can reach every application here"]);
    process.chdir("policies");
    const result = await diff(`${first}:default.json`, "main:default.json");
    expect(short(result)).toEqual(["opens default b2bCollaborationInbound"]);
    expect(result.changes[0]?.now.location).toMatchObject({ file: "default.json" });
    process.chdir("..");
  });

  it("takes a folder for a folder even where a branch has its name, and main: for the branch", async () => {
    write("main/default.json", defaultConfiguration());
    expect((await diff("main", "policies")).base).toEqual({ kind: "path", path: "main" });
    expect((await diff("main:", "policies")).base).toMatchObject({ kind: "revision", commit: second });
  });

  it.each([
    ["nowhere", /^nowhere: it is neither a file nor a folder, and git knows no commit of that name: name a branch, a tag or a commit, or fetch it: a branch that is not checked out is called origin\/nowhere\.\n$/],
    ["HEAD^{tree}", /^HEAD\^\{tree\}: it is neither a file nor a folder, and git knows no commit of that name: /],
    ["main:absent", /^main:absent: the revision holds no absent, or no file in it that is looked at: name what to compare, as in main:policies\.\n$/],
    ["main:../..", /^main:\.\.\/\.\.: the path leads out of the repository\.\n$/],
    ["ma\nin", /^ma\\nin: it is neither a file nor a folder, and no revision can be called that\.\n$/],
    [":/change", /^:\/change: it is neither a file nor a folder, and no revision can be called that\.\n$/],
  ])("says what is wrong with %j", async (revision, sentence) => {
    const { exitCode, stdout, stderr } = await xtaplint("diff", "--", revision, "policies");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  it("takes nothing that begins with a dash for an option of git", async () => {
    const { exitCode, stderr } = await xtaplint("diff", "--", "--output=owned", "policies");
    expect({ exitCode, isOwned: existsSync("owned") }).toEqual({ exitCode: 2, isOwned: false });
    expect(stderr).toBe("--output=owned: it is neither a file nor a folder, and no revision can be called that.\n");
  });

  it("says that a clone is shallow, and that there is no repository", async () => {
    git("clone", "-q", "--depth", "1", `file://${process.cwd()}`, "clone");
    process.chdir("clone");
    const shallow = await xtaplint("diff", "HEAD~1", "policies");
    process.chdir("..");
    expect(shallow).toMatchObject({ exitCode: 2, stderr: "HEAD~1: git knows no such commit, and this clone is shallow: fetch the history, in a workflow with fetch-depth: 0 for actions/checkout.\n" });
    rmSync(".git", { recursive: true });
    expect(await xtaplint("diff", "main", "policies")).toMatchObject({ exitCode: 2, stderr: "main: it is neither a file nor a folder, and there is no git repository here that it could be a revision of.\n" });
  });

  it("names the side whose configuration cannot be used", async () => {
    write("xtaplint.yml", "polices: []\n");
    commit();
    const { exitCode, stderr } = await xtaplint("diff", "HEAD~1", "HEAD");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^HEAD: xtaplint\.yml:1:1: /);
  });

  it("runs nothing of a revision, and loads none of its rules", async () => {
    write("xtaplint.yml", "policies: [policies/**]\ncustomRules: [rule.mjs, rules.yml]\nexceptions: policies/exceptions.yml\nbaseline: gone.json\n");
    write("rule.mjs", 'import { writeFileSync } from "node:fs";\nwriteFileSync("owned", "");\nexport default () => [];\n');
    write("rules.yml", "nonsense: [");
    write("policies/exceptions.yml", "nonsense: [");
    write(".gitattributes", "*.json filter=evil diff=evil\n");
    git("config", "filter.evil.smudge", "touch owned");
    git("config", "filter.evil.clean", "cat");
    git("config", "core.fsmonitor", "touch owned");
    git("-c", "core.fsmonitor=false", "add", "-A");
    git("-c", "core.fsmonitor=false", "commit", "-qm", "evil");
    rmSync("owned", { force: true });
    expect(short(await diff("HEAD~1", "HEAD"))).toEqual([`opens ${fabrikam} b2bCollaborationInbound`]);
    expect(existsSync("owned")).toBe(false);
  });

  it("follows links inside of a revision, and none that leads out of it", async () => {
    write("outside.json", partner({ tenantId: northwind, b2bCollaborationInbound: open }));
    mkdirSync("repo/policies", { recursive: true });
    process.chdir("repo");
    git("init", "-q");
    writeFileSync("shared.json", JSON.stringify(defaultConfiguration()));
    symlinkSync("../shared.json", "policies/default.json");
    commit();
    // From where revisions are read, this leads to the file outside, as it does from here.
    symlinkSync(`../../${path.basename(path.resolve(".."))}/outside.json`, "policies/partner.json");
    symlinkSync(path.resolve("../outside.json"), "policies/absolute.json");
    symlinkSync("..", "policies/up");
    commit();
    const result = await diff("HEAD~1:policies", "HEAD:policies");
    process.chdir("..");
    expect(result).toMatchObject({ verdict: "unknown", changes: [], unread: [] });
    expect([...result.notes].sort()).toEqual(["absolute", "partner"].map((name) => `policies/${name}.json of the head is a link that is not followed: what it leads to was not compared.`));
  });
});
