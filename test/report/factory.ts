import type { ExceptedFinding, Excerpt, Finding, Location, Report, RuleInfo, Severity, Unknown } from "../../src/report/report.ts";

/** Text as an attacker would put it into a display name: each format has to make all of it harmless. */
export const hostile =
  "::error::owned%0A::set-output name=x::y ##[add-mask]a <script>alert(1)</script> <!-- | ` ``` @octocat [x](https://contoso.example) ]]> & \"q\" 'q' \u202Eevil\u202C \u001b[31mred\u001b[0m \u009b2J \u0000 a\nb\r\n# c\u2028d \ud800";

export const fabrikam = "1f0c3a52-6d0b-4f0e-8f1a-2b6c7d5e9e21";

const page = (rule: string): string => `https://docs.contoso.example/rules/${rule}.md`;

/** A location of one line unless the overrides say more. */
export function location(overrides: Partial<Location> = {}): Location {
  const line = overrides.line ?? 48;
  return { file: "policies/partners.json", pointer: "/value/0/b2bCollaborationInbound", line, column: 7, endLine: line, endColumn: 41, ...overrides };
}

export function rule(overrides: Partial<RuleInfo> = {}): RuleInfo {
  const id = overrides.id ?? "partner-inbound-open";
  return {
    id,
    description: "Everyone in this tenant can be invited from a partner.",
    category: "least-privilege",
    severity: "medium",
    fix: "Name the applications that the partner needs.",
    help: page(id),
    controls: ["53 AC-3"],
    ...overrides,
  };
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return { ...placeless(), ...ofRule(overrides.rule), location: location(), ...overrides };
}

/** A finding that no place shows. */
export function placeless(overrides: Partial<Omit<Finding, "location">> = {}): Finding {
  return {
    severity: "medium",
    message: "Fabrikam (1f0c…9e21): everyone in this tenant can be invited to every application.",
    subject: { kind: "partner", id: fabrikam, name: "Fabrikam" },
    related: [],
    ...ofRule(overrides.rule),
    ...overrides,
  };
}

function ofRule(id = "partner-inbound-open"): Pick<Finding, "rule" | "help" | "fingerprint"> {
  return { rule: id, help: page(id), fingerprint: `${id}:fabrikam` };
}

export function unknown(overrides: Partial<Unknown> = {}): Unknown {
  return {
    rule: "trust-mfa-nobody-asks",
    subject: { kind: "partner", id: fabrikam, name: "Fabrikam" },
    reason: "no Conditional Access policy is among the input",
    needs: ["conditionalAccessPolicy"],
    ...overrides,
  };
}

/** An accepted finding. */
export function excepted(overrides: Partial<ExceptedFinding> = {}): ExceptedFinding {
  const exception = { id: "EX-7", owner: "partners@contoso.example", reason: "Scoped by access packages", expires: "2027-01-31" };
  return { ...finding(), exception, ...overrides };
}

/** The lines around `marked`, as an input hands them over. */
export function excerpt(marked: number, ...lines: readonly string[]): Excerpt {
  return { firstLine: marked - lines.length + 1, marked, lines };
}

/** A whole report. Counts and verdict follow from the lists unless they are overridden. */
export function report(overrides: Partial<Report> = {}): Report {
  const findings = overrides.findings ?? [];
  const bySeverity = { high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    version: 1,
    tool: { name: "xtaplint", version: "0.1.0" },
    verdict: bySeverity.high + bySeverity.medium > 0 ? "fail" : "pass",
    now: "2026-11-23",
    counts: {
      finding: findings.length,
      excepted: overrides.excepted?.length ?? 0,
      unknown: overrides.unknown?.length ?? 0,
      pass: 230,
      "not-applicable": 18,
      bySeverity,
    },
    inputs: [
      { file: "policies/partners.json", format: "graph-json", encoding: "utf-8", status: "read", resources: { crossTenantAccessPolicyPartner: 12 } },
      { file: "policies/default.json", format: "graph-json", encoding: "utf-8", status: "read", resources: { crossTenantAccessPolicyDefault: 1 } },
    ],
    findings: [],
    excepted: [],
    unknown: [],
    rules: [rule()],
    unread: [],
    staleBaselineEntries: 0,
    partners: 12,
    hasCrossTenantData: true,
    seconds: 0.118,
    ...overrides,
  };
}

/** `n` findings over many files and a few rules, a tenth of each severity but `info`, which takes the rest. */
export function manyFindings(n: number): readonly Finding[] {
  const kinds: readonly Severity[] = ["info", "high", "info", "medium", "info", "low", "info", "info", "info", "info"];
  return Array.from({ length: n }, (_, i) =>
    finding({
      rule: `partner-rule-${i % 7}`,
      severity: kinds[i % 10] ?? "info",
      message: `Partner ${i} trusts too much.`,
      location: location({ file: `policies/${i % 50}.json`, line: i + 1 }),
      fingerprint: `f${i}`,
    }),
  );
}
