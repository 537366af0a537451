import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { crashSentence } from "../../src/lint/crash.ts";
import { ConfigError } from "../../src/lint/errors.ts";
import { toSarif } from "../../src/report/sarif.ts";
import { run, type RunResult } from "../../src/run.ts";
import { access, appOne, closed, defaultConfiguration, fabrikam, northwind, open, partner } from "../model/factory.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "custom-"));
  write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\n');
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), typeof content === "string" ? content : JSON.stringify(content, null, 2));
}

/** A rule in YAML; `parts` are further keys. */
function rule(id: string, flag: string, parts = ""): string {
  return `  - id: ${id}
    description: A rule.
    severity: medium
    scope: partner
    flag: '${flag}'
    message: "{{subject}} is seen."
    fix: Do something.
${parts}`;
}

function rules(...each: readonly string[]): void {
  write("org-rules/rules.yml", `rules:\n${each.join("")}`);
}

async function lint(options: object = {}): Promise<RunResult> {
  return run({ cwd, paths: ["."], now: "2026-11-23", ...options });
}

/** What a run says of own rules. */
async function essence(options: object = {}): Promise<unknown> {
  const { report, crashes } = await lint(options);
  const isOwn = (id: string): boolean => id.startsWith("org-");
  return {
    findings: report.findings.filter((each) => isOwn(each.rule)).map(({ rule: id, severity, message, location }) => [id, severity, message, `${location?.file ?? ""}${location?.pointer ?? ""}`]),
    unknown: report.unknown.filter((each) => isOwn(each.rule)).map(({ rule: id, reason }) => [id, reason]),
    excepted: report.excepted.filter((each) => isOwn(each.rule)).map(({ rule: id }) => id),
    crashes: crashes.map(crashSentence),
  };
}

