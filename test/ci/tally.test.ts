import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

type Run = { exit: string; counts?: object };

function tally(tests: Run, checks: Run): { line: string; exit: number | null } {
  const results = mkdtempSync(path.join(tmpdir(), "tally-"));
  if (tests.counts !== undefined) writeFileSync(path.join(results, "tests.json"), JSON.stringify(tests.counts));
  if (checks.counts !== undefined) writeFileSync(path.join(results, "check.json"), JSON.stringify(checks.counts));
  const { stdout, status } = spawnSync(process.execPath, [".ci/tally.js", results, tests.exit, checks.exit], { encoding: "utf8" });
  return { line: stdout, exit: status };
}

const tests = { exit: "0", counts: { numPassedTests: 40, numFailedTests: 0 } };
const checks = { exit: "0", counts: { passed: 6, failed: 0 } };

test.each<[string, Run, Run, { line: string; exit: number }]>([
  ["all is well", tests, checks, { line: "46 passed, 0 failed\n", exit: 0 }],
  ["a test failed", { exit: "1", counts: { numPassedTests: 38, numFailedTests: 2 } }, checks, { line: "44 passed, 2 failed\n", exit: 1 }],
  ["a check failed", tests, { exit: "1", counts: { passed: 5, failed: 1 } }, { line: "45 passed, 1 failed\n", exit: 1 }],
  ["a test file did not load", { exit: "1", counts: tests.counts }, checks, { line: "46 passed, 1 failed\n", exit: 1 }],
  ["the install failed, so nothing ran", { exit: "1" }, { exit: "127" }, { line: "0 passed, 2 failed\n", exit: 1 }],
])("%s", (_, testRun, checkRun, expected) => {
  expect(tally(testRun, checkRun)).toEqual(expected);
});
