import { existsSync } from "node:fs";
import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import { decode } from "../input/decode.ts";
import type { Document } from "../input/document.ts";
import { parseJson } from "../input/json.ts";
import { defaultLimits } from "../input/limits.ts";
import { ConfigError } from "../lint/errors.ts";
import { readLedger } from "../lint/ledger-file.ts";
import type { GivenLedger } from "../model/evidence/activity.ts";
import { Place } from "../model/place.ts";

/** A ledger and its document for positions. */
export interface LoadedLedger {
  /** POSIX path relative to the working directory. */
  readonly file: string;
  readonly document: Document;
  readonly ledger: GivenLedger;
}

const mostFaults = 10;

/**
 * Reads a ledger.
 * @throws ConfigError with a sentence for each fault, with line and column, when it is not there or cannot be used.
 */
export async function loadLedger(cwd: string, named: string): Promise<LoadedLedger> {
  const absolute = path.resolve(cwd, named);
  const file = path.relative(cwd, absolute).split(path.sep).join("/");
  if (!existsSync(absolute)) throw new ConfigError([`${file}: there is no such ledger: begin with {"version":1,"coverage":[],"entries":[]}, or name it no more.`]);
  const bytes = readBytes(absolute, defaultLimits.fileBytes);
  if ("reason" in bytes) throw new ConfigError([`${file}: the ledger cannot be used: ${bytes.reason}.`]);
  const decoded = decode(bytes);
  if ("reason" in decoded) throw new ConfigError([`${file}: the ledger cannot be used: ${decoded.reason}.`]);
  const parsed = parseJson(decoded.text, decoded.encoding);
  if ("reason" in parsed) throw new ConfigError([`${file}:${/^\d/.test(parsed.reason) ? "" : "1:1: "}${parsed.reason}.`]);
  const { document } = parsed;
  const read = await readLedger(document.value);
  if ("ledger" in read) return { file, document, ledger: { ...read.ledger, place: Place.root(file) } };
  const shown = read.faults.slice(0, mostFaults);
  const ranges = document.locate(shown.map(({ pointer }) => pointer));
  const sentences = shown.map(({ pointer, text }) => {
    const { line, column } = ranges.get(pointer) ?? { line: 1, column: 1 };
    return `${file}:${line}:${column}: ${text}.`;
  });
  const more = read.faults.length - shown.length;
  throw new ConfigError(more > 0 ? [...sentences, `${file}: ${more} more faults.`] : sentences);
}
