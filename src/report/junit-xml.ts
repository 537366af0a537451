import { cut, visible } from "./untrusted.ts";

export type JunitOutcome = "failures" | "errors" | "skipped";

/** A test case; without an outcome it passed. */
export interface JunitCase {
  readonly name: string;
  readonly outcome?: JunitOutcome;
  readonly type?: string;
  readonly message?: string;
  readonly details?: string;
}

const longest = 2_000;
const elements: Readonly<Record<JunitOutcome, string>> = { failures: "failure", errors: "error", skipped: "skipped" };

/** A whole file: suites by name, then lines of XML that are no test. */
export function junitFile(name: string, suites: ReadonlyMap<string, readonly JunitCase[]>, seconds: number, more: readonly string[] = []): string {
  const head = `<testsuites name="${xmlText(name)}" ${junitTotals([...suites.values()].flat())} time="${seconds.toFixed(3)}">`;
  const lines = [...suites].flatMap(([title, cases]) => suite(title, cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...lines, ...more, "</testsuites>"].join("\n")}\n`;
}

function suite(name: string, cases: readonly JunitCase[]): readonly string[] {
  return [`  <testsuite name="${xmlText(name)}" ${junitTotals(cases)}>`, ...cases.map((one) => testCase(name, one)), "  </testsuite>"];
}

/** The counts of a suite, as attributes. */
export function junitTotals(cases: readonly JunitCase[]): string {
  const of = (outcome: JunitOutcome): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of("failures")}" errors="${of("errors")}" skipped="${of("skipped")}"`;
}

function testCase(suiteName: string, { name, outcome, type, message, details }: JunitCase): string {
  const start = `    <testcase classname="${xmlText(suiteName)}" name="${xmlText(name)}"`;
  if (outcome === undefined) return `${start}/>`;
  const attributes = [["type", type], ["message", message]].flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(value)}"`]));
  const element = elements[outcome];
  const body = details === undefined ? "/>" : `>${xmlText(details)}</${element}>`;
  return `${start}><${element}${attributes.join("")}${body}</testcase>`;
}

/** Text for an attribute or between tags. What XML 1.0 cannot hold at all is written out beforehand. */
export function xmlText(text: string): string {
  return visible(cut(text, longest))
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("##[", "&#35;&#35;[");
}
