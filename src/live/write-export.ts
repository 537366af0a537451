import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** Writes what changed, and removes files of an earlier export whose objects are gone. */
export function writeExport(folder: string, files: readonly ExportFile[]): { readonly written: number; readonly removed: number } {
  let written = 0;
  for (const { file, text } of files) {
    const target = path.join(folder, file);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    written += 1;
  }
  const kept = new Set(files.map(({ file }) => file));
  const gone = filesOfExports(folder).filter((file) => !kept.has(file));
  for (const file of gone) rmSync(path.join(folder, file));
  return { written, removed: gone.length };
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