async function problems(options: object = {}): Promise<readonly string[]> {
  try {
    await lint(options);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const nothing = { findings: [], unknown: [], excepted: [], crashes: [] };

describe("a rule of one's own", () => {
  beforeEach(() => {
    write("default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
    write("fabrikam.json", partner({ displayName: "Fabrikam", b2bCollaborationInbound: null }));
    write("northwind.json", partner({ tenantId: northwind, b2bCollaborationInbound: access([appOne], [appOne]) }));
  });

  it("judges effective values and points at the setting, as the pack does", async () => {
    rules(rule("org-all-applications", 'partner.b2bCollaborationInbound.applications.reach == "all"', "    setting: b2bCollaborationInbound\n"));
    const { report } = await lint();
    const found = report.findings.filter((each) => each.rule === "org-all-applications");
    const builtIn = report.findings.find((each) => each.rule === "partner-inbound-open");
    expect(found).toEqual([
      {
        ...builtIn,
        rule: "org-all-applications",
        severity: "medium",
        message: "Fabrikam (1111…1111) is seen.",
        help: "org-rules/rules.yml",
        fingerprint: found[0]?.fingerprint,
      },
    ]);
    expect(found[0]?.related.map(({ message }) => message)).toEqual(["inherited from the default"]);
    expect(found[0]?.fingerprint).not.toBe(builtIn?.fingerprint);
  });

  it("is switched, rated and set in the configuration", async () => {
    rules(rule("org-named", "partner.name == options.name", "    options: { name: Fabrikam }\n"));
    expect(await essence()).toEqual({ ...nothing, findings: [["org-named", "medium", "Fabrikam (1111…1111) is seen.", "fabrikam.json"]] });
    write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\nrules: { org-named: low }\n');
    expect(await essence()).toEqual({ ...nothing, findings: [["org-named", "low", "Fabrikam (1111…1111) is seen.", "fabrikam.json"]] });
    write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\nrules: { org-named: off }\n');
    expect(await essence()).toEqual(nothing);
    write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\nrules: { org-named: { options: { name: "" } } }\n');
    expect(await essence()).toEqual({ ...nothing, findings: [["org-named", "medium", "Partner 2222…2222 is seen.", "northwind.json"]] });
  });

  it("can be excepted", async () => {
    rules(rule("org-named", 'partner.name == "Fabrikam"'));
    write(
      "exceptions.yml",
      `exceptions: [{ id: EX-1, rule: org-named, subject: ${fabrikam}, owner: a@contoso.example, reason: Known, expires: 2027-01-01, approvedBy: b@contoso.example }]\n`,
    );
    expect(await essence({ exceptions: "exceptions.yml" })).toEqual({ ...nothing, excepted: ["org-named"] });
  });

  it("is unknown where it needs what is not in the input", async () => {
    rules(rule("org-sync", "partner.userSync"), rule("org-gold", 'partner.catalog.tier == "gold"'), rule("org-own", "partner.isOwnTenant"));
    write("fabrikam.json", partner({ identitySynchronization: undefined }));
    rmSync(path.join(cwd, "northwind.json"));
    expect(await essence()).toEqual({
      ...nothing,
      unknown: [
        ["org-sync", "identitySynchronization was not exported with the partner"],
        ["org-gold", "no partner catalog was given: name one with --catalog or in the configuration"],
        ["org-own", "our own tenant id is not known"],
      ],
    });
  });

  it("reads the catalog", async () => {
    write("partners.yml", `partners: [{ tenantId: ${fabrikam}, name: Fabrikam, tier: gold, owner: a@contoso.example }]\n`);
    rules(rule("org-gold", 'partner.catalog.tier == "gold"').replace("{{subject}} is seen.", "{{partner.name}} of {{partner.catalog.owner}}"));
    expect(await essence({ catalog: "partners.yml" })).toEqual({ ...nothing, findings: [["org-gold", "medium", "Fabrikam of a@contoso.example", "fabrikam.json"]] });
  });

  it("is asked of the default, the tenant and the catalog, too", async () => {
    write("partners.yml", `partners: [{ tenantId: ${fabrikam}, name: Fabrikam }, { tenantId: 33333333-3333-4333-8333-333333333333, name: Gone }]\n`);
    const of = (scope: string, flag: string, parts = ""): string => rule(`org-${scope}`, flag, parts).replace("scope: partner", `scope: ${scope}`);
    rules(
      of("default", "default.b2bCollaborationInbound.isOpen", "    setting: b2bCollaborationInbound\n"),
      of("tenant", "tenant.partnerCount > 1", "    setting: partnerCount\n"),
      of("catalog-entry", "!catalogEntry.hasPartner"),
    );
    expect(await essence({ catalog: "partners.yml" })).toEqual({
      ...nothing,
      findings: [
        ["org-default", "medium", "The default is seen.", "default.json/b2bCollaborationInbound/applications"],
        ["org-tenant", "medium", "The tenant is seen.", "fabrikam.json"],
        ["org-catalog-entry", "medium", "The catalog entry of Gone (3333…3333) is seen.", "partners.yml/partners/1"],
      ].sort(([, , , one = ""], [, , , other = ""]) => (one < other ? -1 : 1)),
    });
  });

  it("that fails on a subject is a crash of that rule alone, and the run is incomplete", async () => {
    rules(rule("org-broken", '10 / size(partner.name) > 3'), rule("org-named", 'partner.name == "Fabrikam"'));
    expect(await essence()).toEqual({
      ...nothing,
      findings: [["org-named", "medium", "Fabrikam (1111…1111) is seen.", "fabrikam.json"]],
      crashes: [`Rule org-broken (org-rules/rules.yml) could not be judged on partner ${northwind}: division by zero. The other rules were judged.`],
    });
    expect((await lint()).report.verdict).toBe("incomplete");
  });

  it("is in SARIF without an address, unless it has one", async () => {
    rules(rule("org-named", 'partner.name == "Fabrikam"'), rule("org-paged", 'partner.name == "Fabrikam"', "    help: https://wiki.contoso.example/rule\n"));
    const { report } = await lint();
    const log = JSON.parse(toSarif(report)) as { runs: { tool: { driver: { rules: { id: string; helpUri?: string }[] } } }[] };
    const addresses = log.runs[0]?.tool.driver.rules.filter(({ id }) => id.startsWith("org-")).map(({ id, helpUri }) => [id, helpUri]);
    expect(addresses).toEqual([["org-named", undefined], ["org-paged", "https://wiki.contoso.example/rule"]]);
  });

  it("is a file of ours, and no policy", async () => {
    rules(rule("org-named", 'partner.name == "inboundTrust"'));
    expect((await lint()).report.inputs.map(({ file }) => file)).toEqual(["default.json", "fabrikam.json", "northwind.json"]);
  });
});

describe("what cannot be used", () => {
  beforeEach(() => write("default.json", defaultConfiguration({ b2bCollaborationInbound: closed })));

  it("is an id that is used twice, in whatever file", async () => {
    write("org-rules/a.yml", `rules:\n${rule("org-same", "true")}`);
    write("org-rules/b.yml", `rules:\n${rule("org-same", "true")}`);
    expect(await problems()).toEqual(["org-rules/b.yml:2:5: the id org-same is used a second time, after org-rules/a.yml:2:5: give each rule its own"]);
  });

  it("is every file with a problem, all said at once", async () => {
    write("org-rules/a.yml", `rules:\n${rule("org-a", "tru")}`);
    write("org-rules/b.yml", "rules: 1\n");
    const found = await problems();
    expect(found.map((each) => each.split("\n")[0])).toEqual([
      'org-rules/a.yml:6:12: org-a, flag: an expression on partner sees no "tru"; there are partner, default, tenant, options, today',
      "org-rules/b.yml:1:8: rules is not a list",
    ]);
  });

  it("is a path that leads to nothing", async () => {
    expect(await problems()).toEqual(["org-rules/*.yml: matches no file; name files of rules, or globs that match some."]);
  });

  it("is a setting of the configuration that fits no rule", async () => {
    rules(rule("org-named", "partner.name == options.name", "    options: { name: Fabrikam }\n"));
    write(
      "xtaplint.yml",
      'customRules: ["org-rules/*.yml"]\nrules:\n  org-nmaed: off\n  org-named: { options: { nam: x } }\n',
    );
    expect(await problems()).toEqual([
      'xtaplint.yml:3:3: unknown rule "org-nmaed"; did you mean "org-named"?',
      'xtaplint.yml:4:27: unknown option "nam" of org-named; did you mean "name"?',
    ]);
    write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\nrules:\n  org-named: { options: { name: 3 } }\n');
    expect(await problems()).toEqual(["xtaplint.yml:3:27: rules.org-named.options.name is not a text"]);
    write("xtaplint.yml", "rules:\n  org-named: off\n");
    expect(await problems()).toEqual(['xtaplint.yml:2:3: unknown rule "org-named"']);
    write("xtaplint.yml", 'customRules: ["org-rules/*.yml"]\nrules:\n  org-named: hihg\n');
    expect(await problems()).toEqual(['xtaplint.yml:3:14: rules.org-named is "hihg"; it is one of off, high, medium, low, info; did you mean "high"?']);
  });
});

it("judges many partners in parts, each with its own answer", async () => {
  write("default.json", defaultConfiguration());
  const id = (index: number): string => `${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`;
  write("partners.json", { value: Array.from({ length: 4500 }, (_, index) => partner({ tenantId: id(index), displayName: `Partner ${index}` })) });
  rules(rule("org-some", 'partner.name.endsWith("99")'));
  const { findings } = (await essence()) as { findings: readonly (readonly string[])[] };
  expect(findings.map(([, , , where]) => where)).toEqual(Array.from({ length: 45 }, (_, index) => `partners.json/value/${index * 100 + 99}`));
});
