import { realpathSync } from "node:fs";
import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import { decode } from "../input/decode.ts";
import { parseExtendedFile, type Config } from "../lint/config.ts";
import { isModuleFile } from "../lint/custom/module-file.ts";
import { ConfigError } from "../lint/errors.ts";
import { startingSets, type FileLayer, type Layer } from "../lint/layers.ts";
import type { OwnFile } from "../lint/own-file.ts";
import { findExtended, isInside, type FoundFile } from "./find-extended.ts";

/** Files that can extend each other in a row, and words of `extends` in all. */
const deepest = 10;
const most = 100;

/** Nobody writes a configuration of this size; each is parsed by what costs far more than reading it. */
const mostBytes = 1024 * 1024;

/**
 * A configuration and what it extends, directly and not, in the order in which they count. Only YAML is read: from
 * files of the workspace, and from packages that are installed.
 * @throws ConfigError when something that is named is not there, cannot be used, or extends itself.
 */
export async function withExtended(cwd: string, configuration: FileLayer): Promise<readonly Layer[]> {
  return new Reader(cwd).layers(configuration, [realpathSync.native(path.resolve(cwd, configuration.file))]);
}

class Reader {
  readonly #cwd: string;
  readonly #parsed = new Map<string, OwnFile<Config>>();
  #words = 0;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** `above` are the files from the configuration down to this one, as real paths. */
  async layers(layer: FileLayer, above: readonly string[]): Promise<readonly Layer[]> {
    const named = layer.config.extends ?? [];
    const layers: Layer[] = [];
    for (const [index, word] of (typeof named === "string" ? [named] : named).entries()) {
      const steps = typeof named === "string" ? ["extends"] : ["extends", String(index)];
      this.#words += 1;
      if (this.#words > most) throw new ConfigError([`${layer.at(steps)}: more than ${most} presets and files are extended in all: extend fewer`]);
      const preset = startingSets.find((known) => known === word);
      if (preset === undefined) layers.push(...(await this.#extended(word, layer, above, layer.at(steps))));
      else layers.push({ preset, location: layer.locate(steps) });
    }
    return [...layers, layer];
  }

  async #extended(word: string, by: FileLayer, above: readonly string[], at: string): Promise<readonly Layer[]> {
    const found = findExtended(this.#cwd, word, by);
    if ("reason" in found) throw new ConfigError([`${at}: ${found.reason}`]);
    if (above.includes(found.real)) throw new ConfigError([`${at}: ${found.file} is extended by what it extends itself: take it out here or there`]);
    if (above.length > deepest) throw new ConfigError([`${at}: more than ${deepest} files extend each other in a row: extend one that is nearer to the end`]);
    const { value, at: keyAt, locate } = await this.#read(found, at);
    const layer: FileLayer = {
      name: word,
      config: value,
      folder: path.dirname(found.path),
      file: found.file,
      ...(found.package !== undefined && { package: found.package }),
      at: keyAt,
      locate,
    };
    refuseForeignRules(layer);
    return this.layers(layer, [...above, found.real]);
  }

  async #read({ file, real }: FoundFile, at: string): Promise<OwnFile<Config>> {
    const known = this.#parsed.get(real);
    if (known !== undefined) return known;
    const bytes = readBytes(real, mostBytes);
    const decoded = "reason" in bytes ? bytes : decode(bytes);
    if ("reason" in decoded) throw new ConfigError([`${at}: ${file} cannot be extended: ${decoded.reason}`]);
    const parsed = await parseExtendedFile(decoded.text, file);
    this.#parsed.set(real, parsed);
    return parsed;
  }
}

/** What a package brings is its own and is data: its code runs for nobody, whatever the caller allows for files of the workspace. */
function refuseForeignRules({ package: from, folder, config, at }: FileLayer): void {
  if (from === undefined) return;
  const problems = (config.customRules ?? []).flatMap((file, index) => {
    const place = at(["customRules", String(index)]);
    if (isModuleFile(file)) return [`${place}: ${file} is code, and no code of a package is run: write its rules in YAML`];
    return isInside(path.resolve(folder, file), from) ? [] : [`${place}: ${file} lies outside of the package: name files of rules that it brings`];
  });
  if (problems.length > 0) throw new ConfigError(problems);
}
