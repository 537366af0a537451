import { actualOf, decidersInWords, talliedTests, type AccessTestReport, type AccessTestsReport } from "./access-tests.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

const marks = { passed: "✓", failed: "✖", undecided: "?" } as const;

/** Access tests for people at a terminal: a line for each, and under one that did not pass where it stands and what decides. */
export function accessTestsText({ tests, missing }: AccessTestsReport, width: number): string {
  const lines = tests.flatMap((test) => testLines(test, width));
  const last = [...missing.map((reason) => `Not everything is known: ${reason}.`), talliedTests(tests)];
  return `${[...lines, "", ...last.flatMap((text) => indented(text, 0, width))].join("\n")}\n`;
}

function testLines(test: AccessTestReport, width: number): readonly string[] {
  const { name, tenant, status, expected, location } = test;
  const head = indented(`${marks[status]} ${name}${tenant === undefined ? "" : ` (${tenant})`}`, 0, width);
  if (status === "passed") return head;
  return [
    ...head,
    ...indented(`${location.file}:${location.line}:${location.column}`, 4, width),
    ...indented(`expected: ${expected}`, 4, width),
    ...actualOf(test).flatMap(({ text, proof }) => [...indented(`${status === "failed" ? "actual:" : "could not be decided:"} ${text}`, 4, width), ...decidersInWords(proof).flatMap((each) => indented(each, 6, width))]),
  ];
}

function indented(text: string, indent: number, width: number): readonly string[] {
  return wrap(terminalText(text), width - indent - 2).map((line, index) => `${" ".repeat(index === 0 ? indent : indent + 2)}${line}`);
}
