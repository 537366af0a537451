import { statSync } from "node:fs";
import path from "node:path";
import { readOwnText } from "../input/own-text.ts";
import { parseConfigFile, type Config } from "../lint/config.ts";
import { ConfigError } from "../lint/errors.ts";
import { mergedConfig, startingSets, type FileLayer, type Layer } from "../lint/layers.ts";

/** The name under which a configuration is found without being named. */
export const configFileName = "xtaplint.yml";

/** A configuration and where it was found. Paths in it are relative to `folder`. */
export interface FoundConfig {
  /** As written, with the rules and thresholds of what it extends. */
  readonly config: Config;
  /** What it extends and itself, in the order in which they count; none when there is no configuration. */
  readonly layers: readonly Layer[];
  /** POSIX path relative to the working directory; undefined when there is no configuration. */
  readonly file: string | undefined;
  /** Absolute. */
  readonly folder: string;
  /** `file:line:column` of a key. */
  readonly at: (steps: readonly string[]) => string;
}

/**
 * Finds and reads the configuration: the named one, else `xtaplint.yml` in the one folder that is linted, else in the
 * working directory, else none. `from` is the working directory at another commit, when the configuration of that one holds.
 * @throws ConfigError when a named file cannot be read or any found one is not valid.
 */
export async function loadConfig(cwd: string, named: string | undefined, paths: readonly string[], from = cwd): Promise<FoundConfig> {
  const candidate = named ?? findConfig(from, paths);
  if (candidate === undefined) return { config: {}, layers: [], file: undefined, folder: cwd, at: () => configFileName };
  const absolute = path.resolve(from, candidate);
  const file = path.relative(from, absolute).split(path.sep).join("/");
  const { value, at, locate } = await parseConfigFile(readText(absolute, file), file);
  const layers = await layersOf(from, { name: configFileName, config: value, folder: path.dirname(absolute), file, at, locate });
  return { config: { ...value, ...mergedConfig(layers) }, layers, file, folder: path.dirname(path.resolve(cwd, file)), at };
}

/** What finds and reads other files is loaded by the runs that extend some. */
async function layersOf(cwd: string, layer: FileLayer): Promise<readonly Layer[]> {
  const named = layer.config.extends;
  if (named === undefined) return [layer];
  const preset = startingSets.find((known) => known === named);
  if (preset !== undefined) return [{ preset, location: layer.locate(["extends"]) }, layer];
  const { withExtended } = await import("./extended.ts");
  return withExtended(cwd, layer);
}

function findConfig(cwd: string, paths: readonly string[]): string | undefined {
  const [only, second] = paths;
  const folders = only !== undefined && second === undefined && isFolder(path.resolve(cwd, only)) ? [only, "."] : ["."];
  return folders
    .map((folder) => path.join(folder, configFileName))
    .find((file) => statSync(path.resolve(cwd, file), { throwIfNoEntry: false })?.isFile() === true);
}

function isFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readText(absolute: string, file: string): string {
  const read = readOwnText(absolute);
  if ("text" in read) return read.text;
  throw new ConfigError([`${file}: the configuration cannot be read (${read.reason}); name an existing file with --config.`]);
}
