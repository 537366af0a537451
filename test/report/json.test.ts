import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { toJson } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { excepted, excerpt, finding, hostile, location, manyFindings, placeless, report, unknown } from "./factory.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema);

function errorsOf(json: string): unknown {
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

const everything = report({
  findings: [
    finding({
      value: "sha256:0123456789abcdef",
      excerpt: excerpt(48, "a"),
      related: [{ message: "inherited from the default", location: location({ file: "policies/default.json", line: 19 }) }],
    }),
  ],
  excepted: [excepted({ severity: "high", fingerprint: "excepted" })],
  unknown: [unknown()],
  inputs: [
    { file: "a.json", status: "read", format: "graph-json", encoding: "utf-8", resources: { crossTenantAccessPolicyPartner: 1 }, notes: ["is a template"] },
    { file: "b.json", status: "declined", reason: "holds no policy" },
    { file: "c.json", status: "failed", reason: '31:5: expected "," or "}" here' },
  ],
});

describe("toJson", () => {
  it("writes the contract's fields in the contract's order and nothing else", () => {
    const subject = { kind: "partner", id: "1f0c3a52-6d0b-4f0e-8f1a-2b6c7d5e9e21", name: "Fabrikam" };
    const place = { file: "policies/partners.json", pointer: "/value/0/b2bCollaborationInbound", line: 48, column: 7, endLine: 48, endColumn: 41 };
    const message = "Fabrikam (1f0c…9e21): everyone in this tenant can be invited to every application.";
    const help = "https://docs.contoso.example/rules/partner-inbound-open.md";
    const expected = {
      version: 1,
      tool: { name: "xtaplint", version: "0.1.0" },
      verdict: "fail",
      now: "2026-11-23",
      counts: { finding: 1, excepted: 1, unknown: 1, pass: 230, "not-applicable": 18, bySeverity: { high: 0, medium: 1, low: 0, info: 0 } },
      inputs: [
        { file: "a.json", format: "graph-json", encoding: "utf-8", status: "read", notes: ["is a template"], resources: { crossTenantAccessPolicyPartner: 1 } },
        { file: "b.json", status: "declined", reason: "holds no policy" },
        { file: "c.json", status: "failed", reason: '31:5: expected "," or "}" here' },
      ],
      findings: [
        {
          rule: "partner-inbound-open",
          severity: "medium",
          message,
          subject,
          location: place,
          related: [{ message: "inherited from the default", location: { ...place, file: "policies/default.json", line: 19, endLine: 19 } }],
          value: "sha256:0123456789abcdef",
          help,
          fingerprint: "partner-inbound-open:fabrikam",
        },
      ],
      excepted: [{ rule: "partner-inbound-open", severity: "high", message, subject, location: place, related: [], help, fingerprint: "excepted", exception: { id: "EX-7", owner: "partners@contoso.example", reason: "Scoped by access packages", expires: "2027-01-31" } }],
      unknown: [{ rule: "trust-mfa-nobody-asks", subject, reason: "no Conditional Access policy is among the input", needs: ["conditionalAccessPolicy"] }],
    };
    expect(toJson(everything)).toBe(`${JSON.stringify(expected, undefined, 2)}\n`);
  });

  it.each([
    ["a clean report", report()],
    ["a report with everything", everything],
    ["a finding without a place or a name", report({ findings: [placeless({ subject: { kind: "default" } })] })],
    ["hostile text", report({ findings: [finding({ message: hostile, subject: { kind: "partner", name: hostile } })] })],
    ["3 000 findings", report({ findings: manyFindings(3_000) })],
  ])("is valid against the schema: %s", (_, given) => {
    expect(errorsOf(toJson(given))).toEqual([]);
  });

  it("says of a finding in the baseline just that, as the contract has it", () => {
    const json = toJson(report({ excepted: [excepted({ exception: { baseline: true, since: "2026-03-01" } })], staleBaselineEntries: 3 }));
    expect(errorsOf(json)).toEqual([]);
    expect(json).toContain('"exception": {\n        "baseline": true\n      }');
    expect(json).not.toMatch(/since|stale/);
  });

  it("keeps hostile text whole and harmless when printed", () => {
    const json = toJson(report({ findings: [finding({ message: hostile })] }));
    const parsed: unknown = JSON.parse(json);
    expect(parsed).toMatchObject({ findings: [{ message: hostile }] });
    expect(json.match(/[^\n\x20-\x7e…]|##\[|^\s*::/gmu)).toBe(null);
  });

  it("writes 100 000 findings", () => {
    expect(toJson(report({ findings: manyFindings(100_000) })).match(/"fingerprint"/g)?.length).toBe(100_000);
  });
});

describe("reportSchema", () => {
  it("refuses a field that the contract does not have, at every level", () => {
    const paths = ["", "/tool", "/counts", "/counts/bySeverity", "/inputs/0", "/findings/0", "/findings/0/subject", "/findings/0/location", "/findings/0/related/0", "/unknown/0"];
    const refused = paths.map((path) => {
      validate(withExtra(JSON.parse(toJson(everything)), path.split("/").slice(1)));
      return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
    });
    // A location is one of two shapes, and the validator says what is wrong with each.
    const isOfOtherShape = (error: string) => error.endsWith(" anyOf") || error.endsWith(" required");
    expect(refused.map((errors) => [...new Set(errors)].filter((error) => !isOfOtherShape(error)))).toEqual(paths.map((path) => [`${path} additionalProperties`]));
  });
});

/** The value with a field more in the object that the path leads to. */
function withExtra(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) throw new Error("The path leads nowhere.");
  if (key === undefined) return { ...value, extra: true };
  const changed = Object.entries(value).map(([name, inner]: [string, unknown]) => [name, name === key ? withExtra(inner, deeper) : inner] as const);
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}
