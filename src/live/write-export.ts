import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isManifest, manifestName } from "../model/export-manifest.ts";
import { isGuid } from "../model/well-known.ts";
import type { ExportFile } from "./export-files.ts";
import { liveReads } from "./resources.ts";

/** Why an export cannot be written to a folder: files of somebody else lie there. Undefined where it can. */
export function whyNotExportFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return "is no folder: name one with --out.";
  const isOwn = isManifestFile(path.join(folder, manifestName));
  if (isOwn || readdirSync(folder).every((name) => name.startsWith("."))) return undefined;
  return `holds files and no ${manifestName}: name an empty folder with --out, or one of an earlier export.`;
}

/** Files that are written at the same time: a tenant has thousands of small ones, and more at once gain nothing. */
const atOnce = 8;

/** Writes what changed, and removes files of an earlier export whose objects are gone. The manifest is written last. */
export async function writeExport(folder: string, files: readonly ExportFile[]): Promise<{ readonly written: number; readonly removed: number }> {
  const there = await namesIn(new Set(files.map(({ file }) => path.dirname(path.join(folder, file)))));
  const queue = files.slice(0, -1);
  let written = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) if (await writeChanged(folder, next, there)) written += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const last of files.slice(-1)) if (await writeChanged(folder, last, there)) written += 1;
  const kept = new Set(files.map(({ file }) => file));
  const gone = filesOfExports(folder).filter((file) => !kept.has(file));
  for (const file of gone) await rm(path.join(folder, file));
  return { written, removed: gone.length };
}

/** The paths of what is in the folders, which are made where they are not there: to ask for each file takes seconds. */
async function namesIn(folders: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) paths.add(path.join(folder, name));
  }
  return paths;
}

/** Whether the file was another one, or none. */
async function writeChanged(folder: string, { file, text }: ExportFile, there: ReadonlySet<string>): Promise<boolean> {
  const target = path.join(folder, file);
  if (there.has(target) && (await readFile(target, "utf8")) === text) return false;
  await writeFile(target, text);
  return true;
}

/** The files in the folder that only an export can have written: by the names that this version gives. */
function filesOfExports(folder: string): readonly string[] {
  const names = new Set(liveReads.flatMap(({ file }) => (file.endsWith("/") ? [file, file.replace(/\/$/, ".json")] : [file])));
  return [...names].flatMap((name) => {
    if (!existsSync(path.join(folder, name))) return [];
    if (!name.endsWith("/")) return [name];
    return readdirSync(path.join(folder, name)).filter((file) => file.endsWith(".json") && isGuid(file.slice(0, -5))).map((file) => `${name}${file}`);
  });
}

function isManifestFile(file: string): boolean {
  try {
    return isManifest(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return false;
  }
}
