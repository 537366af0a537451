import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { program } from "../../src/cli/program.ts";

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for each test, which is the working directory while the test runs. */
export function inFolder(): void {
  let before = "";
  let folder = "";
  beforeEach(() => {
    before = process.cwd();
    folder = mkdtempSync(path.join(tmpdir(), "cli-"));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
}

/** Writes a file of the working directory; what is no text becomes JSON. */
export function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
}

/** Runs the command line in this process: from its arguments to what it prints and its exit code. */
export async function xtaplint(...args: readonly string[]): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  const log = vi.spyOn(console, "error").mockImplementation((...parts) => {
    stderr += `${parts.map(String).join(" ")}\n`;
  });
  process.exitCode = 0;
  try {
    await program(args);
    return { exitCode: process.exitCode, stdout, stderr };
  } finally {
    process.exitCode = undefined;
    for (const spy of [out, err, log]) spy.mockRestore();
  }
}
