import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ownNode } from "./nodes.ts";

const entry = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line, as a user would, without a terminal. */
export function cli(args: readonly string[], { cwd = process.cwd(), node = ownNode, env = {} }: { cwd?: string; node?: string; env?: Record<string, string> } = {}): Run {
  const { status, stdout, stderr } = spawnSync(node, [entry, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...env },
  });
  return { exitCode: status, stdout, stderr };
}
