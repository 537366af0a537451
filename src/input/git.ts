import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { codeOf } from "./walk.ts";

/** Bytes of one answer at most, so that no repository can exhaust the memory. */
const mostBytes = 512 * 1024 * 1024;

/** What is missing in a partial clone is not fetched: that would run whatever the configuration names for it. */
const always = ["--no-replace-objects", "--no-pager", "-c", "protocol.allow=never"];

/** What git answered, or why it did not: a clause. */
export type GitAnswer = { readonly output: Buffer } | { readonly reason: string };

/** A commit, and where in its repository the working directory lies. */
export interface FoundRevision {
  /** The full object id. */
  readonly commit: string;
  /** POSIX, from the root of the repository; empty at the root. */
  readonly prefix: string;
}

/**
 * Asks git. The arguments are our own; whatever the user wrote goes in through `input`, and never stands where an option
 * could. Nothing of the repository is run: these commands know neither hooks nor filters, and fetch nothing.
 */
export function askGit(cwd: string, args: readonly string[], input = ""): GitAnswer {
  const git = findGit();
  if (git === undefined) return { reason: "git is not installed, and a revision can be read with it only" };
  const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
  const { error, status, stdout, stderr } = spawnSync(git, [...always, ...args], { cwd, env, input, maxBuffer: mostBytes, windowsHide: true });
  const code = error === undefined ? undefined : codeOf(error);
  if (code === "ENOBUFS") return { reason: "it holds too much to be read at once" };
  // Who ends before it has read the question says why on its own.
  if (code !== undefined && code !== "EPIPE") return { reason: `git cannot be run (${code})` };
  return code === undefined && status === 0 ? { output: stdout } : { reason: complaint(stderr.toString("utf8")) };
}

/** Finds the commit that a revision names. */
export function findRevision(cwd: string, revision: string): FoundRevision | { readonly reason: string } {
  // A line break would make two questions of it.
  if (revision === "" || /^[-:]|[\p{Cc}]/u.test(revision) || revision.length > 1000) return { reason: "it is neither a file nor a folder, and no revision can be called that" };
  const prefix = askGit(cwd, ["rev-parse", "--show-prefix"]);
  if ("reason" in prefix) return prefix;
  const answer = askGit(cwd, ["cat-file", "--batch-check"], `${revision}^{commit}\n`);
  if ("reason" in answer) return answer;
  const commit = /^([0-9a-f]{40,64}) commit \d+\n$/.exec(answer.output.toString("utf8"))?.[1];
  if (commit === undefined) return { reason: unknownRevision(cwd, revision) };
  return { commit, prefix: prefix.output.toString("utf8").replace(/\/?\n$/, "") };
}

function unknownRevision(cwd: string, revision: string): string {
  const shallow = askGit(cwd, ["rev-parse", "--is-shallow-repository"]);
  if ("output" in shallow && shallow.output.toString("utf8").trim() === "true") {
    return "git knows no such commit, and this clone is shallow: fetch the history, in a workflow with fetch-depth: 0 for actions/checkout";
  }
  const inRemote = /^[\w./-]+$/.test(revision) ? `, or fetch it: a branch that is not checked out is called origin/${revision}` : "";
  return `it is neither a file nor a folder, and git knows no commit of that name: name a branch, a tag or a commit${inRemote}`;
}

function complaint(stderr: string): string {
  if (/not a git repository/i.test(stderr)) return "it is neither a file nor a folder, and there is no git repository here that it could be a revision of";
  if (/dubious ownership/i.test(stderr)) return "git does not trust this repository, which belongs to another user: see git's safe.directory";
  const [first = ""] = stderr.trim().split("\n");
  return `git could not read it (${first.replace(/^fatal: /, "").slice(0, 200)})`;
}

/** Git where PATH says it is, never beside the files that are read: those can be anybody's. */
function findGit(): string | undefined {
  const names = process.platform === "win32" ? ["git.exe"] : ["git"];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}
