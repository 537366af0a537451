import { inputError, inputsThat } from "./inputs.ts";
import { junitFile, junitTotals, xmlText, type JunitCase } from "./junit-xml.ts";
import { looseningTexts } from "./loosened.ts";
import { groupMissing } from "./missing.ts";
import { byFile } from "./order.ts";
import { messageOf, noCrossTenantData, subjectName } from "./phrases.ts";
import { placeText, type Finding, type Report } from "./report.ts";

/** The report as JUnit XML: a suite for each file, and one for what is in no file; a finding is a failure, a gap is skipped. */
export function toJunit(report: Report): string {
  const suites = new Map<string, JunitCase[]>();
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

  return junitFile(report.tool.name, suites, report.seconds, configuration(report));
}

function failure(finding: Finding): JunitCase {
  const place = finding.location === undefined ? "" : `${placeText(finding.location)}${finding.location.file === undefined ? "" : `:${finding.location.column}`} `;
  return {
    name: `${finding.rule}: ${subjectName(finding.subject)}`,
    outcome: "failures",
    type: finding.severity,
    message: messageOf(finding),
    details: `${place}${finding.help}`,
  };
}

function notJudged(report: Report): readonly JunitCase[] {
  const none = noCrossTenantData(report);
  const gaps = groupMissing(report).map(({ sentence }): JunitCase => ({ name: sentence, outcome: "skipped", message: sentence }));
  return none === undefined ? gaps : [{ name: none, outcome: "skipped", message: none }, ...gaps];
}

/** No test, and so no test case: a suite that only says what the configuration takes back. */
function configuration(report: Report): readonly string[] {
  const properties = looseningTexts(report).map(({ sentence, location }) => {
    const at = location === undefined ? "" : `, ${location.file}:${location.line}`;
    return `      <property name="loosened" value="${xmlText(`${sentence}${at}`)}"/>`;
  });
  if (properties.length === 0) return [];
  return [`  <testsuite name="configuration" ${junitTotals([])}>`, "    <properties>", ...properties, "    </properties>", "  </testsuite>"];
}
