import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ownNode } from "../e2e/nodes.ts";

const bundle = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** A process that can be watched and ended while it runs. */
export interface Running {
  readonly done: Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }>;
  kill(): void;
}

/** Starts the built command line beside this process, which has to go on answering. */
export function start(args: readonly string[], { cwd, env, node = ownNode, entry = bundle }: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly node?: string; readonly entry?: string }): Running {
  const child = spawn(node, [entry, ...args], { cwd, env: { PATH: process.env["PATH"] ?? "", HOME: cwd, ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const done = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return { done, kill: () => child.kill("SIGKILL") };
}
