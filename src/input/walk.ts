import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { extname, sep } from "node:path";

/** What a walk meets, under the path by which it is reported. */
export interface WalkVisitor {
  /** A file of a kind that is looked at. False ends the walk. */
  file(file: string, path: string): boolean;
  /** A file, folder or link that cannot or must not be read. */
  problem(file: string, reason: string): void;
}

const extensions = new Set([".json", ".jsonc", ".yml", ".yaml", ".tf", ".tfstate", ".ps1", ".psd1"]);
const skippedFolders = new Set([".git", "node_modules"]);

/** Whether files with this name are looked at. */
export function isLookedAt(name: string): boolean {
  return extensions.has(extname(name).toLowerCase());
}

/** Every extension that is looked at, as people read a list. */
export const lookedAt: string = [...extensions].join(", ");

interface Folder {
  /** How it is reported; empty for the working directory itself. */
  readonly file: string;
  /** Its real path, without links. */
  readonly real: string;
}

/** The real path of what is at `path`; a reason when there is none, or when it lies outside `allowed`. */
export function realPathWithin(path: string, allowed: readonly string[]): { readonly real: string } | { readonly reason: string } {
  let real: string;
  try {
    real = realpathSync.native(path);
  } catch (error) {
    return { reason: `the link leads nowhere (${codeOf(error)})` };
  }
  const inside = allowed.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep));
  return inside ? { real } : { reason: "the link leads out of the folder that is linted, so it is not followed" };
}

/** The code of a file system error, for people: "EACCES". */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/**
 * Walks a folder to its end. Links are followed last and only to what lies inside `allowed` and was not walked
 * already: a loop ends, nothing is read twice, and a pull request cannot point the tool at the rest of the machine.
 */
export function walk(start: Folder, allowed: readonly string[], visitor: WalkVisitor): void {
  const walked = new Set<string>();
  const filesSeen = new Set<string>();
  const links: { readonly file: string; readonly path: string }[] = [];
  let folders: Folder[] = [start];
  for (;;) {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (walked.has(folder.real)) continue;
      walked.add(folder.real);
      const separator = folder.real.endsWith(sep) ? "" : sep;
      for (const entry of entriesOf(folder, visitor)) {
        const file = folder.file === "" ? entry.name : `${folder.file}/${entry.name}`;
        const path = folder.real + separator + entry.name;
        if (entry.isSymbolicLink()) {
          if (!skippedFolders.has(entry.name)) links.push({ file, path });
        } else if (entry.isDirectory()) {
          if (!skippedFolders.has(entry.name)) folders.push({ file, real: path });
          // A folder named like a policy file is a mistake that must not pass in silence.
          if (isLookedAt(entry.name)) visitor.problem(file, "this is a folder, not a file");
        } else if (isLookedAt(entry.name)) {
          filesSeen.add(path);
          if (!visitor.file(file, path)) return;
        }
      }
    }
    links.sort((one, other) => (one.file < other.file ? 1 : -1));
    const link = links.pop();
    if (link === undefined) return;
    const target = realPathWithin(link.path, allowed);
    if ("reason" in target) {
      if (isLookedAt(link.file) || !isFile(link.path)) visitor.problem(link.file, target.reason);
    } else if (statSync(target.real).isDirectory()) {
      if (walked.has(target.real)) visitor.problem(link.file, "the link leads to a folder that is read under its own name");
      else folders = [{ file: link.file, real: target.real }];
    } else if (isLookedAt(link.file)) {
      if (filesSeen.has(target.real)) visitor.problem(link.file, "the link leads to a file that is read under its own name");
      else if (!visitor.file(link.file, target.real)) return;
      filesSeen.add(target.real);
    }
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function entriesOf(folder: Folder, visitor: WalkVisitor): readonly Dirent[] {
  try {
    return readdirSync(folder.real, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    visitor.problem(folder.file === "" ? "." : folder.file, `the folder cannot be read (${codeOf(error)})`);
    return [];
  }
}
