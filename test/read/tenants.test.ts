import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { judgeCustom } from "../../src/judge/custom.ts";
import { RuleHost } from "../../src/judge/rule-host.ts";
import { crashSentence } from "../../src/lint/crash.ts";
import { readTenants } from "../../src/read/tenants.ts";
import type { Finding, Report } from "../../src/report/report.ts";
import { run, type RunOptions, type RunResult } from "../../src/run.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, northwind, open, partner } from "../model/factory.ts";

const hqId = "6a8f3c1e-1d52-4b7e-9f60-2c4e8a7b1d01";
const labId = "b3d7e2f4-8c19-4a60-8e35-7f1a9c2d4e02";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "tenants-"));
  write("xtaplint.yml", 'tenants:\n  - { name: hq, policies: ["hq/**"] }\n  - { name: lab, policies: ["lab/**"] }\n');
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), typeof content === "string" ? content : JSON.stringify(content, null, 2));
}

/** The rules whose findings the tests are about; the others are off. */
async function lint(rules: readonly string[], options: Partial<RunOptions> = {}): Promise<RunResult> {
  const result = await run({ cwd, paths: [], now: "2026-11-23", preset: "all", ...options });
  const isMeant = ({ rule }: { readonly rule: string }): boolean => rules.includes(rule);
  const { findings, excepted, unknown } = result.report;
  return { ...result, report: { ...result.report, findings: findings.filter(isMeant), excepted: excepted.filter(isMeant), unknown: unknown.filter(isMeant) } };
}

const where = ({ rule, subject, location }: Finding): string => `${rule} ${subject.id ?? subject.kind} in ${subject.tenant ?? "?"}: ${location?.file ?? "nowhere"}`;
const files = ({ inputs }: Report): readonly string[] => inputs.map(({ file, status }) => `${file} ${status}`);

const entry = (id: string, more: string): string => `  - { id: ${id}, owner: o, reason: r, expires: 2027-01-31, ${more} }\n`;

