import { mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { askGit } from "./git.ts";
import { defaultLimits } from "./limits.ts";
import { codeOf, isLookedAt } from "./walk.ts";

/** A file of a revision that could not be taken out of it. */
export interface Untaken {
  /** POSIX, from the root of the repository. */
  readonly file: string;
  readonly reason: string;
  /** Whether it is only a link that is not followed, which no checkout is read through either. */
  readonly isLink: boolean;
}

interface Entry {
  readonly file: string;
  readonly object: string;
  readonly size: number;
  readonly isLink: boolean;
}

/** Bytes of the objects that are asked for together. */
const batchBytes = 64 * 1024 * 1024;
/** Bytes of everything together. */
const mostBytes = 2 * 1024 * 1024 * 1024;
const longestLink = 4096;

/**
 * Writes the files of a commit that are looked at into an empty folder, as a checkout would have them, but for filters,
 * which can be programs. Links are made last, and only those that stay inside stay. `wants` says which files, where it
 * is more than those that are looked at.
 */
export function takeOut(cwd: string, commit: string, folder: string, wants: (file: string) => boolean = isLookedAt): { readonly untaken: readonly Untaken[] } | { readonly reason: string } {
  const listing = askGit(cwd, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  if ("reason" in listing) return listing;
  const untaken: Untaken[] = [];
  const entries = entriesOf(listing.output.toString("utf8"), untaken, wants);
  if (entries.length > defaultLimits.files) return { reason: `it holds more than ${defaultLimits.files} files that are looked at` };
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) return { reason: "the files in it that are looked at are too large together" };
  const links: { readonly entry: Entry; readonly target: string }[] = [];
  for (const batch of batchesOf(entries)) {
    const contents = contentsOf(cwd, batch);
    if ("reason" in contents) return contents;
    for (const [index, entry] of batch.entries()) {
      const content = contents.contents[index];
      if (content === undefined) untaken.push({ file: entry.file, reason: "its content is not in this clone: fetch it with git", isLink: false });
      else if (entry.isLink) links.push({ entry, target: content.toString("utf8") });
      else attempt(entry, untaken, () => writeFile(path.join(folder, entry.file), content));
    }
  }
  makeLinks(folder, links, untaken);
  return { untaken };
}

/** What `ls-tree -z -l` lists: mode, type, object and size, then a tab and the path. The size of what is missing is no number. */
function entriesOf(listing: string, untaken: Untaken[], wants: (file: string) => boolean): readonly Entry[] {
  return listing.split("\0").flatMap((line): readonly Entry[] => {
    const [, mode = "", object = "", size = "", file = ""] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\S+)\t(.*)$/su.exec(line) ?? [];
    const isLink = mode === "120000";
    const parts = file.split("/");
    if (mode === "" || parts.some((part) => part === "node_modules")) return [];
    if (!isLink && !wants(file)) return [];
    if (isLink && Number(size) > longestLink) return [];
    if (parts.some((part) => !isPlain(part))) {
      untaken.push({ file, reason: "its path is none that a checkout could have", isLink: false });
      return [];
    }
    return [{ file, object, size: Number(size) || 0, isLink }];
  });
}

/** A name that stays in its folder, on any system; git's own folder is none. */
function isPlain(part: string): boolean {
  return part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part) && !(path.sep === "\\" && /[\\:]/.test(part));
}

function* batchesOf(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let batch: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (batch.length > 0 && bytes + entry.size > batchBytes) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(entry);
    bytes += entry.size;
  }
  if (batch.length > 0) yield batch;
}

/** The contents of objects in their order; undefined where the clone lacks one. */
function contentsOf(cwd: string, entries: readonly Entry[]): { readonly contents: readonly (Buffer | undefined)[] } | { readonly reason: string } {
  const answer = askGit(cwd, ["cat-file", "--batch"], `${entries.map(({ object }) => object).join("\n")}\n`);
  if ("reason" in answer) return answer;
  const { output } = answer;
  let at = 0;
  const contents = entries.map(() => {
    const end = output.indexOf(0x0a, at);
    const size = / blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const content = output.subarray(at, at + Number(size));
    // A line break follows the content.
    at += Number(size) + 1;
    return content;
  });
  return { contents };
}

function writeFile(file: string, content: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Never over another: some systems take two names for one.
  writeFileSync(file, content, { flag: "wx" });
}

/** Every folder is there before the first link is, so that nothing is written through one. */
function makeLinks(folder: string, links: readonly { readonly entry: Entry; readonly target: string }[], untaken: Untaken[]): void {
  const escape = "the link leads out of the repository, so it is not followed";
  for (const { entry } of links) attempt(entry, untaken, () => mkdirSync(path.dirname(path.join(folder, entry.file)), { recursive: true }));
  for (const { entry, target } of links) {
    if (path.isAbsolute(target) || target.includes("\0")) untaken.push({ file: entry.file, reason: escape, isLink: true });
    else attempt(entry, untaken, () => symlinkSync(target, path.join(folder, entry.file)));
  }
  const root = realpathSync.native(folder);
  for (const { entry } of links) {
    const file = path.join(folder, entry.file);
    if (leadsOut(file, root)) {
      rmSync(file);
      untaken.push({ file: entry.file, reason: escape, isLink: true });
    }
  }
}

/** A link that leads nowhere leads nowhere here either: it is told where files are found. */
function leadsOut(link: string, root: string): boolean {
  try {
    readlinkSync(link);
    const real = realpathSync.native(link);
    return real !== root && !real.startsWith(root + path.sep);
  } catch {
    return false;
  }
}

function attempt({ file, isLink }: Entry, untaken: Untaken[], act: () => void): void {
  try {
    act();
  } catch (error) {
    untaken.push({ file, reason: `it cannot be taken out of the revision (${codeOf(error)})`, isLink });
  }
}
