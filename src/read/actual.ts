import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readGiven, readInput, type GivenFile, type ReadResult } from "../input/read.ts";
import { ConfigError } from "../lint/errors.ts";
import { isManifest, manifestName, readManifest, type Manifest } from "../model/export-manifest.ts";

/** A tenant as it is, for files to be held against. */
export interface Actual {
  readonly manifest: Manifest;
  readonly input: ReadResult;
  /** Where it is the folder of an export: its path, relative to the working directory. */
  readonly folder?: string;
}

/** No file of a repository has such a path: those of a tenant have the names that files of a repository can have, too. */
const apart = "/tenant/";

/** A tenant that was read just now. `files` are those that an export would write. */
export async function actualOfFiles(files: readonly GivenFile[], manifest: Manifest): Promise<Actual> {
  return { manifest, input: await readGiven(files.map((each) => ({ ...each, file: apart + each.file }))) };
}

/**
 * A tenant as it was exported. Of the folder only the files count that the export says it wrote.
 * @throws ConfigError when the folder holds no export.
 */
export async function actualOfExport(cwd: string, named: string): Promise<Actual> {
  const folder = path.relative(cwd, path.resolve(cwd, named)).split(path.sep).join("/");
  const manifest = manifestIn(path.resolve(cwd, named, manifestName), named);
  const isThere = (file: string): boolean => isInside(file) && existsSync(path.resolve(cwd, named, file));
  // Of a list without objects no folder is made, and of what was not read at all no file.
  const files = [
    ...manifest.read.filter(({ file, objects }) => (objects > 0 && !file.endsWith("/") && isInside(file)) || isThere(file)).map(({ file }) => file),
    ...manifest.unread.map(({ file }) => file.replace(/\/$/, ".json")).filter(isThere),
  ];
  const paths = [...new Set([manifestName, ...files])].map((file) => `./${path.posix.join(folder, file)}`);
  const input = await readInput({ cwd, paths, named: true, configured: false, ownFiles: new Set() });
  return { manifest, input, folder: folder === "" ? "." : folder };
}

function manifestIn(file: string, named: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new ConfigError([isAbsent ? `${named}: it holds no ${manifestName}: name the folder that xtaplint export wrote.` : `${named}: its ${manifestName} cannot be read: export the tenant again.`]);
  }
  const manifest = isManifest(value) ? readManifest(value) : "is no manifest of an export: export the tenant again";
  if (typeof manifest === "string") throw new ConfigError([`${named}/${manifestName}: ${manifest}.`]);
  return manifest;
}

/** A manifest is text of a file: it can name anything. */
function isInside(file: string): boolean {
  const way = path.posix.normalize(file);
  return way !== ".." && !way.startsWith("../") && !path.posix.isAbsolute(way) && !file.includes("\0");
}

/** The files that are those of an export, relative to the working directory: they declare nothing. */
export function filesOfActual({ input }: Actual): ReadonlySet<string> {
  return new Set(input.inputs.map(({ file }) => file));
}
