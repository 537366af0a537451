import { actualOf, decidersInWords, type AccessTestReport, type AccessTestsReport } from "./access-tests.ts";
import { junitFile, type JunitCase } from "./junit-xml.ts";

/** Access tests as JUnit XML: one that does not hold is a failure, one that could not be decided an error. */
export function accessTestsJunit({ tests }: AccessTestsReport): string {
  const suites = new Map<string, JunitCase[]>();
  for (const test of tests) {
    const name = test.tenant === undefined ? test.location.file : `${test.location.file}: ${test.tenant}`;
    suites.set(name, [...(suites.get(name) ?? []), caseOf(test)]);
  }
  return junitFile("xtaplint", suites, 0);
}

function caseOf(test: AccessTestReport): JunitCase {
  const { name, status, expected, location } = test;
  if (status === "passed") return { name };
  const actual = actualOf(test);
  return {
    name,
    outcome: status === "failed" ? "failures" : "errors",
    type: status,
    message: `expected ${expected}; ${actual.map(({ text }) => text).join("; ")}`,
    details: [`${location.file}:${location.line}:${location.column}`, ...actual.flatMap(({ proof }) => decidersInWords(proof))].join("\n"),
  };
}
