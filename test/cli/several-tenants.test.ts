import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { defaultConfiguration, fabrikam, northwind, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

interface Printed {
  readonly tenants: readonly { readonly tenant: string; readonly default: unknown; readonly partners: readonly { readonly id: string }[] }[];
}

beforeEach(() => {
  write(
    "xtaplint.yml",
    "tenants:\n" +
      "  - { name: hq, policies: [hq], catalog: hq.yml, exceptions: hq-exceptions.yml, baseline: hq-baseline.json }\n" +
      "  - { name: lab, policies: [lab], exceptions: lab-exceptions.yml, baseline: lab-baseline.json }\n",
  );
  for (const baseline of ["hq-baseline.json", "lab-baseline.json"]) write(baseline, { version: 1, entries: [] });
  write("hq.yml", { partners: [{ tenantId: fabrikam, name: "Fabrikam", owner: "team@contoso.example" }] });
  const entry = { rule: "partner-direct-connect-open", subject: northwind, owner: "a", reason: "b", expires: "2027-01-31" };
  write("hq-exceptions.yml", { exceptions: [{ ...entry, id: "EX-1" }] });
  write("lab-exceptions.yml", { exceptions: [{ ...entry, id: "EX-7", subject: fabrikam, setting: "b2bDirectConnectOutbound" }] });
  write("hq/default.json", defaultConfiguration());
  write("hq/partner.json", partner({ b2bDirectConnectInbound: open }));
  write("lab/default.json", defaultConfiguration());
  write("lab/partners.json", { value: [partner({ b2bDirectConnectInbound: open }), partner({ tenantId: northwind })] });
});

describe("with several tenants", () => {
  it("effective prints each under its name", async () => {
    const { exitCode, stdout, stderr } = await xtaplint("effective");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.split("\n").filter((line) => /^\S/.test(line))).toEqual([
      "In the tenant hq",
      "Default",
      "Fabrikam (1111…1111)",
      "In the tenant lab",
      "Default",
      "Partner 1111…1111",
      "Partner 2222…2222",
    ]);
  });

  it("effective has the names in its data, and shows a partner wherever it is one", async () => {
    const { stdout } = await xtaplint("effective", "--format", "json", "--partner", fabrikam);
    expect((JSON.parse(stdout) as Printed).tenants.map(({ tenant, partners }) => [tenant, ...partners.map(({ id }) => id)])).toEqual([
      ["hq", fabrikam],
      ["lab", fabrikam],
    ]);
    const { stdout: text } = await xtaplint("effective", "--partner", northwind);
    expect(text.split("\n").filter((line) => /^\S/.test(line))).toEqual(["In the tenant lab", "Partner 2222…2222"]);
    expect(await xtaplint("effective", "--partner", "northwind")).toMatchObject({ exitCode: 2, stdout: "", stderr: 'There is no partner "northwind" in the input.\n' });
  });

  it("effective and catalog render say which tenant has no policy, and show the others", async () => {
    write("lab/default.json", {});
    write("lab/partners.json", {});
    const stderr = 'No policy found for the tenant "lab": look at its policies in the configuration.\n';
    const { stdout, ...rest } = await xtaplint("effective");
    expect(rest).toEqual({ exitCode: 2, stderr });
    expect(stdout).toContain("In the tenant hq");
    expect(await xtaplint("catalog", "render")).toMatchObject({ exitCode: 2, stderr, stdout: expect.stringContaining("# Partners of hq") as unknown });
  });

  it("catalog render writes a page of each tenant that has a catalog, and says which has none", async () => {
    const { exitCode, stdout, stderr } = await xtaplint("catalog", "render");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'The tenant "lab" has no partner catalog, so there is no page of its partners.\n' });
    expect(stdout.match(/^# .*$/gm)).toEqual(["# Partners of hq"]);

    write("xtaplint.yml", "catalog: hq.yml\ntenants: [{ name: hq, policies: [hq] }, { name: lab, policies: [lab] }]\n");
    expect(await xtaplint("catalog", "render", "--output", "page.md")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const page = readFileSync("page.md", "utf8");
    expect(page.match(/^# .*$|^As of .*$/gm)?.map((line) => line.replace(/^As of \S+ /, ""))).toEqual([
      "# Partners of hq",
      "1 partner, 1 entry in the catalog.",
      "# Partners of lab",
      "2 partners, 1 entry in the catalog.",
    ]);
  });

  it("why speaks of the tenant that the finding is in: its settings, its exceptions, its file", async () => {
    const { stdout: report } = await xtaplint("lint", "--format", "json");
    const { findings } = JSON.parse(report) as { findings: { rule: string; fingerprint: string; subject: { tenant: string } }[] };
    const told: (readonly string[])[] = [];
    for (const { fingerprint } of findings.filter(({ rule }) => rule === "partner-direct-connect-open")) {
      const { exitCode, stdout, stderr } = await xtaplint("why", fingerprint);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      told.push(stdout.split("\n").filter((line) => /^ {2}(?:Tenant|From|EX|No exception|- id)|^To accept/.test(line)));
    }
    expect(told).toEqual([
      [
        "  Tenant: hq",
        expect.stringMatching(/^ {2}From: partner, hq\/partner\.json:\d+$/) as unknown,
        "  No exception speaks of this rule and subject.",
        expect.stringContaining("hq-exceptions.yml") as unknown,
        "  - id: EX-2",
      ],
      [
        "  Tenant: lab",
        expect.stringMatching(/^ {2}From: partner, lab\/partners\.json:\d+$/) as unknown,
        expect.stringContaining("EX-7 does not cover it") as unknown,
        expect.stringContaining("lab-exceptions.yml") as unknown,
        "  - id: EX-8",
      ],
    ]);
  });

  it("baseline writes and prunes one for each", async () => {
    expect(await xtaplint("baseline")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: expect.stringMatching(/^hq-baseline\.json: \d+ added, 0 kept, 0 removed\.\nlab-baseline\.json: \d+ added, 0 kept, 0 removed\.\n$/) as unknown,
    });
    const { stdout: report } = await xtaplint("lint", "--format", "json");
    const { findings } = JSON.parse(report) as { findings: { rule: string; subject: { kind: string } }[] };
    expect(new Set(findings.map(({ subject }) => subject.kind))).toEqual(new Set(["exception"]));
    write("hq/partner.json", partner());
    const { stderr } = await xtaplint("baseline", "--prune");
    expect(stderr).toMatch(/^hq-baseline\.json: 0 added, \d+ kept, [1-9]\d* removed\.\nlab-baseline\.json: 0 added, \d+ kept, 0 removed\.\n$/);
  });
});
