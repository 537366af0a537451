import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultLimits } from "../input/limits.ts";
import type { GitHub, TreeEntry } from "./client.ts";

/** A workflow may ask 1 000 times an hour, and other steps ask too. */
const mostFetched = 300;

/**
 * Writes the files of a commit that are wanted into an empty folder. What the checkout holds unchanged is copied
 * from there, and only the rest is fetched. Gives why it cannot be done, as a clause. Links are left out: the file that one leads to is there by its own name.
 */
export async function takeFromApi(github: GitHub, commit: string, root: string, folder: string, wants: (file: string) => boolean): Promise<{ readonly reason: string } | undefined> {
  const tree = await github.tree(commit);
  if (tree === undefined) return { reason: "the repository holds more files than GitHub lists at once: check out with fetch-depth: 2" };
  const entries = tree.filter((entry) => isPlainFile(entry) && wants(entry.path));
  if (entries.length > defaultLimits.files) return { reason: `the commit holds more than ${defaultLimits.files} files` };
  const changed: TreeEntry[] = [];
  for (const entry of entries) {
    const content = unchanged(path.join(root, entry.path), entry.sha);
    if (content === undefined) changed.push(entry);
    else if (!write(path.join(folder, entry.path), content)) return refused(entry);
  }
  if (changed.length > mostFetched) return { reason: `${changed.length} files differ, and more than ${mostFetched} are not fetched one by one: check out with fetch-depth: 2` };
  for (const entry of changed) if (!write(path.join(folder, entry.path), await github.blob(entry.sha))) return refused(entry);
  return undefined;
}

/** A plain file under a name that stays in its folder on any system. */
function isPlainFile({ path: file, mode, type }: TreeEntry): boolean {
  const parts = file.split("/");
  const isPlain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part) && part !== "node_modules" && !/[\\:\0]/.test(part));
  return type === "blob" && mode.startsWith("100") && isPlain;
}

/** The content of a file of the checkout, when it is what git knows under this id. */
function unchanged(file: string, sha: string): Buffer | undefined {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const content = readFileSync(file);
  const id = createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
  return id === sha ? content : undefined;
}

/** False where it cannot be written, as where two names are one on this system: none is written over. */
function write(file: string, content: Buffer): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function refused(entry: TreeEntry): { readonly reason: string } {
  return { reason: `${JSON.stringify(entry.path)} of the base cannot be written on this system` };
}
