import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { writeExport } from "../../src/live/write-export.ts";
import type { JsonReport } from "../../src/report/schema.ts";
import { collected } from "../live/collected.ts";
import { access, appOne, defaultConfiguration, fabrikam, northwind, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

/** The tenant opens Fabrikam and has lost an entry that changes no access. */
async function exportTenant(inbound = open): Promise<void> {
  const paths = "/policies/crossTenantAccessPolicy";
  const { files } = await collected(new Map([[paths, [{ displayName: "XTAP" }]], [`${paths}/default`, [defaultConfiguration()]], [`${paths}/partners`, [partner({ b2bCollaborationInbound: inbound })]], ["/auditLogs/directoryAudits", []]]));
  await writeExport("tenant", files);
}

beforeEach(async () => {
  write("policies/default.json", defaultConfiguration());
  write("policies/partners.json", { value: [partner({ b2bCollaborationInbound: access("all", [appOne]) }), partner({ tenantId: northwind })] });
  await exportTenant();
});

const flags = ["--now", "2026-11-23", "--live-export", "tenant"];

async function lint(...args: readonly string[]): Promise<JsonReport> {
  return JSON.parse((await xtaplint("lint", "policies", ...flags, "--format", "json", ...args)).stdout) as JsonReport;
}

const levels = ({ findings }: JsonReport) => findings.filter(({ rule }) => rule.startsWith("tenant-drift")).map(({ rule, severity, subject }) => `${rule} ${severity} ${subject.id ?? ""}`);

describe("the rules on drift in the configuration", () => {
  it("are on with any preset, as severe as they are", async () => {
    const expected = [`tenant-drift-opens high ${fabrikam}`, `tenant-drift-differs info ${northwind}`];
    expect(levels(await lint())).toEqual(expected);
    expect(levels(await lint("--preset", "strict"))).toEqual(expected);
    write("xtaplint.yml", "extends: off\n");
    expect(levels(await lint("--config", "xtaplint.yml"))).toEqual(expected);
  });

  it("are as severe as it says, and what changes no access stays an information", async () => {
    write("xtaplint.yml", "rules:\n  tenant-drift-opens: low\n  tenant-drift-differs: { severity: high }\n");
    const report = await lint("--config", "xtaplint.yml");
    expect(levels(report)).toEqual([`tenant-drift-opens low ${fabrikam}`, `tenant-drift-differs info ${northwind}`]);
    expect(report.loosened).toMatchObject([{ rule: "tenant-drift-opens", from: "high", to: "low" }]);
  });

  it("are off where it says so, which the report tells, and the differences are told all the same", async () => {
    write("xtaplint.yml", "rules: { tenant-drift-opens: off, tenant-drift-differs: off }\n");
    const report = await lint("--config", "xtaplint.yml");
    expect(levels(report)).toEqual([]);
    expect(report.drift?.counts).toMatchObject({ opens: 1 });
    expect(report.loosened?.map((each) => "rule" in each && each.rule)).toEqual(["tenant-drift-opens", "tenant-drift-differs"]);
  });

  it("are none that it does not know", async () => {
    write("xtaplint.yml", "rules: { tenant-drift-open: off }\n");
    const { exitCode, stderr } = await xtaplint("lint", "policies", "--config", "xtaplint.yml");
    expect(exitCode).toBe(2);
    expect(stderr).toContain('did you mean "tenant-drift-opens"?');
  });

  it("have nothing to judge where nothing is compared", async () => {
    const before = JSON.parse((await xtaplint("lint", "policies", "--now", "2026-11-23", "--format", "json")).stdout) as JsonReport;
    write("xtaplint.yml", "rules: { tenant-drift-opens: high }\n");
    const { counts } = JSON.parse((await xtaplint("lint", "policies", "--now", "2026-11-23", "--format", "json", "--config", "xtaplint.yml")).stdout) as JsonReport;
    expect(counts).toEqual(before.counts);
  });

  it("count as weakened in a change that lowers them", async () => {
    write("before/xtaplint.yml", "rules: {}\n");
    write("xtaplint.yml", "rules: { tenant-drift-opens: off }\n");
    write("before/policies/default.json", defaultConfiguration());
    const { stdout } = await xtaplint("lint", "policies", "--base", "before", "--config", "xtaplint.yml", "--now", "2026-11-23", "--format", "json");
    expect((JSON.parse(stdout) as JsonReport).findings.filter(({ rule }) => rule === "config-weakened").map(({ message }) => message)).toEqual([expect.stringContaining("the rule tenant-drift-opens is off")]);
  });
});

describe("baseline", () => {
  it("takes what the tenant has and the files do not say, and knows when it is gone", async () => {
    write("xtaplint.yml", "baseline: kept.json\n");
    const config = ["--config", "xtaplint.yml"];
    expect((await xtaplint("baseline", "policies", ...flags, ...config)).exitCode).toBe(0);
    expect(levels(await lint(...config))).toEqual([]);
    // Without the tenant nobody can say whether it is gone.
    const alone = await xtaplint("baseline", "policies", "--prune", "--now", "2026-11-23", ...config);
    expect(alone.stderr).toMatch(/kept \(\d+ of them not judged now\), 0 removed/);
    expect(readFileSync("kept.json", "utf8")).toContain("tenant-drift-opens");
    await exportTenant(access("all", [appOne]));
    await xtaplint("baseline", "policies", "--prune", ...flags, ...config);
    expect(readFileSync("kept.json", "utf8")).not.toContain("tenant-drift-opens");
  });
});

describe("why", () => {
  it("explains a finding on drift with what it was compared with, and prints the exception", async () => {
    const fingerprint = (await lint()).findings.find(({ rule }) => rule === "tenant-drift-opens")?.fingerprint ?? "";
    const { exitCode, stdout } = await xtaplint("why", fingerprint.slice(0, 8), "policies", ...flags);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("tenant-drift-opens");
    expect(stdout).toContain(`subject: ${fabrikam}`);
    expect((await xtaplint("why", fingerprint.slice(0, 8), "policies", "--now", "2026-11-23")).exitCode).toBe(2);
  });
});
