import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { toJunit } from "../../src/report/junit.ts";
import { finding, hostile, location, manyFindings, placeless, report, unknown } from "./factory.ts";

/** The elements as a strict parser sees them, by name, with their attributes. */
function parsed(xml: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return elements;
}

describe("toJunit", () => {
  it("has a suite for each file, one for what is in none, and one for what was not judged", () => {
    const given = report({
      verdict: "incomplete",
      findings: [finding(), placeless({ rule: "default-x", severity: "high", message: "A & B", subject: { kind: "default" } })],
      unknown: [unknown()],
      inputs: [...report().inputs, { file: "c.json", status: "failed", reason: "31:5: expected a comma here" }],
    });
    expect(toJunit(given)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="xtaplint" tests="5" failures="2" errors="1" skipped="1" time="0.118">
  <testsuite name="policies/partners.json" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="policies/partners.json" name="partner-inbound-open: Fabrikam"><failure type="medium" message="Fabrikam (1f0c…9e21): everyone in this tenant can be invited to every application.">policies/partners.json:48:7 https://docs.contoso.example/rules/partner-inbound-open.md</failure></testcase>
  </testsuite>
  <testsuite name="policies/default.json" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="policies/default.json" name="nothing found"/>
  </testsuite>
  <testsuite name="c.json" tests="1" failures="0" errors="1" skipped="0">
    <testcase classname="c.json" name="can be read"><error type="input" message="c.json:31:5: expected a comma here"/></testcase>
  </testsuite>
  <testsuite name="tenant" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="tenant" name="default-x: default"><failure type="high" message="A &#38; B">https://docs.contoso.example/rules/default-x.md</failure></testcase>
  </testsuite>
  <testsuite name="not judged" tests="1" failures="0" errors="0" skipped="1">
    <testcase classname="not judged" name="1 rule needs Conditional Access policies, which are not among the input."><skipped message="1 rule needs Conditional Access policies, which are not among the input."/></testcase>
  </testsuite>
</testsuites>
`);
  });

  it("is well-formed and shows hostile text as text", () => {
    const xml = toJunit(
      report({
        findings: [finding({ message: `${hostile}\ufffe\uffff`, rule: "a", help: hostile, subject: { kind: "partner", name: hostile }, location: location({ file: hostile }) })],
        unknown: [unknown({ needs: [], reason: hostile })],
        inputs: [{ file: "x.json", status: "failed", reason: hostile }],
        hasCrossTenantData: false,
      }),
    );
    expect(parsed(xml).map(({ name }) => name)).toEqual([
      "testsuites", "testsuite", "testcase", "error", "testsuite", "testcase", "failure", "testsuite", "testcase", "skipped", "testcase", "skipped",
    ]);
    const failure = parsed(xml).find(({ name }) => name === "failure");
    expect(failure?.attributes["message"]).toBe(
      "::error::owned%0A::set-output name=x::y ##[add-mask]a <script>alert(1)</script> <!-- | ` ``` @octocat [x](https://contoso.example) ]]> & \"q\" 'q' " +
        "\\u{202e}evil\\u{202c} \\u{1b}[31mred\\u{1b}[0m \\u{9b}2J \\u{0} a\\nb\\r\\n# c\\u{2028}d \\u{d800}\\u{fffe}\\u{ffff}",
    );
    expect(xml.match(/^\s*::|##\[/gm)).toBe(null);
  });

  it("counts 30 000 findings and bounds each", () => {
    const elements = parsed(toJunit(report({ findings: [...manyFindings(30_000), finding({ message: "x".repeat(100_000) })] })));
    expect(elements[0]?.attributes).toEqual({ name: "xtaplint", tests: "30002", failures: "30001", errors: "0", skipped: "0", time: "0.118" });
    expect(elements.filter(({ name }) => name === "failure").length).toBe(30_001);
    expect(Math.max(...elements.map(({ attributes }) => attributes["message"]?.length ?? 0))).toBe(2_025);
  });
});
