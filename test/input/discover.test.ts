import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discover } from "../../src/input/discover.ts";
import { folder } from "./folder.ts";

interface Found {
  readonly files: readonly string[];
  readonly named: readonly string[];
  readonly problems: readonly string[];
}

async function found(cwd: string, paths: readonly string[], ownFiles: readonly string[] = [], mostFiles = 100): Promise<Found> {
  const { files, problems } = await discover(cwd, paths, new Set(ownFiles), mostFiles);
  return {
    files: files.map(({ file }) => file),
    named: files.filter(({ named }) => named).map(({ file }) => file),
    problems: problems.map(({ file, role, reason }) => `${file} (${role}): ${reason}`),
  };
}

const files = (...list: readonly string[]): Found => ({ files: list, named: [], problems: [] });

describe("discover", () => {
  it("finds every file that is looked at, in the order of their paths, and skips .git and node_modules", async () => {
    const cwd = folder({
      "b.json": "", "a/z.yml": "", "a/b/c.YAML": "", "a.jsonc": "", "m.tf": "", "s.tfstate": "", "x.ps1": "", "y.psd1": "",
      ".hidden/p.json": "", "README.md": "", "noextension": "", ".git/config.json": "", "a/node_modules/p/package.json": "",
    });
    const all = files(".hidden/p.json", "a.jsonc", "a/b/c.YAML", "a/z.yml", "b.json", "m.tf", "s.tfstate", "x.ps1", "y.psd1");
    expect(await found(cwd, [])).toEqual(all);
    expect(await found(cwd, ["."])).toEqual(all);
    expect(await found(cwd, ["./"])).toEqual(all);
    expect(await found(cwd, [cwd])).toEqual(all);
  });

  it("finds a file once, and knows when it was named", async () => {
    const cwd = folder({ "a/1.json": "", "a/2.json": "" });
    const expected = { files: ["a/1.json", "a/2.json"], named: ["a/2.json"], problems: [] };
    expect(await found(cwd, ["a", "./a/2.json", "a/*.json"])).toEqual(expected);
    expect(await found(cwd, ["a/2.json", "a"])).toEqual(expected);
  });

  it("matches globs, in hidden folders too, and only files that are looked at", async () => {
    const cwd = folder({ "p/1.json": "", "p/q/2.json": "", "p/q/3.yml": "", "p/.h/4.json": "", "p/5.md": "", "o/6.json": "" });
    expect(await found(cwd, ["p/**/*.json"])).toEqual(files("p/.h/4.json", "p/1.json", "p/q/2.json"));
    expect(await found(cwd, ["./p/*.json", "{o,x}/*.json"])).toEqual(files("o/6.json", "p/1.json"));
    expect(await found(cwd, [join(cwd, "p/*/*.json")])).toEqual(files("p/.h/4.json", "p/q/2.json"));
    expect(await found(cwd, ["**"])).toEqual(files("o/6.json", "p/.h/4.json", "p/1.json", "p/q/2.json", "p/q/3.yml"));
  });

  it("takes a path with brackets literally where it exists", async () => {
    const cwd = folder({ "[draft] a.json": "", "d.json": "" });
    expect(await found(cwd, ["[draft] a.json"])).toEqual({ files: ["[draft] a.json"], named: ["[draft] a.json"], problems: [] });
  });

  it("leaves out what ! names, by glob, folder or file, and our own files", async () => {
    const cwd = folder({ "a.json": "", "d/b.json": "", "d/e/c.json": "", "x/y.json": "", "partners.yml": "" });
    expect(await found(cwd, ["!d", "!x/*.json"], ["partners.yml"])).toEqual(files("a.json"));
    expect(await found(cwd, [".", "!./d/", "!partners.yml"])).toEqual(files("a.json", "x/y.json"));
    expect(await found(cwd, ["a.json", "!a.json", "partners.yml"], ["partners.yml"])).toEqual(files());
  });

  it("tells of paths that give nothing", async () => {
    const cwd = folder({ "a.md": "", "e/b.md": "" });
    expect(await found(cwd, ["none.json", "a.md", "e", "e/*.json", "q/*.json", "a.md/x.json"])).toEqual({
      files: [],
      named: [],
      problems: [
        "a.md (asked): files of this kind are not read: give .json, .jsonc, .yml, .yaml, .tf, .tfstate, .ps1, .psd1",
        "a.md/x.json (asked): there is no such file or folder",
        "e (empty): holds no file that is looked at",
        "e/*.json (empty): matches no file",
        "none.json (asked): there is no such file or folder",
        "q/*.json (empty): matches no file",
      ],
    });
  });

  it("reads outside the working directory what was named there", async () => {
    const root = folder({ "here/a.json": "", "there/b.json": "", "there/c/d.json": "" });
    expect(await found(join(root, "here"), ["../there", "../there/c/d.json"])).toEqual({
      files: ["../there/b.json", "../there/c/d.json"],
      named: ["../there/c/d.json"],
      problems: [],
    });
  });

  it("stops at the limit of files and says so", async () => {
    const cwd = folder({ "1.json": "", "2.json": "", "3.json": "" });
    expect(await found(cwd, [], [], 2)).toEqual({
      files: ["1.json", "2.json"],
      named: [],
      problems: [". (asked): more than 2 files lie here: give narrower paths"],
    });
  });

  it("walks a folder that is named like a file, and tells of it", async () => {
    const cwd = folder({ "x.json/y.json": "" });
    expect(await found(cwd, [])).toEqual({ files: ["x.json/y.json"], named: [], problems: ["x.json (met): this is a folder, not a file"] });
  });
});

