import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** A program for Node, with its arguments, that ends well with one of the exit codes. */
export interface Program {
  readonly args: readonly string[];
  readonly exitCodes: readonly number[];
}

/** Of a whole process: seconds of user and system time, seconds that passed, and the most memory it held, in MiB. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

/** Runs the program once in the folder of the file `output`, which takes what it prints. */
export function measure({ args, exitCodes }: Program, output: string): Usage {
  const cwd = path.dirname(output);
  const usage = path.join(cwd, "usage.json");
  const stdout = openSync(output, "w");
  const began = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, ["--require", preload, ...args], {
    cwd,
    stdio: ["ignore", stdout, "pipe"],
    env: { ...process.env, BENCH_USAGE: usage },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const wall = (performance.now() - began) / 1000;
  closeSync(stdout);
  if (status === null || !exitCodes.includes(status)) throw new Error(`node ${args.join(" ")} ended with ${status ?? String(signal)}:\n${stderr}`);
  return { ...(JSON.parse(readFileSync(usage, "utf8")) as { cpu: number; peak: number }), wall };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? NaN) + (sorted[sorted.length - 1 - middle] ?? NaN)) / 2;
}

/** Two programs side by side: the medians of each, and of the ratios of each pair. */
export interface Comparison {
  readonly ours: Usage;
  readonly theirs: Usage;
  readonly ratio: Usage;
}

/** Runs the two programs in turn, so that whatever else the machine does meets both of them alike. */
export function compare(ours: Program, theirs: Program, pairs: number, output: string): Comparison {
  const runs = Array.from({ length: pairs }, () => ({ ours: measure(ours, output), theirs: measure(theirs, output) }));
  const medians = (of: (run: (typeof runs)[number], key: keyof Usage) => number): Usage => ({
    cpu: median(runs.map((run) => of(run, "cpu"))),
    wall: median(runs.map((run) => of(run, "wall"))),
    peak: median(runs.map((run) => of(run, "peak"))),
  });
  return {
    ours: medians((run, key) => run.ours[key]),
    theirs: medians((run, key) => run.theirs[key]),
    ratio: medians((run, key) => run.ours[key] / run.theirs[key]),
  };
}