describe("several tenants", () => {
  it("are judged each by itself, and the same finding in two of them is two", async () => {
    for (const tenant of ["hq", "lab"]) {
      write(`${tenant}/default.json`, defaultConfiguration());
      write(`${tenant}/partners.json`, { value: [partner({ b2bDirectConnectInbound: open })] });
    }
    const { report } = await lint(["partner-direct-connect-open", "partner-duplicate", "file-default-duplicated"]);
    expect(report.findings.map(where)).toEqual([
      `partner-direct-connect-open ${fabrikam} in hq: hq/partners.json`,
      `partner-direct-connect-open ${fabrikam} in lab: lab/partners.json`,
    ]);
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect({ tenants: report.tenants, partners: report.partners, verdict: report.verdict }).toEqual({ tenants: 2, partners: 2, verdict: "fail" });
  });

  it("have no name where the configuration names none", async () => {
    write("xtaplint.yml", "policies: [hq]\n");
    write("hq/partner.json", partner({ b2bDirectConnectInbound: open }));
    const { report } = await lint(["partner-direct-connect-open"]);
    expect(report.findings.map(({ subject }) => subject)).toEqual([{ kind: "partner", id: fabrikam }]);
    expect(report.tenants).toBeUndefined();
  });

  it("have their own id, cloud, catalog and exceptions, and the shared ones where they have none", async () => {
    write(
      "xtaplint.yml",
      `cloud: china\ncatalog: all.yml\ntenants:\n` +
        `  - { name: hq, policies: ["hq/**"], tenantId: ${fabrikam} }\n` +
        `  - { name: lab, policies: ["lab/**"], tenantId: ${labId}, cloud: public, catalog: lab.yml, exceptions: lab-exceptions.yml }\n`,
    );
    write("all.yml", `partners:\n  - { tenantId: ${fabrikam}, name: Fabrikam, owner: hq@contoso.example }\n`);
    write("lab.yml", `partners:\n  - { tenantId: ${northwind}, name: Northwind, owner: lab@contoso.example }\n`);
    write("lab-exceptions.yml", `exceptions:\n${entry("EX-1", "rule: partner-not-in-catalog, subject: " + fabrikam)}`);
    const policies = { value: [partner(), partner({ tenantId: northwind })] };
    for (const tenant of ["hq", "lab"]) {
      write(`${tenant}/default.json`, defaultConfiguration({ tenantRestrictions: open }));
      write(`${tenant}/partners.json`, policies);
    }
    const { report } = await lint(["partner-not-in-catalog", "partner-is-own-tenant", "default-tenant-restrictions-open", "exception-unused"]);
    expect(report.findings.map(where)).toEqual([
      `partner-not-in-catalog ${northwind} in hq: hq/partners.json`,
      `partner-is-own-tenant ${fabrikam} in hq: hq/partners.json`,
      "default-tenant-restrictions-open default in lab: lab/default.json",
    ]);
    expect(report.excepted.map(where)).toEqual([`partner-not-in-catalog ${fabrikam} in lab: lab/partners.json`]);
    expect(report.excepted[0]?.subject).toEqual({ kind: "partner", id: fabrikam, tenant: "lab" });
  });

  it("can share a catalog and exceptions: what serves one of them is not idle", async () => {
    write(
      "xtaplint.yml",
      'catalog: all.yml\nexceptions: exceptions.yml\ntenants:\n  - { name: hq, policies: ["hq/**"] }\n  - { name: lab, policies: ["lab/**"] }\n',
    );
    const third = "33333333-3333-4333-8333-333333333333";
    write("all.yml", `partners:\n${[fabrikam, northwind, third].map((id) => `  - { tenantId: ${id} }\n`).join("")}`);
    write(
      "exceptions.yml",
      `exceptions:\n${entry("EX-1", "rule: partner-direct-connect-open, subject: " + northwind)}${entry("EX-2", "rule: partner-direct-connect-open, subject: " + third)}`,
    );
    write("hq/default.json", defaultConfiguration());
    write("hq/partners.json", { value: [partner()] });
    write("lab/default.json", defaultConfiguration());
    write("lab/partners.json", { value: [partner({ tenantId: northwind, b2bDirectConnectInbound: open })] });
    const { report } = await lint(["partner-direct-connect-open", "exception-unused", "catalog-entry-without-partner"]);
    expect(report.excepted.map(where)).toEqual([`partner-direct-connect-open ${northwind} in lab: lab/partners.json`]);
    expect(report.findings.map(where)).toEqual([
      `catalog-entry-without-partner ${third} in hq: all.yml`,
      `catalog-entry-without-partner ${third} in lab: all.yml`,
      "exception-unused EX-2 in hq: exceptions.yml",
    ]);
  });

  it("are named where a rule failed or was stopped in one of them", async () => {
    write("xtaplint.yml", 'customRules: [rules.yml]\ntenants:\n  - { name: hq, policies: ["hq/**"] }\n  - { name: lab, policies: ["lab/**"] }\n');
    write(
      "rules.yml",
      'rules:\n  - { id: org-broken, description: d, severity: low, scope: partner, flag: 10 / size(partner.name) > 3, message: m, fix: f }\n',
    );
    for (const [tenant, displayName] of [["hq", "Fabrikam"], ["lab", ""]] as const) {
      write(`${tenant}/default.json`, defaultConfiguration());
      write(`${tenant}/partner.json`, partner({ displayName }));
    }
    const { crashes, report } = await lint([]);
    expect(crashes.map(crashSentence)).toEqual([
      `Rule org-broken (rules.yml) could not be judged on partner ${fabrikam} in the tenant "lab": division by zero. The other rules were judged.`,
    ]);
    expect(report.verdict).toBe("incomplete");

    const endless = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].reduceRight((inner, name) => `[1,2,3,4,5,6,7,8,9,0].all(${name}, ${inner})`, "a >= 0");
    write("rules.yml", `rules:\n  - { id: org-endless, description: d, severity: low, scope: partner, flag: "${endless}", message: m, fix: f }\n`);
    const { tenants } = await readTenants({ cwd, paths: [], now: "2026-11-23" });
    const judged = tenants.map(async ({ tenant, custom }) => {
      const enabled = custom.rules.map((rule) => ({ rule, severity: rule.severity, options: {} }));
      return judgeCustom(tenant, enabled, custom.expressions, new RuleHost({ milliseconds: 300 }));
    });
    expect((await Promise.all(judged)).flatMap(({ stopped }) => stopped).map(crashSentence)).toEqual(
      ["hq", "lab"].map((name) => `Rule org-endless (rules.yml) was stopped in the tenant "${name}": it takes longer than the 0.3 seconds that a rule may take for 10000 subjects. The other rules were judged.`),
    );
  });

  it("tell of a file that two of them have", async () => {
    write("xtaplint.yml", 'tenants:\n  - { name: hq, policies: ["hq/**", shared] }\n  - { name: lab, policies: ["lab/**", shared] }\n');
    write("shared/default.json", defaultConfiguration());
    write("hq/partner.json", partner());
    write("lab/partner.json", partner());
    const { report } = await lint(["file-default-duplicated"]);
    expect(report.findings).toEqual([]);
    expect(report.inputs.map(({ file, notes }) => ({ file, notes }))).toEqual([
      { file: "hq/partner.json", notes: undefined },
      { file: "lab/partner.json", notes: undefined },
      { file: "shared/default.json", notes: ["it is among the policies of several tenants (hq, lab) and counts in each of them"] },
    ]);
  });

  it("are incomplete when one of them has no policy", async () => {
    write("hq/default.json", defaultConfiguration());
    const { report, nothingFound } = await lint([], { failOn: "never" });
    expect(report.verdict).toBe("incomplete");
    expect(nothingFound).toBe('No policy found for the tenant "lab": look at its policies in the configuration.');
  });
});

