import { execFile, execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parserFile, parserFiles } from "../src/input/parser-files.ts";
import { licenseNotices } from "./licenses.ts";

const entries = ["cli", "action", "rule-worker", "testing"];

/** TypeScript to plain modules in `build/`; always there, because the bundler's module numbers follow from the paths. */
function compile(): void {
  rmSync("build", { recursive: true, force: true });
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
}

/** What is loaded as it is, by the name under which the bundles that read files look for it beside themselves. */
const copied = Object.keys(parserFiles) as (keyof typeof parserFiles)[];

/** Bundles one entry, with its lazy chunks, into a folder that the bundler itself would not clean. */
async function bundle(entry: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const statistics = path.join("build", `${entry}.stats.json`);
  const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", `build/src/${entry}/main.js`, "--out", folder];
  // Loading the bundle is a third of a short run; names of functions and classes stay, so that traces can be read.
  const options = ["--minify", "--target", "es2022", "--stats-out", statistics, "--no-cache", "--quiet"];
  await promisify(execFile)(process.execPath, [...ncc, ...options]);
  // A script for signing in with a browser, which nothing here does.
  rmSync(path.join(folder, "xdg-open"), { force: true });
  const beside = entry === "testing" ? [] : copied;
  for (const name of beside) {
    copyFileSync(parserFile(name), path.join(folder, name));
    // The packages differ in their modes, and so may machines.
    chmodSync(path.join(folder, name), 0o644);
  }
  writeFileSync(path.join(folder, "licenses.txt"), licenseNotices(statistics, beside.map(parserFile)));
}

/** Declarations of what authors of modules import, with all that they mention; the bundler makes none. */
function declare(folder: string): void {
  const options = ["-p", "tsconfig.types.json", "--outDir", path.join(folder, "types")];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options], { stdio: "inherit" });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => statSync(path.join(folder, file)).isFile());
}

/** What the bundler lets pass with exit code 0: a module it did not find, a lost shebang, and this machine's paths. */
function faults(out: string): string[] {
  const isStartable = readFileSync(path.join(out, "cli/index.js"), "utf8").startsWith("#!/usr/bin/env node\n");
  const inFiles = filesIn(out).flatMap((file) => {
    const code = readFileSync(path.join(out, file), "utf8");
    const missing = /new Error\("(Cannot find module '[^"]+')"\)/.exec(code)?.[1];
    return [
      ...(missing === undefined ? [] : [`dist/${file}: ${missing}`]),
      ...(code.includes(process.cwd()) ? [`dist/${file}: holds a path of this machine`] : []),
    ];
  });
  return isStartable ? inFiles : ["dist/cli/index.js: the shebang of src/cli/main.ts is not its first line", ...inFiles];
}

/** The files in which `dist` and a fresh build differ, and those that would be missing from the next commit. */
function differences(fresh: string): string[] {
  const isExecutable = (file: string) => (statSync(file).mode & 0o100) !== 0;
  const isSame = (file: string) => {
    const [one, other] = [path.join("dist", file), path.join(fresh, file)];
    return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other)) && isExecutable(one) === isExecutable(other);
  };
  const different = new Set([...filesIn("dist"), ...filesIn(fresh)].filter((file) => !isSame(file)));
  const untracked = existsSync(".git") ? execFileSync("git", ["ls-files", "--others", "--", "dist"], { encoding: "utf8" }).split("\n").filter(Boolean) : [];
  return [...[...different].map((file) => `dist/${file}: differs from a fresh build`), ...untracked.map((file) => `${file}: not in git`)].sort();
}

// Through a link the packages have other paths, hence the modules other numbers than in every fresh clone.
if (lstatSync("node_modules").isSymbolicLink()) throw new Error("node_modules is a link; build where `npm ci` has been run.");

const check = process.argv.includes("--check");
const out = check ? mkdtempSync(path.join(tmpdir(), "xtaplint-dist-")) : "dist";
compile();
await Promise.all(entries.map((entry) => bundle(entry, path.join(out, entry))));
declare(path.join(out, "testing"));
chmodSync(path.join(out, "cli/index.js"), 0o755);
const problems = [...faults(out), ...(check ? differences(out) : [])];
if (check) rmSync(out, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  if (check) console.error("Run npm run build and commit dist.");
  process.exitCode = 1;
}
