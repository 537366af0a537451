import { closeSync, constants, openSync, writeSync } from "node:fs";
import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import { defaultLimits } from "../input/limits.ts";
import { ConfigError } from "../lint/errors.ts";
import type { RunOptions, RunResult } from "../run.ts";
import { fixFiles, type FixedFile } from "./fix-files.ts";

/** A run with its fixes. */
export interface FixedRun extends RunResult {
  /** By path: what was written, or with `isDry` would have been. */
  readonly files: readonly FixedFile[];
}

/**
 * Fixes what can be fixed and writes the files, or only says what it would write. The report is that of the fixed files.
 * @throws ConfigError when a file changed meanwhile or cannot be written, and as `run` does.
 */
export async function runWithFixes(options: RunOptions, isDry: boolean): Promise<FixedRun> {
  const { result, summary, files } = await fixFiles(options);
  if (!isDry) for (const file of files) writeFixed(options.cwd, file);
  return { ...result, report: { ...result.report, fixes: { ...summary, isDry } }, files };
}

/** A link is not followed, whoever put it there meanwhile. */
const intoTheFileItself = constants.O_WRONLY | (process.platform === "win32" ? 0 : constants.O_NOFOLLOW);

/**
 * Writes a file as it is to be.
 * @throws ConfigError when it is no longer what was read, or cannot be written.
 */
export function writeFixed(cwd: string, { file, before, now }: FixedFile): void {
  const target = path.join(cwd, file);
  const current = readBytes(target, defaultLimits.fileBytes);
  if ("reason" in current || !current.equals(before)) throw new ConfigError([`${file}: the file changed while it was read, and is not fixed: run xtaplint again.`]);
  try {
    const descriptor = openSync(target, intoTheFileItself | constants.O_TRUNC);
    try {
      for (let done = 0; done < now.length; ) done += writeSync(descriptor, now, done);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([`${file}: the fix cannot be written (${reason}): make the file writable, or see the edits with --fix-dry-run.`]);
  }
}
