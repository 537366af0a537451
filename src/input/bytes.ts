import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { codeOf } from "./walk.ts";

/** Why there are no bytes; of a file over the limit its beginning is there all the same. */
export interface NoBytes {
  readonly reason: string;
  readonly beginning: Buffer;
}

const beginningLength = 1024 * 1024;
const nothing = Buffer.alloc(0);

/** Most files are small: they are read into one buffer that is used again, which saves a call and an allocation for each. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/** Opens without waiting: a pipe that nobody writes to must not stop the run. */
const readOnly = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NONBLOCK);

/** The bytes of a file, valid until the next call. */
export function readBytes(path: string, limit: number): Buffer | NoBytes {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, readOnly);
    const length = readSync(descriptor, scratch, 0, scratch.length, null);
    const start = scratch.subarray(0, length);
    if (length < scratch.length && length <= limit) return start;
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { reason: "this is not a regular file", beginning: nothing };
    if (stat.size <= limit) return filled(descriptor, start, stat.size);
    return {
      reason: `the file is larger than the limit of ${limit} bytes`,
      beginning: filled(descriptor, start, Math.min(stat.size, beginningLength)),
    };
  } catch (error) {
    return { reason: `the file cannot be read (${codeOf(error)})`, beginning: nothing };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function filled(descriptor: number, start: Buffer, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(size, start.length));
  let length = start.copy(bytes);
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
