import { inputError, inputsThat } from "./inputs.ts";
import { looseningTexts } from "./loosened.ts";
import { groupMissing } from "./missing.ts";
import { byFile } from "./order.ts";
import { messageOf, noCrossTenantData, subjectName } from "./phrases.ts";
import { placeText, type Finding, type Report } from "./report.ts";
import { cut, visible } from "./untrusted.ts";

type Outcome = "failures" | "errors" | "skipped";

interface TestCase {
  readonly name: string;
  readonly outcome?: Outcome;
  readonly type?: string;
  readonly message?: string;
  readonly details?: string;
}

const longest = 2_000;
const elements: Readonly<Record<Outcome, string>> = { failures: "failure", errors: "error", skipped: "skipped" };

/** The report as JUnit XML: a suite for each file, and one for what is in no file; a finding is a failure, a gap is skipped. */
export function toJunit(report: Report): string {
  const suites = new Map<string, TestCase[]>();
  for (const input of inputsThat("read", report.inputs)) suites.set(input.file, []);
  for (const input of inputsThat("failed", report.inputs)) {
    suites.set(input.file, [{ name: "can be read", outcome: "errors", type: "input", message: inputError(input) }]);
  }
  for (const [file, findings] of byFile(report.findings)) {
    const name = file ?? "tenant";
    suites.set(name, [...(suites.get(name) ?? []), ...findings.map(failure)]);
  }
  for (const [name, cases] of suites) if (cases.length === 0) suites.set(name, [{ name: "nothing found" }]);
  const gaps = notJudged(report);
  if (gaps.length > 0) suites.set("not judged", [...(suites.get("not judged") ?? []), ...gaps]);

  const all = [...suites.values()].flat();
  const lines = [...[...suites].flatMap(([name, cases]) => suite(name, cases)), ...configuration(report)];
  const head = `<testsuites name="${escape(report.tool.name)}" ${totals(all)} time="${report.seconds.toFixed(3)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...lines, "</testsuites>"].join("\n")}\n`;
}

function failure(finding: Finding): TestCase {
  const place = finding.location === undefined ? "" : `${placeText(finding.location)}${finding.location.file === undefined ? "" : `:${finding.location.column}`} `;
  return {
    name: `${finding.rule}: ${subjectName(finding.subject)}`,
    outcome: "failures",
    type: finding.severity,
    message: messageOf(finding),
    details: `${place}${finding.help}`,
  };
}

function notJudged(report: Report): readonly TestCase[] {
  const none = noCrossTenantData(report);
  const gaps = groupMissing(report).map(({ sentence }): TestCase => ({ name: sentence, outcome: "skipped", message: sentence }));
  return none === undefined ? gaps : [{ name: none, outcome: "skipped", message: none }, ...gaps];
}

function suite(name: string, cases: readonly TestCase[]): readonly string[] {
  return [`  <testsuite name="${escape(name)}" ${totals(cases)}>`, ...cases.map((one) => testCase(name, one)), "  </testsuite>"];
}

/** No test, and so no test case: a suite that only says what the configuration takes back. */
function configuration(report: Report): readonly string[] {
  const properties = looseningTexts(report).map(({ sentence, location }) => {
    const at = location === undefined ? "" : `, ${location.file}:${location.line}`;
    return `      <property name="loosened" value="${escape(`${sentence}${at}`)}"/>`;
  });
  if (properties.length === 0) return [];
  return [`  <testsuite name="configuration" ${totals([])}>`, "    <properties>", ...properties, "    </properties>", "  </testsuite>"];
}

function totals(cases: readonly TestCase[]): string {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of("failures")}" errors="${of("errors")}" skipped="${of("skipped")}"`;
}

function testCase(suiteName: string, { name, outcome, type, message, details }: TestCase): string {
  const start = `    <testcase classname="${escape(suiteName)}" name="${escape(name)}"`;
  if (outcome === undefined) return `${start}/>`;
  const attributes = [["type", type], ["message", message]].flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(value)}"`]));
  const element = elements[outcome];
  const body = details === undefined ? "/>" : `>${escape(details)}</${element}>`;
  return `${start}><${element}${attributes.join("")}${body}</testcase>`;
}

/** Text for an attribute or between tags. What XML 1.0 cannot hold at all is written out beforehand. */
function escape(text: string): string {
  return visible(cut(text, longest))
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("##[", "&#35;&#35;[");
}
