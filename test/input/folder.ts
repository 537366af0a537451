import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type ReadOptions, type ReadResult, readInput } from "../../src/input/read.ts";

/** A folder with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Buffer | object>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "xtaplint-input-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const isRaw = typeof content === "string" || Buffer.isBuffer(content);
    writeFileSync(join(root, file), isRaw ? content : JSON.stringify(content, null, 2));
  }
  return root;
}

/** Reads a folder as the default run without a config does; what is given overrides. */
export async function read(cwd: string, options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  return readInput({ cwd, paths: [], named: false, configured: false, ownFiles: new Set(), ...options });
}

/** The paths that a reading found, each with its status and reason. */
export function outcomes(result: ReadResult): readonly string[] {
  return result.inputs.map(({ file, status, reason }) => (reason === undefined ? `${file} ${status}` : `${file} ${status}: ${reason}`));
}
