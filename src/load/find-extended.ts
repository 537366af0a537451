import { lstatSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { realPathWithin } from "../input/walk.ts";
import { startingSets, type FileLayer } from "../lint/layers.ts";
import { nearest } from "../model/nearest.ts";

/** The file of a package that is meant where none is named. */
const packageFile = "xtaplint.yml";

/** A file that is extended. */
export interface FoundFile {
  /** POSIX path relative to the working directory. */
  readonly file: string;
  /** Absolute, as it was named. */
  readonly path: string;
  /** Absolute, without links. */
  readonly real: string;
  /** The folder of the package that it lies in, absolute. */
  readonly package?: string;
}

interface NotFound {
  /** A clause without a full stop: what is wrong, and what to do. */
  readonly reason: string;
}

/** Finds the file that `word`, of the file `by`, means: one beside it when it begins with a dot, else one of a package. */
export function findExtended(cwd: string, word: string, by: FileLayer): FoundFile | NotFound {
  if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(word)) return { reason: `${quoted(word)} is an address, and nothing is fetched: install a package, or copy the file` };
  if (path.isAbsolute(word) || path.win32.isAbsolute(word)) return { reason: `${quoted(word)} is an absolute path: write one that is relative to this file, such as ./org.yml` };
  return word.startsWith("./") || word.startsWith("../") ? besides(cwd, word, by) : ofPackage(cwd, word, by);
}

function besides(cwd: string, word: string, by: FileLayer): FoundFile | NotFound {
  const found = path.resolve(by.folder, word);
  if (!isYaml(word)) return { reason: `${quoted(word)} is no YAML file: name one that ends in .yml or .yaml` };
  if (!isFile(found)) return { reason: `there is no file ${quoted(word)} beside ${by.file}: name one that is there` };
  if (by.package !== undefined && !isInside(found, by.package)) return { reason: `${quoted(word)} is outside of its package: a package extends its own files, and other packages by their names` };
  const file = relative(cwd, found);
  const target = realPathWithin(found, [by.package === undefined ? rootOf(cwd, found, by.folder) : realpathSync.native(by.package)]);
  if ("reason" in target) return { reason: `${quoted(word)} cannot be extended: ${target.reason}` };
  return { file, path: found, real: target.real, ...(by.package !== undefined && { package: by.package }) };
}

/** Where links may lead: into the working directory; outside of it nowhere but to the file itself. */
function rootOf(cwd: string, found: string, folder: string): string {
  return isInside(found, cwd) ? realpathSync.native(cwd) : path.resolve(realpathSync.native(folder), path.relative(folder, found));
}

const packageWord = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/(?<inside>.+))?$/i;

function ofPackage(cwd: string, word: string, by: FileLayer): FoundFile | NotFound {
  const { name, inside = packageFile } = packageWord.exec(word)?.groups ?? {};
  if (name === undefined || inside.includes("\\") || inside.split("/").some((part) => /^\.{0,2}$/.test(part))) {
    return { reason: `${quoted(word)} is no preset, no file and no package: write ./ before the path of a file` };
  }
  if (!isYaml(inside)) return { reason: `${quoted(word)} is no YAML file of a package: name one that ends in .yml or .yaml` };
  const folder = folderOf(name, by.folder);
  if (folder === undefined) return { reason: `the package ${quoted(name)} is in no node_modules from ${folderName(by.file)} up: ${instead(word)}` };
  const found = path.join(folder, inside);
  const file = relative(cwd, found);
  if (!isFile(found)) return { reason: `the package ${quoted(name)} has no file ${quoted(inside)}: name a YAML file that it has, such as ${name}/strict.yml` };
  const target = realPathWithin(found, [realpathSync.native(folder)]);
  return "reason" in target ? { reason: `${quoted(word)} cannot be extended: its link leads out of the package` } : { file, path: found, real: target.real, package: folder };
}

/** What to do about a package that is not there: most such words are no packages. */
function instead(word: string): string {
  const preset = nearest(word, startingSets);
  if (preset !== undefined) return `did you mean ${quoted(preset)}?`;
  return isYaml(word) && !word.startsWith("@") ? `install it, or write ${quoted(`./${word}`)} for a file` : "install it";
}

/** The folder of a package, as Node finds it; of a linked one that where it really is, from which its own packages are found. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (path.basename(folder) !== "node_modules" && statSync(candidate, { throwIfNoEntry: false })?.isDirectory() === true) {
      return lstatSync(candidate).isSymbolicLink() ? realpathSync.native(candidate) : candidate;
    }
    if (path.dirname(folder) === folder) return undefined;
  }
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

function isFile(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether one path lies in another, links left aside. */
export function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function relative(cwd: string, absolute: string): string {
  return path.relative(cwd, absolute).split(path.sep).join("/");
}

function folderName(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === "." ? "the working directory" : folder;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