describe("named paths", () => {
  const pair = "tenant-pair-not-reciprocal";

  beforeEach(() => {
    write("xtaplint.yml", `tenants:\n  - { name: hq, policies: ["hq/**"], tenantId: ${hqId} }\n  - { name: lab, policies: ["lab/**"], tenantId: ${labId} }\n`);
    write("hq/default.json", defaultConfiguration());
    write("hq/partners.json", { value: [partner({ tenantId: labId, b2bCollaborationInbound: access([groupOne], [appOne]) })] });
    write("lab/default.json", defaultConfiguration());
    write("lab/partners.json", { value: [partner({ tenantId: northwind })] });
  });

  it("choose among the policies of all tenants", async () => {
    write("notes/partner.json", partner());
    const { report } = await lint([pair], { paths: ["."] });
    expect(report.findings.map(where)).toEqual([`${pair} tenant in hq: hq/partners.json`]);
    expect(files(report)).toEqual(["hq/default.json read", "hq/partners.json read", "lab/default.json read", "lab/partners.json read", "notes/partner.json declined"]);
  });

  it("leave out a tenant of which they choose nothing, and conclude nothing from its absence", async () => {
    const { report } = await lint([pair], { paths: ["hq"] });
    expect(files(report)).toEqual(["hq/default.json read", "hq/partners.json read"]);
    expect(report.findings).toEqual([]);
    expect(report.unknown.map(({ subject, reason }) => `${subject.tenant ?? ""}: ${reason}`)).toEqual([
      "hq: only some files of lab were named, so what is in none of them proves nothing",
    ]);
    expect(report.tenants).toBe(1);
  });

  it("fail where they are nobody's policies, or not there", async () => {
    write("notes/partner.json", partner());
    const { report } = await lint([], { paths: ["hq", "notes/partner.json", "gone"], failOn: "never" });
    expect(files(report)).toEqual(["gone failed", "hq/default.json read", "hq/partners.json read", "notes/partner.json failed"]);
    expect(report.verdict).toBe("incomplete");
  });

  it("may choose nothing at all", async () => {
    write("notes/partner.json", partner());
    const { report, nothingFound } = await lint([], { paths: ["notes"], configFile: "xtaplint.yml" });
    expect(report.verdict).toBe("incomplete");
    expect(nothingFound).toMatch(/^No policy found under notes\./);
  });
});
