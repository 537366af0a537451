import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { toJson } from "../../src/report/json.ts";
import { toJunit } from "../../src/report/junit.ts";
import { looseningSummary, looseningTexts } from "../../src/report/loosened.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { rebase } from "../../src/report/rebase.ts";
import type { Loosening, Report } from "../../src/report/report.ts";
import { toSarif } from "../../src/report/sarif.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { toText } from "../../src/report/text.ts";
import { finding, hostile, location, report } from "./factory.ts";

const place = location({ file: "xtaplint.yml", pointer: "/rules/x", line: 5 });
const off: Loosening = { rule: "partner-inbound-open", from: "high", to: "off", against: "strict", location: place };
const lower: Loosening = { rule: "guest-inactive", from: "medium", to: "low", options: { days: { from: 30, to: 400 } }, against: "./org.yml", location: place };
const changed: Loosening = { rule: "exception-too-long", from: "low", to: "medium", options: { days: { from: 365, to: 30 } }, against: "strict", location: place };
const failOn: Loosening = { setting: "failOn", from: "medium", to: "never", against: "the default", location: place };
const failOnUnknown: Loosening = { setting: "failOnUnknown", from: true, to: false, against: "./org.yml" };

const loosened = [off, lower, changed, failOn, failOnUnknown];
const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema);

const many = (n: number): readonly Loosening[] => Array.from({ length: n }, (_, i): Loosening => ({ ...off, rule: `rule-${i + 1}` }));

const formats: Readonly<Record<string, (given: Report) => string>> = { text: toText, JSON: toJson, Markdown: toMarkdown, SARIF: toSarif, JUnit: toJunit };

describe("what the configuration takes back", () => {
  it.each(Object.entries(formats))("is not mentioned in %s where it is nothing", (_name, write) => {
    expect(write(report({ findings: [finding()] }))).not.toMatch(/loosen|toolConfiguration|"configuration"/);
  });

  it("is said in three sentences, and in one each", () => {
    expect(looseningSummary(report({ loosened }))).toEqual([
      "2 rules loosened against strict, ./org.yml: partner-inbound-open (off), guest-inactive (low, not medium).",
      "1 rule has other options than strict: exception-too-long (days).",
      "Fails on less than the default, ./org.yml: failOn is never, failOnUnknown is false.",
    ]);
    expect(looseningTexts(report({ loosened })).map(({ about, sentence }) => `${about}: ${sentence}`)).toEqual([
      "partner-inbound-open: partner-inbound-open is off (strict: high)",
      "guest-inactive: guest-inactive is low (./org.yml: medium), days 400 in place of 30",
      "exception-too-long: exception-too-long has other options (strict): days 30 in place of 365",
      "failOn: failOn is never (the default: medium)",
      "failOnUnknown: failOnUnknown is false (./org.yml: true)",
    ]);
  });

  it("is cut in the text, which says how much is left and where", () => {
    expect(toText(report({ loosened: many(7) }), { width: 200 }).split("\n\n")[0]).toBe(
      "7 rules loosened against strict: rule-1 (off), rule-2 (off), rule-3 (off), rule-4 (off), rule-5 (off) and 2 more; --format json lists all.",
    );
  });

  it("is a folded list in Markdown, with links, and a sentence where there is no room", () => {
    const link = (at: { readonly line: number }): string => `https://git.contoso.example/xtaplint.yml#L${at.line}`;
    const page = toMarkdown(report({ loosened: [off, failOnUnknown] }), { link });
    expect(page).toContain(
      "<details><summary>Loosened by the configuration (2)</summary>\n\n- partner-inbound-open is off (strict: high) [xtaplint.yml:5](https://git.contoso.example/xtaplint.yml#L5)\n- failOnUnknown is false (./org.yml: true)\n\n</details>",
    );
    const short = toMarkdown(report({ loosened: many(200) }), { maxBytes: 2_000 });
    expect(short).toContain("200 rules loosened against strict: rule-1 (off), ");
    expect(short).not.toContain("<details>");
  });

  it("is a list in JSON that fits its schema", () => {
    const json = JSON.parse(toJson(report({ loosened }))) as { readonly loosened: unknown };
    expect(json.loosened).toEqual(loosened);
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  it("is a property in JUnit and no test", () => {
    expect(toJunit(report({ loosened: [off, failOnUnknown] }))).toContain(`
  <testsuite name="configuration" tests="0" failures="0" errors="0" skipped="0">
    <properties>
      <property name="loosened" value="partner-inbound-open is off (strict: high), xtaplint.yml:5"/>
      <property name="loosened" value="failOnUnknown is false (./org.yml: true)"/>
    </properties>
  </testsuite>
</testsuites>
`);
  });

  it("has its places moved with those of the findings", () => {
    expect(rebase(report({ loosened: [off, failOnUnknown] }), "sub/dir").loosened?.map((each) => each.location?.file)).toEqual(["sub/dir/xtaplint.yml", undefined]);
    expect(rebase(report(), "sub/dir")).not.toHaveProperty("loosened");
  });

  it("shows hostile text as text", () => {
    const given = report({ loosened: [{ ...lower, rule: hostile, against: hostile, options: { [hostile]: { from: [hostile], to: hostile } } }, { ...failOn, against: hostile }] });
    for (const write of Object.values(formats)) expect(write(given)).not.toMatch(/[\p{Cs}\u202e\u2028]|(?!\n)\p{Cc}/u);
    expect(toMarkdown(given)).not.toMatch(/<script|@octocat|\]\(https:\/\/contoso/);
    expect(toText(given)).not.toMatch(/^::|##\[/m);
    expect(toJunit(given)).not.toMatch(/<script|]]>/);
    expect(toSarif(given)).not.toContain("](https");
  });
});
