import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { loadLedger } from "../../src/load/ledger.ts";
import { run } from "../../src/run.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "ledger-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

async function problemsOf(content: string | Buffer | undefined): Promise<readonly string[]> {
  if (content !== undefined) writeFileSync(path.join(cwd, "l.json"), content);
  try {
    await loadLedger(cwd, "l.json");
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

it.each<[string, string | Buffer | undefined, readonly string[]]>([
  ["is sound", '{ "version": 1, "coverage": [], "entries": [] }', []],
  ["is not there", undefined, ['l.json: there is no such ledger: begin with {"version":1,"coverage":[],"entries":[]}, or name it no more.']],
  ["is no text", Buffer.from([0, 1, 2]), ["l.json: the ledger cannot be used: this is not text: it holds NUL bytes."]],
  ["holds the marks of a merge", '{\n  "version": 1,\n<<<<<<< HEAD\n  "entries": []\n}', ["l.json:3:1: expected a key in double quotes here."]],
  ["has a wrong entry", '{\n  "version": 1,\n  "coverage": [],\n  "entries": [\n    {"lastSeen":1}\n  ]\n}', [
    ...["tenantId", "direction", "signIns", "source"].map((key) => `l.json:5:5: "${key}" is missing.`),
    'l.json:5:6: "lastSeen" is 1, which does not belong here.',
  ]],
  ["has very many faults", `{"version": 1, "coverage": [], "entries": [${Array.from({ length: 1000 }, () => "3").join(",")}]}`, [
    ...Array.from({ length: 10 }, (_, index) => `l.json:1:${44 + 2 * index}: "${index}" is 3, which does not belong here.`),
    "l.json: 990 more faults.",
  ]],
])("a ledger that %s", async (_what, content, problems) => {
  expect([...(await problemsOf(content))].sort()).toEqual([...problems].sort());
});

it("is named in the configuration, is no policy, and is what a finding in it points at", async () => {
  const entry = '{"tenantId":"11111111-1111-4111-8111-111111111111","direction":"inbound","signIns":"any","lastSeen":"2026-11-20","source":"relatedTenants"}';
  writeFileSync(path.join(cwd, "xtaplint.yml"), "ledger: xtaplint-ledger.json\nextends: strict\n");
  writeFileSync(path.join(cwd, "xtaplint-ledger.json"), `{\n  "version": 1,\n  "coverage": [],\n  "entries": [\n    ${entry}\n  ]\n}\n`);
  writeFileSync(path.join(cwd, "partners.json"), '{ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", "value": [] }');
  const { report } = await run({ cwd, paths: [], now: "2026-11-23" });
  expect(report.inputs.map(({ file }) => file)).toEqual(["partners.json"]);
  const found = report.findings.filter(({ rule }) => rule === "tenant-active-without-partner");
  expect(found.map(({ location }) => `${location?.file ?? ""}:${location?.line ?? 0}`)).toEqual(["xtaplint-ledger.json:5"]);
});

it("that lies there unnamed is declined as a file of ours", async () => {
  writeFileSync(path.join(cwd, "seen.json"), '{ "version": 1, "coverage": [], "entries": [{ "lastSeen": "2026-11-20" }] }');
  const { report } = await run({ cwd, paths: ["."], now: "2026-11-23" });
  expect(report.inputs).toMatchObject([{ file: "seen.json", status: "declined", reason: "xtaplint's own file (ledger), never policy input" }]);
});
