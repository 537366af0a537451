import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { takeOut } from "../input/git-tree.ts";
import { findRevision } from "../input/git.ts";
import type { InputRecord } from "../input/read.ts";
import { ConfigError } from "../lint/errors.ts";
import { visible } from "../report/untrusted.ts";
import { readTenants, type ReadTenants } from "./tenants.ts";

/** How both sides of a comparison are read. */
export interface SideOptions {
  /** Absolute. */
  readonly cwd: string;
  /** On the side of a revision, that of the revision. */
  readonly configFile?: string;
  /** Relative to `cwd`, for both sides. */
  readonly catalog?: string;
}

/** What a side is: a file, folder or glob, the working directory, or a commit. */
export type SideName =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "working-directory" }
  | { readonly kind: "revision"; readonly revision: string; readonly commit: string; readonly path?: string };

/** One side as it was read. */
export interface ReadSide extends ReadTenants {
  readonly name: SideName;
  /** Whether nothing was recognised in any tenant. */
  readonly isEmpty: boolean;
}

interface Named {
  readonly revision?: string;
  /** Undefined where nothing is said of it; empty for all that the configuration means. */
  readonly path?: string | undefined;
}

/**
 * Reads one side: what `given` names, or the working directory. A file or folder of that name wins over a revision;
 * `main:` is the revision all the same, and `main:policies` what lies there in it. A revision without a path is read
 * where `other`, the other side, lies.
 * @throws ConfigError when it is neither, or its configuration cannot be used.
 */
export async function readSide(given: string | undefined, other: string | undefined, options: SideOptions): Promise<ReadSide> {
  const named = given === undefined ? {} : parse(given, options.cwd);
  if (named.revision !== undefined) return readRevision({ revision: named.revision, path: named.path ?? sharedPath(other, options.cwd) }, visible(given ?? ""), options);
  const read = await readTenants({ ...base(options), cwd: options.cwd, paths: named.path === undefined ? [] : [named.path] });
  const name: SideName = named.path === undefined ? { kind: "working-directory" } : { kind: "path", path: named.path };
  return { ...read, name, isEmpty: isEmpty(read) };
}

function base({ cwd, configFile, catalog }: SideOptions) {
  return {
    judges: false,
    ...(configFile !== undefined && { configFile }),
    ...(catalog !== undefined && { catalog: path.resolve(cwd, catalog) }),
  };
}

/** What no revision can be called is a glob. */
function parse(given: string, cwd: string): Named {
  if (isThere(given, cwd) || /[*?[\\]/.test(given)) return { path: given };
  const colon = given.indexOf(":");
  if (colon < 1) return { revision: given };
  return { revision: given.slice(0, colon), path: given.slice(colon + 1) };
}

/** Asked of the path as it is written: put in order, `main:../..` would be a folder. */
function isThere(given: string, cwd: string): boolean {
  return given !== "" && !given.includes("\0") && lstatSync(path.isAbsolute(given) ? given : cwd + path.sep + given, { throwIfNoEntry: false }) !== undefined;
}

/** Where the other side lies in the working directory; undefined where it is a revision, or lies elsewhere. */
function sharedPath(other: string | undefined, cwd: string): string | undefined {
  const named = other === undefined ? {} : parse(other, cwd);
  const relative = named.path === undefined ? ".." : path.relative(cwd, path.resolve(cwd, named.path));
  return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? undefined : named.path;
}

async function readRevision(named: Named & { readonly revision: string }, given: string, options: SideOptions): Promise<ReadSide> {
  const { revision } = named;
  const found = findRevision(options.cwd, revision);
  if ("reason" in found) throw new ConfigError([`${given}: ${found.reason}.`]);
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), "xtaplint-")));
  try {
    const taken = takeOut(options.cwd, found.commit, folder);
    if ("reason" in taken) throw new ConfigError([`${given}: the revision cannot be read: ${taken.reason}.`]);
    const cwd = path.join(folder, found.prefix);
    mkdirSync(cwd, { recursive: true });
    const paths = named.path === undefined || named.path === "" ? [] : [within(named.path, cwd, folder, given)];
    const read = await readTenants({ ...base(options), cwd, paths });
    const failed = taken.untaken.map(({ file, reason, isLink }): InputRecord => ({ file: path.posix.relative(found.prefix, file), status: isLink ? "declined" : "failed", reason }));
    const name: SideName = { kind: "revision", revision, commit: found.commit, ...(paths[0] !== undefined && { path: paths[0] }) };
    return { ...read, inputs: [...read.inputs, ...failed], name, isEmpty: isEmpty(read) };
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(error.problems.map((problem) => (problem.startsWith(`${given}: `) ? problem : `${given}: ${problem}`)));
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A path of the revision as one of its folder. */
function within(named: string, cwd: string, root: string, given: string): string {
  const absolute = path.resolve(cwd, named);
  if (absolute !== root && !absolute.startsWith(root + path.sep)) throw new ConfigError([`${given}: the path leads out of the repository.`]);
  if (!existsSync(absolute) && !/[*?[{]/.test(named)) {
    throw new ConfigError([`${given}: the revision holds no ${named}, or no file in it that is looked at: name what to compare, as in ${given.split(":")[0] ?? ""}:policies.`]);
  }
  return path.relative(cwd, absolute).split(path.sep).join("/") || ".";
}

function isEmpty({ tenants }: ReadTenants): boolean {
  return tenants.every((tenant) => tenant.isEmpty);
}
