import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import { decode } from "../input/decode.ts";
import type { Document } from "../input/document.ts";
import { defaultLimits } from "../input/limits.ts";
import { parseYaml } from "../input/yaml.ts";
import { ConfigError } from "../lint/errors.ts";
import { isObject, member } from "../model/json.ts";
import { Place } from "../model/place.ts";

/** A file of ours that holds a list of entries: its document for positions, and the list. */
export interface OwnFile {
  /** POSIX path relative to the working directory. */
  readonly file: string;
  readonly document: Document;
  readonly entries: readonly unknown[];
  /** Where the list stands. */
  readonly place: Place;
}

/** What our files are, by the key of their list. */
const titles = { partners: "partner catalog", exceptions: "exceptions file" } as const;

/**
 * Reads a catalog or an exceptions file. What is wrong with one entry is judged by rules; a file that cannot be used at all is not.
 * `contents` are read in place of what is on the disk, by path relative to `cwd`.
 * @throws ConfigError when it cannot be read, is not YAML, or lacks the list `key`.
 */
export async function loadOwnFile(cwd: string, named: string, key: keyof typeof titles, contents?: ReadonlyMap<string, Buffer>): Promise<OwnFile> {
  const absolute = path.resolve(cwd, named);
  const file = path.relative(cwd, absolute).split(path.sep).join("/");
  const bytes = contents?.get(file) ?? readBytes(absolute, defaultLimits.yamlBytes);
  if ("reason" in bytes) throw new ConfigError([`${file}: the ${titles[key]} cannot be used: ${bytes.reason}.`]);
  const decoded = decode(bytes);
  if ("reason" in decoded) throw new ConfigError([`${file}: the ${titles[key]} cannot be used: ${decoded.reason}.`]);
  const parsed = await parseYaml(decoded.text, decoded.encoding);
  if ("reason" in parsed) throw new ConfigError([`${file}:${/^\d/.test(parsed.reason) ? "" : "1:1: "}${parsed.reason}.`]);

  const { document } = parsed;
  const { value } = document;
  const list = isObject(value) ? member(value, key) : undefined;
  // A key without a value is an empty list that somebody has yet to fill.
  const entries: unknown = list?.value ?? (list === undefined ? undefined : []);
  if (list === undefined || !Array.isArray(entries)) {
    throw new ConfigError([`${file}:1:1: this is no ${titles[key]}: write its entries as a list under the key ${key}.`]);
  }
  return { file, document, entries, place: Place.root(file).at(list.key) };
}
