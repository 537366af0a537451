import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PullFile } from "./repository.ts";

/** The content of a file; null takes it away, `link` makes a link of it. */
export type Content = object | string | null | { readonly link: string };

/** Files by their paths. */
export type Files = Readonly<Record<string, Content>>;

/** A made-up pull request, as GitHub and its runners have it: the base, the branch, and the merge of both. */
export interface MadePullRequest {
  /** The repository with everything in it, checked out at the merge. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Git in a folder, as nobody in particular. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@contoso.example", "-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } }).trim();
}

/** Writes files and commits them; gives the commit. */
export function commit(folder: string, files: Files, message = "change"): string {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    rmSync(target, { force: true });
    if (content === null) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    if (isLink(content)) symlinkSync(content.link, target);
    else writeFileSync(target, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

function isLink(content: Exclude<Content, null>): content is { readonly link: string } {
  return typeof content === "object" && "link" in content && typeof content.link === "string";
}

/** A repository with a pull request that brings `change`; `meanwhile` came to the base after it was opened. */
export function makePullRequest(before: Files, change: Files, meanwhile: Files = {}): MadePullRequest {
  const folder = mkdtempSync(path.join(tmpdir(), "repository-"));
  git(folder, "init", "-q", "-b", "main");
  commit(folder, before, "base");
  git(folder, "checkout", "-q", "-b", "change");
  const head = commit(folder, change);
  git(folder, "checkout", "-q", "main");
  const base = Object.keys(meanwhile).length === 0 ? git(folder, "rev-parse", "main") : commit(folder, meanwhile, "meanwhile");
  git(folder, "checkout", "-q", "-b", "merge");
  git(folder, "merge", "-q", "--no-ff", "-m", "merge", "change");
  return { folder, base, head, merge: git(folder, "rev-parse", "HEAD") };
}

/** A clone as actions/checkout makes it: so many commits of one ref. */
export function shallowClone({ folder }: MadePullRequest, depth: number, branch = "merge"): string {
  const clone = mkdtempSync(path.join(tmpdir(), "clone-"));
  git(clone, "clone", "-q", "--depth", String(depth), "--branch", branch, `file://${folder}`, ".");
  return clone;
}

/** What differs between two commits since they parted, as GitHub lists the files of a pull request. */
export function pullFilesOf(folder: string, from: string, to: string): PullFile[] {
  return git(folder, "diff", "--name-only", `${from}...${to}`).split("\n").filter(Boolean).map((filename) => {
    const patch = git(folder, "diff", `${from}...${to}`, "--", filename);
    return { filename, sha: git(folder, "rev-parse", `${to}:${filename}`), patch: patch.slice(patch.indexOf("@@")) };
  });
}
