import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

const script = (name: string) => ["--import", "tsx", `scripts/${name}.ts`, "--check"];

/** Everything beside the tests that has to hold before a commit is taken, the cheapest first. */
const steps: Readonly<Record<string, readonly string[]>> = {
  types: ["node_modules/typescript/bin/tsc", "--noEmit"],
  lint: ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
  validators: script("validators"),
  schemas: script("schemas"),
  "rule pages": script("rule-docs"),
  "served rules": script("served-rules"),
  "live page": script("live-docs"),
  "rule texts": script("rule-texts"),
  dist: script("build"),
};

function holds([step, args]: [string, readonly string[]]): boolean {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "failed"} ${step} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status === 0;
}

const outcomes = Object.entries(steps).map(holds);
const passed = outcomes.filter(Boolean).length;
const failed = outcomes.length - passed;
if (failed > 0) process.exitCode = 1;

const results = process.env.CHECK_RESULTS;
if (results !== undefined) writeFileSync(path.join(results, "check.json"), JSON.stringify({ passed, failed }));
