import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, isAbsolute, parse, relative, resolve, sep } from "node:path";
import { codeOf, isLookedAt, lookedAt, realPathWithin, walk } from "./walk.ts";

/** A file to read: how it is reported, where it is, and whether the user named this very file. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly named: boolean;
}

/** A path that gives nothing to read. */
export interface FoundProblem {
  readonly file: string;
  readonly reason: string;
  /** "asked" stands among the paths that the user wrote, "empty" does too and is a folder or glob without files, "met" was met on the way. */
  readonly role: "asked" | "empty" | "met";
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  readonly problems: readonly FoundProblem[];
}

/** Whether a path, POSIX and relative to the working directory, is meant. */
export type Test = (file: string) => boolean;

/** Finds the files that `paths` mean: files, folders and globs, less what `!` excludes and `ownFiles`. Sorted by path. */
export async function discover(
  cwd: string,
  paths: readonly string[],
  ownFiles: ReadonlySet<string>,
  mostFiles: number,
): Promise<Discovery> {
  const included = paths.filter((path) => !path.startsWith("!"));
  const isExcluded = await excluder(paths.filter((path) => path.startsWith("!")).map((path) => path.slice(1)));
  const search = new Search(cwd, mostFiles, (file) => ownFiles.has(file) || isExcluded(file));
  for (const path of included.length > 0 ? included : ["."]) await search.add(path);
  return search.result();
}

async function excluder(patterns: readonly string[]): Promise<Test> {
  if (patterns.length === 0) return () => false;
  const tests = await Promise.all(
    patterns.flatMap((pattern) => {
      const plain = withoutDot(pattern).replace(/\/+$/, "");
      // Naming a folder leaves out what is in it.
      return [matcher(plain), matcher(`${plain}/**`)];
    }),
  );
  return (file) => tests.some((test) => test(file));
}

/** Whether a path matches a glob. */
export async function matcher(pattern: string): Promise<Test> {
  const { default: picomatch } = await import("picomatch");
  // Without `dot` a file could hide from the linter in a folder whose name begins with a dot.
  return picomatch(pattern, { dot: true });
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/+)+/, "");
}

const magic = /[*?[\]{}()]/;

class Search {
  readonly #cwd: string;
  readonly #realCwd: string;
  readonly #mostFiles: number;
  readonly #isLeftOut: Test;
  readonly #files = new Map<string, FoundFile>();
  readonly #problems = new Map<string, FoundProblem>();

  constructor(cwd: string, mostFiles: number, isLeftOut: Test) {
    this.#cwd = cwd;
    this.#realCwd = realpathSync.native(cwd);
    this.#mostFiles = mostFiles;
    this.#isLeftOut = isLeftOut;
  }

  result(): Discovery {
    const byPath = (one: { readonly file: string }, other: { readonly file: string }): number =>
      one.file < other.file ? -1 : Number(one.file > other.file);
    return { files: [...this.#files.values()].sort(byPath), problems: [...this.#problems.values()].sort(byPath) };
  }

  async add(asked: string): Promise<void> {
    const path = resolve(this.#cwd, asked);
    const kind = kindOf(path);
    if (kind === "file") this.#addNamed(path);
    else if (kind === "folder") this.#addFolder(path, () => true, "holds no file that is looked at");
    else if (magic.test(asked)) await this.#addGlob(asked);
    else this.#problem(this.#reported(path), kind, "asked");
  }

  #addNamed(path: string): void {
    const file = this.#reported(path);
    if (this.#isLeftOut(file)) return;
    const target = realPathWithin(path, this.#allowed(path));
    if ("reason" in target) this.#problem(file, target.reason, "asked");
    else if (isLookedAt(basename(path))) this.#found(file, target.real, true);
    else this.#problem(file, `files of this kind are not read: give ${lookedAt}`, "asked");
  }

  #addFolder(path: string, matches: Test, emptyReason: string, reportedAs = this.#reported(path)): void {
    const allowed = this.#allowed(path);
    const target = realPathWithin(path, allowed);
    if ("reason" in target) return this.#problem(reportedAs, target.reason, "asked");
    const start = this.#reported(path);
    const before = this.#problems.size;
    let met = 0;
    walk({ file: start === "." ? "" : start, real: target.real }, allowed, {
      file: (file, real) => {
        if (!matches(file)) return true;
        met += 1;
        if (this.#isLeftOut(file)) return true;
        if (this.#files.size >= this.#mostFiles) {
          this.#problem(reportedAs, `more than ${this.#mostFiles} files lie here: give narrower paths`, "asked");
          return false;
        }
        this.#found(file, real, false);
        return true;
      },
      problem: (file, reason) => {
        if (file === start) this.#problem(file, reason, "asked");
        else if (matches(file) && !this.#isLeftOut(file)) this.#problem(file, reason, "met");
      },
    });
    if (met === 0 && this.#problems.size === before) this.#problem(reportedAs, emptyReason, "empty");
  }

  async #addGlob(asked: string): Promise<void> {
    const { default: picomatch } = await import("picomatch");
    const pattern = withoutDot(asked);
    const base = resolve(this.#cwd, picomatch.scan(pattern).base);
    if (kindOf(base) !== "folder") {
      this.#problem(asked, "matches no file", "empty");
      return;
    }
    // What is found is named relative to the working directory, whatever way the pattern was written.
    const test = await matcher(isAbsolute(pattern) ? withoutDot(this.#reported(base) + pattern.slice(base.length)) : pattern);
    this.#addFolder(base, test, "matches no file", asked);
  }

  /** Where links may lead: into the working directory, and into a path outside of it that the user named. */
  #allowed(path: string): readonly string[] {
    const file = this.#reported(path);
    if (file !== ".." && !file.startsWith("../") && !isAbsolute(file)) return [this.#realCwd];
    const target = realPathWithin(path, [parse(path).root]);
    return "real" in target ? [this.#realCwd, target.real] : [this.#realCwd];
  }

  #reported(path: string): string {
    const file = relative(this.#cwd, path).split(sep).join("/");
    return file === "" ? "." : file;
  }

  #found(file: string, path: string, named: boolean): void {
    this.#files.set(file, { file, path, named: named || this.#files.get(file)?.named === true });
  }

  #problem(file: string, reason: string, role: FoundProblem["role"]): void {
    if (role !== "met" || !this.#problems.has(file)) this.#problems.set(file, { file, reason, role });
  }
}

/** "file" also stands for a link that leads nowhere: its reason is found where links are judged. */
function kindOf(path: string): string {
  try {
    if (lstatSync(path).isSymbolicLink() && statSync(path, { throwIfNoEntry: false }) === undefined) return "file";
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? "there is no such file or folder" : `this cannot be read (${code})`;
  }
}