describe("links", () => {
  const outside = "the link leads out of the folder that is linted, so it is not followed";

  it("are followed inside the working directory, and end in a loop", async () => {
    const cwd = folder({ "policies/a.json": "", "shared/b.json": "" });
    symlinkSync("../shared", join(cwd, "policies/linked"));
    symlinkSync("..", join(cwd, "shared/loop"));
    expect(await found(cwd, ["policies"])).toEqual({
      files: ["policies/a.json", "policies/linked/b.json"],
      named: [],
      problems: [],
    });
  });

  it("are not read twice", async () => {
    const cwd = folder({ "a.json": "", "d/b.json": "" });
    symlinkSync("a.json", join(cwd, "again.json"));
    symlinkSync("d", join(cwd, "e"));
    expect(await found(cwd, [])).toEqual({
      files: ["a.json", "d/b.json"],
      named: [],
      problems: [
        "again.json (met): the link leads to a file that is read under its own name",
        "e (met): the link leads to a folder that is read under its own name",
      ],
    });
  });

  it("do not lead out of the working directory, whether met or named", async () => {
    const root = folder({ "repo/a.json": "", "secret/s.json": "" });
    const cwd = join(root, "repo");
    symlinkSync("../secret", join(cwd, "dir"));
    symlinkSync("../secret/s.json", join(cwd, "file.json"));
    symlinkSync("../secret/s.json", join(cwd, "file.md"));
    expect(await found(cwd, [])).toEqual({ files: ["a.json"], named: [], problems: [`dir (met): ${outside}`, `file.json (met): ${outside}`] });
    expect(await found(cwd, ["dir", "file.json", "dir/s.json", "dir/*.json"])).toEqual({
      files: [],
      named: [],
      problems: [`dir (asked): ${outside}`, `dir/*.json (asked): ${outside}`, `dir/s.json (asked): ${outside}`, `file.json (asked): ${outside}`],
    });
  });

  it("that lead nowhere are told of", async () => {
    const cwd = folder({ "a.json": "" });
    symlinkSync("gone.json", join(cwd, "dangling.json"));
    symlinkSync("self.json", join(cwd, "self.json"));
    expect(await found(cwd, [])).toEqual({
      files: ["a.json"],
      named: [],
      problems: ["dangling.json (met): the link leads nowhere (ENOENT)", "self.json (met): the link leads nowhere (ELOOP)"],
    });
    expect((await found(cwd, ["dangling.json"])).problems).toEqual(["dangling.json (asked): the link leads nowhere (ENOENT)"]);
  });

  it("into skipped folders stay unfollowed by name", async () => {
    const cwd = folder({ "store/p.json": "", "app/a.json": "" });
    mkdirSync(join(cwd, "app/sub"));
    symlinkSync("../store", join(cwd, "app/node_modules"));
    expect(await found(cwd, ["app"])).toEqual(files("app/a.json"));
  });
});
