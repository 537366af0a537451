import { beforeEach, describe, expect, it } from "vitest";
import type { JsonReport } from "../../src/report/schema.ts";
import { testCustomRules } from "../../src/tasks/test-custom-rules.ts";
import { defaultConfiguration, fabrikam, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const day = ["--now", "2026-11-23"];

beforeEach(() => {
  write("policies/default.json", defaultConfiguration());
  write("policies/partner.json", partner({ b2bDirectConnectInbound: open }));
});

/** The report, and what is found of the rules that the tests are about. */
async function lint(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly found: readonly string[]; readonly report: JsonReport }> {
  const { exitCode, stdout } = await xtaplint("lint", "--format", "json", ...day, ...args);
  const report = JSON.parse(stdout) as JsonReport;
  const asked = ["partner-direct-connect-open", "org-direct-connect"];
  return { exitCode, report, found: report.findings.filter(({ rule }) => asked.includes(rule)).map(({ rule, severity, subject }) => [rule, severity, ...(subject.tenant === undefined ? [] : [subject.tenant])].join(" ")) };
}

const ownRule = (severity: string): string => `rules:
  - id: org-direct-connect
    description: A rule.
    severity: ${severity}
    scope: partner
    flag: partner.b2bDirectConnectInbound.isOpen
    message: "{{subject}} is seen."
    fix: Do something.
    samples: { should-fail: [ partner: { b2bDirectConnectInbound: { isOpen: true } } ] }
`;

describe("extends", () => {
  it("off judges by what is named, and a flag's preset beats it", async () => {
    write("xtaplint.yml", 'extends: off\npolicies: ["policies/*"]\nrules: { partner-direct-connect-open: high }\n');
    const { report, found } = await lint();
    expect(found).toEqual(["partner-direct-connect-open high"]);
    expect(report.counts).toEqual({ finding: 1, excepted: 0, unknown: 0, pass: 0, "not-applicable": 0, bySeverity: { high: 1, medium: 0, low: 0, info: 0 } });
    expect(report).not.toHaveProperty("loosened");
    expect((await lint("--preset", "recommended")).report.counts.pass).toBeGreaterThan(5);
  });

  it("a package brings rules of the organization, which are found beside it, and their settings", async () => {
    write("node_modules/xtaplint-config-contoso/xtaplint.yml", 'extends: off\ncustomRules: ["rules/*.yml"]\nfailOn: low\nrules: { org-direct-connect: low }\n');
    write("node_modules/xtaplint-config-contoso/rules/partners.yml", ownRule("info"));
    write("xtaplint.yml", 'extends: xtaplint-config-contoso\npolicies: ["policies/*"]\n');
    const { exitCode, found, report } = await lint();
    expect({ exitCode, found }).toEqual({ exitCode: 1, found: ["org-direct-connect low"] });
    expect(report).not.toHaveProperty("loosened");
    expect((await lint("--fail-on", "high")).exitCode).toBe(0);
    const tested = await testCustomRules({ cwd: process.cwd(), files: [], modules: { allowed: false, event: undefined } });
    expect(tested.map(({ id, file, samples }) => [id, file, samples.map(({ fault }) => fault)])).toEqual([["org-direct-connect", "node_modules/xtaplint-config-contoso/rules/partners.yml", [undefined]]]);
  });

  it("rules of both are held together, and a file that both name counts once", async () => {
    write("org.yml", 'customRules: ["org-rules/*.yml"]\n');
    write("org-rules/a.yml", ownRule("high"));
    write("xtaplint.yml", 'extends: [off, ./org.yml]\npolicies: ["policies/*"]\ncustomRules: ["org-rules/a.yml", "!org-rules/**"]\n');
    // What a configuration excludes, it excludes from its own names.
    expect((await lint()).found).toEqual(["org-direct-connect high"]);
    write("xtaplint.yml", 'extends: [off, ./org.yml]\npolicies: ["policies/*"]\ncustomRules: ["org-rules/a.yml"]\nrules: { org-direct-conect: low }\n');
    expect(await xtaplint("lint")).toEqual({ exitCode: 2, stdout: "", stderr: 'xtaplint.yml:4:10: unknown rule "org-direct-conect"; did you mean "org-direct-connect"?\n' });
  });

  it("a setting that fits no rule of the organization is told in the file that says it", async () => {
    write("org.yml", "rules:\n  org-direct-connect: low\n");
    write("xtaplint.yml", 'extends: ./org.yml\npolicies: ["policies/*"]\n');
    expect(await xtaplint("lint")).toEqual({ exitCode: 2, stdout: "", stderr: 'org.yml:2:3: unknown rule "org-direct-connect"\n' });
  });

  it("an extended file is no policy, wherever it lies", async () => {
    write("policies/org.yml", "failOn: low\n");
    write("xtaplint.yml", "extends: ./policies/org.yml\n");
    expect((await lint("policies")).report.inputs.map(({ file }) => file)).toEqual(["policies/default.json", "policies/partner.json"]);
  });

  it("what cannot be extended ends the run, in words without control characters", async () => {
    write("xtaplint.yml", 'extends: ["./\\u001b[31mred\\u202e.yml"]\n');
    expect(await xtaplint("lint")).toEqual({ exitCode: 2, stdout: "", stderr: 'xtaplint.yml:1:11: there is no file "./\\u001b[31mred\\u{202e}.yml" beside xtaplint.yml: name one that is there\n' });
  });
});

describe("what the configuration takes back", () => {
  it("is in the JSON report, with its place", async () => {
    write("org.yml", "extends: recommended\nfailOn: low\n");
    write("xtaplint.yml", 'extends: ./org.yml\npolicies: ["policies/*"]\nfailOn: high\nrules:\n  partner-direct-connect-open: low\n');
    const { exitCode, found, report } = await lint();
    expect({ exitCode, found }).toEqual({ exitCode: 0, found: ["partner-direct-connect-open low"] });
    expect(report.loosened).toEqual([
      {
        rule: "partner-direct-connect-open",
        from: "high",
        to: "low",
        against: "recommended",
        location: { file: "xtaplint.yml", pointer: "/rules/partner-direct-connect-open", line: 5, column: 3, endLine: 5, endColumn: 30 },
      },
      { setting: "failOn", from: "low", to: "high", against: "./org.yml", location: { file: "xtaplint.yml", pointer: "/failOn", line: 3, column: 1, endLine: 3, endColumn: 7 } },
    ]);
    expect((await lint("--fail-on", "high")).report.loosened).toEqual(report.loosened?.slice(0, 1));
    expect((await lint("--preset", "strict")).report.loosened?.map(({ against }) => against)).toEqual(["strict", "./org.yml"]);
  });

  it("is said in the text, and not to who wants it quiet", async () => {
    write("xtaplint.yml", 'policies: ["policies/*"]\nrules:\n  partner-direct-connect-open: off\n');
    const line = "1 rule loosened against recommended: partner-direct-connect-open (off).\n";
    expect((await xtaplint("lint", ...day)).stdout).toContain(`\n\n${line}\n✔`);
    expect((await xtaplint("lint", ...day, "--quiet")).stdout).not.toContain("loosened");
    write("xtaplint.yml", 'policies: ["policies/*"]\n');
    expect((await xtaplint("lint", ...day)).stdout).not.toContain("loosened");
  });
});

describe("a tenant", () => {
  const tenants = (...lab: readonly string[]): string => `tenants:\n  - { name: hq, policies: ["hq/*"] }\n  - name: lab\n    policies: ["lab/*"]\n${lab.map((line) => `    ${line}\n`).join("")}`;

  beforeEach(() => {
    for (const tenant of ["hq", "lab"]) {
      write(`${tenant}/default.json`, defaultConfiguration());
      write(`${tenant}/partner.json`, partner({ b2bDirectConnectInbound: open }));
    }
  });

  it("may tighten: switch on, raise, and fail on more", async () => {
    write("xtaplint.yml", `extends: off\nfailOn: high\nrules: { partner-direct-connect-open: low }\n${tenants("rules: { partner-direct-connect-open: medium }")}`);
    expect(await lint()).toMatchObject({ exitCode: 0, found: ["partner-direct-connect-open medium lab", "partner-direct-connect-open low hq"] });
    write("xtaplint.yml", `extends: off\nfailOn: high\nrules: { partner-direct-connect-open: low }\n${tenants("failOn: low")}`);
    expect((await lint()).exitCode).toBe(1);
    expect((await lint("--fail-on", "medium")).exitCode).toBe(0);
    write("xtaplint.yml", `extends: off\n${tenants("rules: { partner-direct-connect-open: { severity: low } }")}`);
    expect((await lint()).found).toEqual(["partner-direct-connect-open low lab"]);
    // What a flag's preset raises stays raised.
    expect((await lint("--preset", "all")).found).toEqual(["partner-direct-connect-open high hq", "partner-direct-connect-open high lab"]);
  });

  it("may give options to a rule that is off for all", async () => {
    write("exceptions.yml", `exceptions:\n  - { id: EX-1, rule: partner-inbound-open, subject: ${fabrikam}, owner: o, reason: r, expires: 2027-01-31 }\n`);
    const config = (options: string): string => `extends: off\n${tenants("exceptions: exceptions.yml", `rules: { exception-too-long: ${options} }`)}`;
    write("xtaplint.yml", config("{ options: { days: 30 } }"));
    expect((await lint()).report.findings.map(({ rule, severity, subject }) => [rule, severity, subject.tenant])).toEqual([["exception-too-long", "low", "lab"]]);
    write("xtaplint.yml", config("{}"));
    expect((await lint()).report.findings).toEqual([]);
  });

  it.each([
    ["a rule off", "rules: { partner-direct-connect-open: off }", '5:14: partner-direct-connect-open is off in "lab" and high in all tenants'],
    ["a rule lower", "rules: { partner-direct-connect-open: { severity: medium } }", '5:14: partner-direct-connect-open is medium in "lab" and high in all tenants'],
    ["options of a rule that is on", "rules: { guest-inactive: { options: { days: 3 } } }", "5:32: whether other options tighten guest-inactive cannot be told, and it is on in all tenants"],
    ["a higher threshold", "failOn: high", '5:5: failOn is high in "lab" and medium for all tenants'],
    ["no threshold", "failOn: never", '5:5: failOn is never in "lab" and medium for all tenants'],
  ])("may not loosen: %s", async (_what, line, reason) => {
    write("xtaplint.yml", tenants(line));
    expect(await xtaplint("lint")).toEqual({ exitCode: 2, stdout: "", stderr: `xtaplint.yml:${reason}: a tenant can only tighten, so say it beside tenants, for all of them, or leave it out\n` });
    // A flag that would make it one that tightens, or one that does not matter, makes nothing of what is written right.
    expect((await xtaplint("lint", "--preset", "all", "--fail-on", "info")).exitCode).toBe(2);
  });

  it("may say what holds for all again, and rules of the organization are known there", async () => {
    write("org-rules/a.yml", ownRule("low"));
    const own = `extends: off\ncustomRules: ["org-rules/*.yml"]\nrules: { partner-direct-connect-open: high }\n`;
    write("xtaplint.yml", own + tenants("failOn: medium", "rules: { partner-direct-connect-open: high, partner-inbound-open: off, org-direct-connect: medium }"));
    expect((await lint()).found).toEqual(["partner-direct-connect-open high hq", "partner-direct-connect-open high lab", "org-direct-connect medium lab", "org-direct-connect low hq"]);
    write("xtaplint.yml", own + tenants("rules: { org-direct-conect: medium }"));
    expect((await xtaplint("lint")).stderr).toBe('xtaplint.yml:8:14: unknown rule "org-direct-conect"; did you mean "org-direct-connect"?\n');
  });
});
