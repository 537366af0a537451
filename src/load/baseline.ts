import { existsSync } from "node:fs";
import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import { decode } from "../input/decode.ts";
import type { Document } from "../input/document.ts";
import { parseJson } from "../input/json.ts";
import { defaultLimits } from "../input/limits.ts";
import { readBaseline, type BaselineFault } from "../lint/baseline-file.ts";
import type { BaselineEntry } from "../lint/baseline.ts";
import { ConfigError } from "../lint/errors.ts";

const mostFaults = 10;
const mend = "mend it, or remove the file and write it again with xtaplint baseline";

/**
 * Reads a baseline. `file` is relative to the working directory.
 * @throws ConfigError with a sentence for each fault, with line and column, when it is not there or cannot be used.
 */
export function loadBaseline(cwd: string, file: string): readonly BaselineEntry[] {
  const entries = loadBaselineIfThere(cwd, file);
  if (entries === undefined) throw new ConfigError([`${file}: there is no such baseline: write it with xtaplint baseline, or name it no more.`]);
  return entries;
}

/**
 * As {@link loadBaseline}; undefined when there is no such file.
 * @throws ConfigError when there is one that cannot be used: nothing else is ever taken for a baseline.
 */
export function loadBaselineIfThere(cwd: string, file: string): readonly BaselineEntry[] | undefined {
  const absolute = path.resolve(cwd, file);
  if (!existsSync(absolute)) return undefined;
  const document = parsed(absolute, file);
  const read = readBaseline(document.value);
  if ("entries" in read) return read.entries;
  throw new ConfigError(sentences(read.faults, document, file));
}

function parsed(absolute: string, file: string): Document {
  const bytes = readBytes(absolute, defaultLimits.fileBytes);
  if ("reason" in bytes) throw new ConfigError([`${file}: the baseline cannot be used: ${bytes.reason}.`]);
  const decoded = decode(bytes);
  if ("reason" in decoded) throw new ConfigError([`${file}: the baseline cannot be used: ${decoded.reason}.`]);
  const outcome = parseJson(decoded.text, decoded.encoding);
  if ("document" in outcome) return outcome.document;
  const place = /^\d/.test(outcome.reason) ? "" : "1:1: ";
  throw new ConfigError([`${file}:${place}${outcome.reason}; ${mend}.`]);
}

/** In the order of the file. The file as a whole is written again, so the first faults are enough. */
function sentences(faults: readonly BaselineFault[], document: Document, file: string): readonly string[] {
  const shown = faults.slice(0, mostFaults);
  const ranges = document.locate(shown.map(({ pointer }) => pointer));
  const placed = shown.map(({ pointer, text }) => {
    const { line, column } = ranges.get(pointer) ?? { line: 1, column: 1 };
    return `${file}:${line}:${column}: ${text}; ${mend}.`;
  });
  const more = faults.length - shown.length;
  return more > 0 ? [...placed, `${file}: ${more} more faults.`] : placed;
}
