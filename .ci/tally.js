// Adds up what the tests and the checks counted; ends with one line, and with exit code 1 unless all of it passed.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const [results, testsExit, checksExit] = process.argv.slice(2);

function counted(file) {
  const where = path.join(results, file);
  return existsSync(where) ? JSON.parse(readFileSync(where, "utf8")) : {};
}

const { numPassedTests = 0, numFailedTests = 0 } = counted("tests.json");
const { passed = 0, failed = 0 } = counted("check.json");

/** A command that failed without a failed case (the install, a file that does not load) counts as one. */
const failures = (cases, exit) => (exit !== "0" && cases === 0 ? 1 : cases);
const failedInAll = failures(numFailedTests, testsExit) + failures(failed, checksExit);

process.stdout.write(`${numPassedTests + passed} passed, ${failedInAll} failed\n`);
if (failedInAll > 0) process.exitCode = 1;
