import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { leaveOutAbsent, wantedOfBase } from "../input/base-files.ts";
import { takeOut } from "../input/git-tree.ts";
import { findRevision } from "../input/git.ts";
import { ConfigError } from "../lint/errors.ts";
import { visible } from "../report/untrusted.ts";
import type { RunOptions } from "../run.ts";
import { judgeChange, movable, type Gate, type JudgedChange } from "../tasks/judge-change.ts";

/**
 * Judges the working directory as a change of `given`: a folder that holds what the working directory held, or a git
 * revision. A folder wins over a revision of the same name; `main:` is the revision all the same.
 * @throws ConfigError when it is neither, or the paths do not lie in it.
 */
export async function judgeAgainst(given: string, gate: Gate, options: RunOptions): Promise<JudgedChange> {
  const kind = given === "" ? undefined : statSync(path.resolve(options.cwd, given), { throwIfNoEntry: false });
  if (kind?.isDirectory() === true) return againstFolder(given, gate, options);
  if (kind !== undefined) throw wrong(given, "it is a file; name the folder that holds what the working directory held, or a git revision");
  return againstRevision(given, gate, options);
}

async function againstFolder(given: string, gate: Gate, options: RunOptions): Promise<JudgedChange> {
  const moved = within(given, options, options.cwd, "the working directory");
  const folder = realpathSync.native(path.resolve(options.cwd, given));
  const named = moved.paths.filter((each) => !each.startsWith("!"));
  // Else all of it would count as new, whoever mixed up the two folders.
  if (named.length > 0 && !named.some((each) => /[*?[\]{}()]/.test(each) || existsSync(path.join(folder, each)))) {
    throw wrong(given, `the folder holds no ${named.join(", ")}: name one that holds what the working directory held`);
  }
  return judgeChange(moved, { folder, name: { kind: "path", path: given } }, gate);
}

async function againstRevision(given: string, gate: Gate, options: RunOptions): Promise<JudgedChange> {
  const revision = given.replace(/:$/, "");
  if (revision.includes(":")) throw wrong(given, "give the revision alone, and what to lint in it as PATH");
  const found = findRevision(options.cwd, revision);
  if ("reason" in found) throw wrong(given, found.reason);
  const root = path.resolve(options.cwd, ...found.prefix.split("/").filter(Boolean).map(() => ".."));
  const moved = within(given, options, root, "the repository");
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), "xtaplint-")));
  try {
    const taken = takeOut(options.cwd, found.commit, folder, wantedOfBase(options.allowRuleModules === true));
    if ("reason" in taken) throw wrong(given, `the revision cannot be read: ${taken.reason}`);
    const missing = taken.untaken.find(({ isLink }) => !isLink);
    if (missing !== undefined) throw wrong(given, `the revision cannot be read: ${missing.file}: ${missing.reason}`);
    leaveOutAbsent(root, folder);
    const cwd = path.join(folder, found.prefix);
    // A folder that the change brings is an empty one before it.
    mkdirSync(cwd, { recursive: true });
    return await judgeChange(moved, { folder: cwd, name: { kind: "revision", revision, commit: found.commit } }, gate);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function within(given: string, options: RunOptions, root: string, whole: string): RunOptions {
  const moved = movable(options, root);
  if ("outside" in moved) throw wrong(given, `${moved.outside} lies outside of ${whole}, so nobody can tell what it was`);
  return moved;
}

function wrong(given: string, reason: string): ConfigError {
  return new ConfigError([`--base ${visible(given)}: ${visible(reason)}.`]);
}
