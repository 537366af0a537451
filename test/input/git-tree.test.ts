import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeOut } from "../../src/input/git-tree.ts";
import { findRevision } from "../../src/input/git.ts";

let [folder, repository, target] = ["", "", ""];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "git-tree-"));
  [repository, target] = [path.join(folder, "repository"), path.join(folder, "taken", "out")];
  mkdirSync(repository);
  mkdirSync(target, { recursive: true });
  git(["init", "-q"]);
});

afterEach(() => rmSync(folder, { recursive: true }));

function git(args: readonly string[], input: string | Buffer = ""): string {
  const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@contoso.example"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", [...identity, ...args], { cwd: repository, input, env, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

const blob = (text: string): string => git(["hash-object", "-w", "--stdin"], text);

/** A tree as git itself would never write it. */
function tree(...entries: readonly (readonly [mode: string, name: string, object: string])[]): string {
  const bytes = entries.map(([mode, name, object]) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, "hex")]));
  return git(["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], Buffer.concat(bytes));
}

const commitOf = (object: string): string => git(["commit-tree", "-m", "made by hand", object]);

/** Every file and link below a folder. */
const filesIn = (place: string): readonly string[] => readdirSync(place, { recursive: true, encoding: "utf8" }).sort();

describe("takeOut", () => {
  it("takes what is looked at, as it lies in git's store", () => {
    const text = '{ "a": 1 }\r\n';
    const inner = tree(["100644", "b.yml", blob("a: 1\n")], ["100644", "notes.txt", blob("no")]);
    const commit = commitOf(tree(["100755", "a.json", blob(text)], ["40000", "deep", inner], ["100644", "empty.json", blob("")], ["40000", "node_modules", inner], ["160000", "module.json", "1".repeat(40)]));
    expect(takeOut(repository, commit, target)).toEqual({ untaken: [] });
    expect(filesIn(target)).toEqual(["a.json", "deep", path.join("deep", "b.yml"), "empty.json"]);
    expect(readFileSync(path.join(target, "a.json"), "utf8")).toBe(text);
  });

  it("writes nothing outside of its folder, whatever paths a tree has", () => {
    const evil = blob('{ "evil": true }');
    const commit = commitOf(
      tree(
        ["100644", "../up.json", evil],
        ["100644", "/absolute.json", evil],
        ["40000", "..", tree(["100644", "parent.json", evil])],
        ["40000", ".GIT", tree(["100644", "config.json", evil])],
        ["100644", "./dot.json", evil],
        ["100644", "good.json", evil],
      ),
    );
    const taken = takeOut(repository, commit, target);
    const reason = "its path is none that a checkout could have";
    expect(taken).toEqual({ untaken: ["../up.json", "/absolute.json", "../parent.json", ".GIT/config.json", "./dot.json"].map((file) => ({ file, reason, isLink: false })) });
    expect(filesIn(path.join(folder, "taken"))).toEqual(["out", path.join("out", "good.json")]);
  });

  it("writes nothing through a link", () => {
    const outside = path.join(folder, "outside");
    mkdirSync(outside);
    const [evil, link] = [blob('{ "evil": true }'), blob("../../outside")];
    const commit = commitOf(tree(["120000", "a", link], ["40000", "a", tree(["100644", "through.json", evil], ["120000", "too", blob("../../outside")])], ["120000", "b", blob(outside)], ["120000", "c", link]));
    expect(takeOut(repository, commit, target)).toEqual({
      untaken: [
        { file: "a", reason: "it cannot be taken out of the revision (EEXIST)", isLink: true },
        { file: "b", reason: "the link leads out of the repository, so it is not followed", isLink: true },
        { file: "c", reason: "the link leads out of the repository, so it is not followed", isLink: true },
      ],
    });
    expect(filesIn(outside)).toEqual([]);
    expect(existsSync(path.join(target, "a", "through.json"))).toBe(true);
  });

  it("says of what the clone lacks that it is missing", () => {
    const missing = "2".repeat(40);
    const commit = commitOf(tree(["100644", "gone.json", missing], ["100644", "here.json", blob("{}")]));
    expect(takeOut(repository, commit, target)).toEqual({ untaken: [{ file: "gone.json", reason: "its content is not in this clone: fetch it with git", isLink: false }] });
    expect(filesIn(target)).toEqual(["here.json"]);
  });
});

describe("findRevision", () => {
  it("gives the commit of a branch, a tag and a short id, and where the folder lies", () => {
    const commit = commitOf(tree());
    git(["update-ref", "refs/heads/work", commit]);
    git(["tag", "-a", "v1", "-m", "one", commit]);
    mkdirSync(path.join(repository, "in", "side"), { recursive: true });
    for (const revision of ["work", "v1", commit.slice(0, 10)]) expect(findRevision(path.join(repository, "in", "side"), revision)).toEqual({ commit, prefix: "in/side" });
    expect(findRevision(repository, "work")).toEqual({ commit, prefix: "" });
  });

  it("asks only git that PATH names by an absolute folder", () => {
    writeFileSync(path.join(repository, "git"), "#!/bin/sh\ntouch owned\n", { mode: 0o755 });
    const before = process.env.PATH;
    process.env.PATH = ".";
    try {
      expect(findRevision(repository, "main")).toEqual({ reason: "git is not installed, and a revision can be read with it only" });
    } finally {
      process.env.PATH = before;
    }
    expect(existsSync(path.join(repository, "owned"))).toBe(false);
  });
});

describe("a partial clone", () => {
  it("is told of, and nothing is fetched for it", () => {
    const commit = commitOf(tree(["100644", "a.json", blob("{}")]));
    git(["update-ref", "refs/heads/work", commit]);
    git(["config", "uploadpack.allowFilter", "true"]);
    const clone = path.join(folder, "clone");
    git(["clone", "-q", "--no-checkout", "--filter=blob:none", "--branch", "work", `file://${repository}`, clone]);
    const taken = takeOut(clone, commit, target);
    expect(taken).toMatchObject("reason" in taken ? { reason: expect.stringMatching(/^git could not read it \(/) as unknown } : { untaken: [{ file: "a.json" }] });
    expect(filesIn(target)).toEqual([]);
  });
});
