import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysAround, summaryQuery } from "../../src/live/sign-in-summary.ts";
import { contoso } from "../model/evidence/factory.ts";
import { apiAnswer, cliAnswer, dayRows, endRow, seenRow } from "../model/evidence/log-answer.ts";
import { access, appOne, appTwo, closed, defaultConfiguration, fabrikam, northwind, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const kept = [...dayRows("interactive", "2026-08-24", "2026-11-23"), ...dayRows("nonInteractive", "2026-08-24", "2026-11-23")];
const seen = seenRow(fabrikam, "2026-11-20T08:00:00Z", { AppId: appOne, ResourceId: appTwo, Users: 3 });
const inbound = [seen, ...kept, endRow(contoso, 1)];
const outbound = [...kept, endRow(contoso, 0, { Direction: "outbound" })];

describe("ledger query", () => {
  it("prints the query of a direction as it is pasted, and both with a comment", async () => {
    write("xtaplint.yml", `tenantId: ${contoso.toUpperCase()}\n`);
    const one = await xtaplint("ledger", "query", "--direction", "outbound", "--days", "30", "--now", "2026-11-23");
    expect(one).toEqual({ exitCode: 0, stdout: `${summaryQuery("outbound", contoso, daysAround("2026-11-23", 30))}\n`, stderr: "" });
    const { stdout } = await xtaplint("ledger", "query", "--now", "2026-11-23");
    const days = daysAround("2026-11-23", 90);
    expect(stdout).toBe(`// inbound\n${summaryQuery("inbound", contoso, days)}\n\n// outbound\n${summaryQuery("outbound", contoso, days)}\n`);
    // In the portal an empty line ends a query.
    expect(stdout.trim().split("\n\n")).toHaveLength(2);
  });

  it.each([
    [["--tenant-id", "contoso.example"], '"contoso.example" is no tenant id: a query needs the id, and not a domain.\n'],
    [[], "The tenant is not known: give its id with --tenant-id, AZURE_TENANT_ID, or tenantId in the configuration.\n"],
  ])("needs the id of the tenant: %j", async (flags, stderr) => {
    expect(await xtaplint("ledger", "query", ...flags)).toEqual({ exitCode: 2, stdout: "", stderr });
  });

  it("takes whole days only", async () => {
    const { exitCode, stderr } = await xtaplint("ledger", "query", "--days", "1000");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Write whole days, from 1 to 730.");
  });
});

describe("ledger add", () => {
  it("makes the ledger, and says what is covered", async () => {
    write("in.json", cliAnswer(inbound));
    const { exitCode, stdout, stderr } = await xtaplint("ledger", "add", "in.json", "--ledger", "seen.json");
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      "in.json: inbound, 1 sighting; 90 days of interactive sign-ins from 2026-08-25 to 2026-11-22 are covered, 90 days of non-interactive sign-ins from 2026-08-25 to 2026-11-22 are covered.\nseen.json: 1 sighting, 0 before.\n",
    );
    expect(stderr).toBe("The ledger covers no outbound day: a partner is told stale only where both directions are covered.\n");
  });

  it("grows it, the same in whatever order and however often", async () => {
    write("xtaplint.yml", "ledger: seen.json\n");
    write("in.json", apiAnswer(inbound));
    write("out.json", cliAnswer(outbound));
    expect((await xtaplint("ledger", "add", "in.json", "out.json")).stderr).toBe("");
    const first = readFileSync("seen.json", "utf8");
    await xtaplint("ledger", "add", "out.json");
    await xtaplint("ledger", "add", "in.json");
    expect(readFileSync("seen.json", "utf8")).toBe(first);
    expect((JSON.parse(first) as { coverage: unknown[] }).coverage).toHaveLength(4);
  });

  it("says which kind no table holds, and makes nobody stale by it", async () => {
    write("xtaplint.yml", `tenantId: ${contoso}\nledger: seen.json\nrules: { partner-stale: medium }\n`);
    write("default.json", defaultConfiguration());
    write("partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: [partner({ tenantId: northwind })] });
    const interactive = (direction: string) => apiAnswer([...dayRows("interactive", "2026-08-24", "2026-11-23"), endRow(contoso, 0, { Direction: direction })]);
    write("in.json", interactive("inbound"));
    write("out.json", interactive("outbound"));
    expect((await xtaplint("ledger", "add", "in.json", "out.json")).stdout).toContain("no day of non-interactive sign-ins is covered");
    const { stdout } = await xtaplint("lint", "default.json", "partners.json", "--now", "2026-11-23", "--format", "json");
    const report = JSON.parse(stdout) as { findings: { rule: string }[]; unknown: { rule: string; reason: string }[] };
    expect(report.findings.filter(({ rule }) => rule === "partner-stale")).toEqual([]);
    expect(report.unknown.filter(({ rule }) => rule === "partner-stale").map(({ reason }) => reason)).toEqual(["not seen interactively in 90 covered days, but the evidence leaves out non-interactive sign-ins"]);
  });

  it("is what suggest narrows partners by, and what makes a partner stale", async () => {
    write("xtaplint.yml", `tenantId: ${contoso}\nledger: seen.json\n`);
    write("default.json", defaultConfiguration({ b2bCollaborationInbound: access("all", "all"), b2bCollaborationOutbound: closed }));
    write("partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: [partner(), partner({ tenantId: northwind })] });
    write("in.json", apiAnswer(inbound));
    write("out.json", apiAnswer(outbound));
    await xtaplint("ledger", "add", "in.json", "out.json");
    const { stdout } = await xtaplint("suggest", "default.json", "partners.json", "--now", "2026-11-23", "--format", "json");
    const { suggestions } = JSON.parse(stdout) as { suggestions: { partner: { id: string }; targets: string[] }[] };
    expect(suggestions.map((each) => [each.partner.id, each.targets])).toEqual([[fabrikam, [appOne, appTwo]]]);
    const lint = JSON.parse((await xtaplint("lint", "default.json", "partners.json", "--now", "2026-11-23", "--format", "json")).stdout) as { findings: { rule: string; subject: { id: string } }[] };
    expect(lint.findings.filter(({ rule }) => rule === "partner-stale").map(({ subject }) => subject.id)).toEqual([northwind]);
  });

  it("writes into the ledger of the tenant that the answers are of", async () => {
    write("xtaplint.yml", `ledger: all.json\ntenants:\n  - { name: hq, tenantId: ${contoso}, policies: [hq], ledger: hq.json }\n  - { name: lab, tenantId: ${northwind}, policies: [lab] }\n`);
    write("hq-in.json", apiAnswer(inbound));
    expect((await xtaplint("ledger", "add", "hq-in.json")).stdout).toContain("hq.json: 1 sighting");
    expect(existsSync("all.json")).toBe(false);
  });

  it.each<[string, object | string, string]>([
    ["no JSON", "{", "bad.json:1:2: "],
    ["something else", { value: [] }, "bad.json is no answer to a query that xtaplint ledger query prints.\n"],
    ["cut off", apiAnswer([seen, endRow(contoso, 40_000)]), "bad.json is not whole: it holds 1 of 40000 rows of sign-ins.\n"],
    ["of another tenant", apiAnswer([endRow(northwind, 0)]), `The answers are of 2 tenants (${contoso}, ${northwind}): add those of one tenant at a time.\n`],
  ])("writes nothing where an answer is %s", async (_, bad, problem) => {
    write("in.json", apiAnswer(inbound));
    write("bad.json", bad);
    const { exitCode, stdout, stderr } = await xtaplint("ledger", "add", "in.json", "bad.json", "--ledger", "seen.json");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(problem);
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(existsSync("seen.json")).toBe(false);
  });

  it("writes into no ledger of another tenant, and into none that nobody names", async () => {
    write("in.json", apiAnswer(inbound));
    expect((await xtaplint("ledger", "add", "in.json")).stderr).toBe("There is no ledger to write: name one with --ledger, or in xtaplint.yml as ledger.\n");
    write("xtaplint.yml", `tenantId: ${northwind}\nledger: seen.json\n`);
    const { exitCode, stderr } = await xtaplint("ledger", "add", "in.json");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`The answers are of the tenant ${contoso}, and xtaplint.yml is of ${northwind}`);
    expect(existsSync("seen.json")).toBe(false);
    expect((await xtaplint("ledger", "add", "absent.json")).stderr).toContain("absent.json: the answer cannot be read (ENOENT).\n");
  });
});
