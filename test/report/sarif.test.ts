import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log, Run } from "sarif";
import { describe, expect, it } from "vitest";
import { toSarif } from "../../src/report/sarif.ts";
import { excepted, finding, hostile, location, manyFindings, placeless, report, rule, unknown } from "./factory.ts";

// The published schema is written for draft 4. Nothing in it differs in later drafts but the two keywords that name it;
// one of its patterns is no regular expression with the `u` flag.
const schema = Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => key !== "$schema" && key !== "id"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile<Log>(schema);

/** The only run of a log that is valid by the published schema. */
function run(text: string): Run {
  const log: unknown = JSON.parse(text);
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors));
  expect(log.runs.length).toBe(1);
  const [only] = log.runs;
  if (only === undefined) throw new Error("no run");
  return only;
}

describe("toSarif", () => {
  it("describes the tool, its rules, each finding and what was not judged", () => {
    const given = report({
      verdict: "incomplete",
      rules: [rule(), rule({ id: "default-trusts-mfa-of-every-tenant", severity: "high", controls: Array.from({ length: 12 }, (_, i) => `C${i}`) })],
      findings: [
        finding({ related: [{ message: "inherited from the default", location: location({ file: "policies/default.json", line: 19 }) }] }),
        finding({ rule: "default-trusts-mfa-of-every-tenant", severity: "high", message: "MFA of any tenant counts.", location: location({ line: 3, endLine: 9, endColumn: 2 }) }),
        finding({ severity: "info", message: "Again." }),
        placeless({ rule: "unlisted", severity: "low", message: "Nowhere.", fingerprint: "x" }),
      ],
      unknown: [unknown()],
      inputs: [{ file: "c d.json", status: "failed", reason: "31:5: expected a comma here" }],
    });
    expect(run(toSarif(given, { informationUri: "https://docs.contoso.example/" }))).toEqual({
      tool: {
        driver: {
          name: "xtaplint",
          semanticVersion: "0.1.0",
          informationUri: "https://docs.contoso.example/",
          rules: [
            {
              id: "partner-inbound-open",
              name: "PartnerInboundOpen",
              shortDescription: { text: "Everyone in this tenant can be invited from a partner." },
              fullDescription: { text: "Everyone in this tenant can be invited from a partner. Name the applications that the partner needs." },
              help: {
                text: "Everyone in this tenant can be invited from a partner. Fix: Name the applications that the partner needs.",
                markdown: "Everyone in this tenant can be invited from a partner.\n\n**Fix:** Name the applications that the partner needs.",
              },
              helpUri: "https://docs.contoso.example/rules/partner-inbound-open.md",
              defaultConfiguration: { level: "warning" },
              properties: { tags: ["security", "least-privilege", "53 AC-3"], precision: "very-high", "problem.severity": "warning", "security-severity": "5.5" },
            },
            expect.objectContaining({
              id: "default-trusts-mfa-of-every-tenant",
              defaultConfiguration: { level: "error" },
              properties: {
                tags: ["security", "least-privilege", "C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7"],
                precision: "very-high",
                "problem.severity": "error",
                "security-severity": "8.0",
              },
            }),
          ],
        },
      },
      automationDetails: { id: "xtaplint/files/" },
      columnKind: "utf16CodeUnits",
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            {
              descriptor: { id: "input-failed" },
              level: "error",
              message: { text: "c d.json:31:5: expected a comma here" },
              locations: [{ physicalLocation: { artifactLocation: { uri: "c%20d.json" } } }],
            },
            { descriptor: { id: "not-judged" }, level: "note", message: { text: "1 rule needs Conditional Access policies, which are not among the input." } },
          ],
        },
      ],
      results: [
        {
          ruleId: "default-trusts-mfa-of-every-tenant",
          ruleIndex: 1,
          level: "error",
          message: { text: "MFA of any tenant counts." },
          locations: [{ physicalLocation: { artifactLocation: { uri: "policies/partners.json" }, region: { startLine: 3, startColumn: 7, endLine: 3 } } }],
          partialFingerprints: { primaryLocationLineHash: "default-trusts-mfa-of-every-tenant:fabrikam:1" },
        },
        {
          ruleId: "partner-inbound-open",
          ruleIndex: 0,
          level: "warning",
          message: { text: "Fabrikam (1f0c…9e21): everyone in this tenant can be invited to every application. (See [inherited from the default](0))" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "policies/partners.json" }, region: { startLine: 48, startColumn: 7, endLine: 48, endColumn: 41 } } }],
          relatedLocations: [
            {
              id: 0,
              message: { text: "inherited from the default" },
              physicalLocation: { artifactLocation: { uri: "policies/default.json" }, region: { startLine: 19, startColumn: 7, endLine: 19, endColumn: 41 } },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: "partner-inbound-open:fabrikam:1" },
        },
        {
          ruleId: "unlisted",
          level: "note",
          message: { text: "Nowhere." },
          partialFingerprints: { primaryLocationLineHash: "x:1" },
        },
        {
          ruleId: "partner-inbound-open",
          ruleIndex: 0,
          level: "note",
          message: { text: "Again." },
          locations: [{ physicalLocation: { artifactLocation: { uri: "policies/partners.json" }, region: { startLine: 48, startColumn: 7, endLine: 48, endColumn: 41 } } }],
          partialFingerprints: { primaryLocationLineHash: "partner-inbound-open:fabrikam:2" },
        },
      ],
    });
  });

  it("has what is excepted as suppressed results after the findings, unless it is to be left out", () => {
    const given = report({
      findings: [finding({ severity: "low" })],
      excepted: [
        excepted({ exception: { baseline: true, since: "2026-03-01" } }),
        excepted({ severity: "high", exception: { id: "EX-7", owner: hostile, reason: "[x](https://contoso.example)", expires: "2027-01-31" } }),
      ],
    });
    const text = toSarif(given);
    expect(text.match(/[^\n\x20-\x7e…]|##\[|^\s*::/gmu)).toBe(null);
    const { results = [], invocations } = run(text);
    expect(results.map(({ level, partialFingerprints, suppressions }) => [level, partialFingerprints?.["primaryLocationLineHash"], suppressions])).toEqual([
      ["note", "partner-inbound-open:fabrikam:1", undefined],
      [
        "error",
        "partner-inbound-open:fabrikam:3",
        [{ kind: "external", status: "accepted", justification: expect.stringMatching(/^EX-7 of ::error::owned.*, until 2027-01-31: \[x\] \(https:\/\/contoso\.example\)$/) as string }],
      ],
      ["warning", "partner-inbound-open:fabrikam:2", [{ kind: "external", status: "accepted", justification: "in the baseline since 2026-03-01" }]],
    ]);
    expect(invocations?.[0]?.toolExecutionNotifications).toEqual([]);
    expect(run(toSarif(given, { withoutExcepted: true })).results?.map(({ suppressions }) => suppressions)).toEqual([undefined]);
  });

  it("never leaves a finding out for what is excepted, and says how much of that it left out", () => {
    const { results = [], invocations } = run(toSarif(report({ findings: manyFindings(4_990), excepted: Array.from({ length: 12 }, () => excepted({ severity: "high" })) })));
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([...Array.from({ length: 4_990 }, () => 0), ...Array.from({ length: 10 }, () => 1)]);
    expect(invocations?.[0]?.toolExecutionNotifications).toEqual([
      { descriptor: { id: "results-cut" }, level: "note", message: { text: "2 excepted findings are not among the results; the JSON report holds all." } },
    ]);
  });

  it("points a finding without a place at the fallback file", () => {
    const { automationDetails, results } = run(toSarif(report({ findings: [placeless()] }), { fallbackFile: "a/b c.json", category: "live/" }));
    expect([automationDetails, results?.[0]?.locations]).toEqual([
      { id: "live/" },
      [{ physicalLocation: { artifactLocation: { uri: "a/b%20c.json" }, region: { startLine: 1 } } }],
    ]);
  });

  it("shows hostile text as text, without links of its own, and paths as relative addresses", () => {
    const bad = finding({
      message: hostile,
      location: location({ file: `policies/${hostile}#?.json` }),
      related: [{ message: hostile, location: location({ file: "a:b.json" }) }],
    });
    const text = toSarif(report({ findings: [bad], unknown: [unknown({ needs: [], reason: hostile })], inputs: [{ file: hostile, status: "failed", reason: hostile }] }));
    const [result] = run(text).results ?? [];
    expect(text.match(/[^\n\x20-\x7e…]|##\[|^\s*::/gmu)).toBe(null);
    expect(result?.message.text?.match(/\]\([^)]*\)/g)).toEqual(["](0)"]);
    const uris = [...text.matchAll(/"uri": "([^"]*)"/g)].map((match) => new URL(match[1] ?? "", "https://x.example/repo/").pathname.startsWith("/repo/"));
    expect(uris).toEqual([true, true, true]);
  });

  it.each([3_000, 30_000])("keeps the worst of %i findings and says how many it left out", (n) => {
    const { results = [], invocations } = run(toSarif(report({ findings: manyFindings(n) })));
    const kept = Math.min(n, 5_000);
    expect(results.map(({ level }) => level)).toEqual(
      Array.from({ length: kept }, (_, i) => (i < n / 10 ? "error" : i < n / 5 ? "warning" : "note")),
    );
    expect(invocations?.[0]?.toolExecutionNotifications).toEqual(
      n === kept
        ? []
        : [
            {
              descriptor: { id: "results-cut" },
              level: "warning",
              message: { text: "25000 findings are not among the results (1000 medium, 3000 low, 21000 info); the JSON report holds all." },
            },
          ],
    );
  });

  it("keeps messages and the whole file within their limits", { timeout: 30_000 }, () => {
    const noise = (): string => randomBytes(900).toString("base64");
    const findings = Array.from({ length: 1_200 }, (_, i) => {
      const related = Array.from({ length: 12 }, () => ({ message: noise(), location: location({ file: `${noise()}.json` }) }));
      return finding({ message: noise(), fingerprint: `f${i}`, related });
    });
    const given = report({ findings, rules: [rule({ description: "x".repeat(100_000), fix: "y".repeat(100_000) })] });
    const text = toSarif(given);
    const { results = [], invocations, tool } = run(text);
    expect(gzipSync(text).byteLength).toBeLessThan(10_000_000);
    expect(Math.max(...results.map(({ message }) => message.text?.length ?? 0))).toBeLessThanOrEqual(1_024);
    expect(tool.driver.rules?.map(({ shortDescription, fullDescription }) => [shortDescription?.text.length, fullDescription?.text.length])).toEqual([[1_024, 1_024]]);
    expect(Math.max(...results.map(({ relatedLocations = [] }) => relatedLocations.length))).toBe(10);
    expect(invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      `${1_200 - results.length} findings are not among the results (${1_200 - results.length} medium); the JSON report holds all.`,
    ]);
  });

  it("has what the configuration takes back as notes on it, with the rule where that is on", () => {
    const from = { from: "high", against: "strict", location: location({ file: "xtaplint.yml", line: 5 }) } as const;
    const loosened = [{ rule: "guest-inactive", to: "off", ...from }, { rule: "partner-inbound-open", to: "low", ...from }, ...Array.from({ length: 100 }, () => ({ rule: "x", to: "off", ...from }) as const)] as const;
    const region = { startLine: 5, startColumn: 7, endLine: 5, endColumn: 41 };
    const locations = [{ physicalLocation: { artifactLocation: { uri: "xtaplint.yml" }, region } }];
    const notes = run(toSarif(report({ loosened, rules: [rule()] }))).invocations?.[0]?.toolConfigurationNotifications ?? [];
    expect(notes.slice(0, 2)).toEqual([
      { descriptor: { id: "loosened" }, level: "note", message: { text: "guest-inactive is off (strict: high)" }, locations },
      { descriptor: { id: "loosened" }, level: "note", message: { text: "partner-inbound-open is low (strict: high)" }, associatedRule: { id: "partner-inbound-open" }, locations },
    ]);
    expect(notes.slice(100)).toEqual([{ descriptor: { id: "loosened" }, level: "note", message: { text: "and 2 more; the JSON report holds all." } }]);
  });
});
