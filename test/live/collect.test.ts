import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Collection } from "../../src/live/collect.ts";
import { liveResources } from "../../src/live/resources.ts";
import { whyNotExportFolder, writeExport } from "../../src/live/write-export.ts";
import { run } from "../../src/run.ts";
import { collected } from "./collected.ts";
import { judged, tenants } from "./judged.ts";
import { allPermissions } from "./permissions.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

const folders: string[] = [];
const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "export-"));
  folders.push(folder);
  return folder;
}

/** What lint says of the export, with the example's catalog and exceptions. */
async function linted({ files }: Collection, name: string) {
  const folder = newFolder();
  await writeExport(folder, files);
  const own = path.join(examples, name);
  const { report } = await run({ cwd: folder, paths: ["."], preset: "all", now: "2026-11-23", configFile: path.join(own, "xtaplint.yml") });
  return report;
}

const cases = tenants.flatMap((name) => [
  [name, "everything", {}],
  [name, "no permission for Conditional Access and the settings", { permissions: allPermissions.filter((each) => each !== "Policy.Read.All") }],
  [name, "no licences", { hasLicences: false }],
  [name, "another cloud", { cloud: "china" }],
] as const);

describe("scan is lint of export, finding by finding", () => {
  it.each(cases)("%s: %s", async (name, _, how) => {
    const collection = await collected(await exampleTenant(name), how);
    const [scan, lint] = [await judged(collection, name), await linted(collection, name)];
    const findings = (report: typeof scan) =>
      report.findings.map(({ rule, severity, message, subject, value, fingerprint }) => JSON.stringify({ rule, severity, message, subject, value, fingerprint })).sort();
    const unknowns = (report: typeof scan) => report.unknown.map((unknown) => JSON.stringify(unknown)).sort();
    // Files of ours lie elsewhere in one of the two runs.
    const ofTenant = (lines: string[]) => lines.filter((line) => !line.includes("exceptions.yml"));
    expect(ofTenant(findings(scan))).toEqual(ofTenant(findings(lint)));
    expect(unknowns(scan)).toEqual(unknowns(lint));
    expect(scan.counts).toEqual(lint.counts);
    expect(scan.verdict).toBe(lint.verdict);
  });

  it("shows places in the tenant in one, and lines in the other", async () => {
    const collection = await collected(await exampleTenant("worst"));
    const [scan, lint] = [await judged(collection, "worst"), await linted(collection, "worst")];
    const open = (report: typeof scan) => report.findings.find(({ rule }) => rule === "default-inbound-open")?.location;
    expect(open(scan)).toEqual({ resource: "/policies/crossTenantAccessPolicy/default", pointer: "/b2bCollaborationInbound/applications" });
    expect(open(lint)).toMatchObject({ file: "default.json", pointer: "/b2bCollaborationInbound/applications", line: expect.any(Number) as number });
    // What we keep ourselves is in files, whatever the tenant was read from.
    const outside = scan.findings.flatMap(({ location }) => location?.file ?? []);
    expect([...new Set(outside)].sort()).toEqual(["exceptions.yml", "partners.yml", "xtaplint-ledger.json"]);
  });
});

describe("an export", () => {
  it("is the same bytes, whatever order Graph answers in", async () => {
    const data = await exampleTenant("worst");
    const reversed = new Map([...data].map(([where, objects]) => [where, [...objects].reverse().map((object) => Object.fromEntries(Object.entries(object).reverse()))]));
    const texts = async (given: typeof data) => (await collected(given)).files.slice(0, -1).map(({ file, text }) => [file, text]);
    expect(await texts(reversed)).toEqual(await texts(data));
  });

  it("is brought up to date: files of partners that are gone are removed, and nothing else", async () => {
    const data = await exampleTenant("worst");
    const folder = newFolder();
    const first = await collected(data);
    expect(await writeExport(folder, first.files)).toEqual({ written: first.files.length, removed: 0 });
    expect(await writeExport(folder, first.files)).toEqual({ written: 0, removed: 0 });
    writeFileSync(path.join(folder, "partners", "notes.md"), "ours");
    const where = "/policies/crossTenantAccessPolicy/partners";
    const [gone, ...left] = data.get(where) ?? [];
    const second = await collected(new Map([...data, [where, left]]));
    // The manifest, and the questions without the one about its tenant.
    expect(await writeExport(folder, second.files)).toEqual({ written: 2, removed: 1 });
    expect(readFileSync(path.join(folder, "partners", "notes.md"), "utf8")).toBe("ours");
    expect(() => readFileSync(path.join(folder, "partners", `${String(gone?.["tenantId"])}.json`))).toThrow("ENOENT");
  });

  it("does not go where files of somebody else lie", () => {
    const folder = newFolder();
    expect(whyNotExportFolder(folder)).toBeUndefined();
    expect(whyNotExportFolder(path.join(folder, "new"))).toBeUndefined();
    mkdirSync(path.join(folder, "sub"));
    expect(whyNotExportFolder(folder)).toBe("holds files and no xtaplint-export.json: name an empty folder with --out, or one of an earlier export.");
  });

  it("of a tenant without partners holds the empty list, which is data", async () => {
    const data = new Map([...(await exampleTenant("golden")), ["/policies/crossTenantAccessPolicy/partners", []]]);
    const report = await linted(await collected(data), "golden");
    expect(report.unknown.filter(({ needs }) => needs.includes("crossTenantAccessPolicyPartner"))).toEqual([]);
    expect(report.findings.some(({ rule }) => rule === "catalog-entry-without-partner")).toBe(true);
  });

  it("is no template because a policy has a name in angle brackets", async () => {
    const data = await exampleTenant("golden");
    const where = "/identity/conditionalAccess/policies";
    const named = (data.get(where) ?? []).map((policy, index) => ({ ...policy, displayName: `CA0${String(index)} <Guests>` }));
    const [before, after] = [await linted(await collected(data), "golden"), await linted(await collected(new Map([...data, [where, named]])), "golden")];
    expect(after.counts).toEqual(before.counts);
    expect(after.inputs.flatMap(({ notes = [] }) => notes)).toEqual([]);
  });
});

describe("a list that broke off", () => {
  it("is judged as far as it was read, and the rest is unknown", async () => {
    const data = await exampleTenant("worst");
    const refuse = (read: string) => read.includes("/partners?") && read.includes("skiptoken=6");
    const collection = await collected(data, { refuse });
    const [scan, lint] = [await judged(collection, "worst"), await linted(collection, "worst")];
    expect(collection.files.map(({ file }) => file).filter((file) => file.startsWith("partners"))).toEqual(["partners.json"]);
    expect(scan.verdict).toBe("incomplete");
    expect(lint.verdict).toBe("incomplete");
    expect(scan.findings.some(({ rule }) => rule === "partner-inbound-open")).toBe(true);
    expect(scan.unknown.filter(({ rule, subject }) => rule === "partner-inbound-open" && subject.id === undefined)).toHaveLength(1);
  });
});

describe("what is asked for", () => {
  it("is one request for each page, and one for twenty look-ups of a kind", async () => {
    const data = await exampleTenant("worst");
    const { reads } = await collected(data, { pageSize: 1000 });
    // Tenants and applications: the example has no users and groups among its targets.
    expect(reads.filter((read) => read.endsWith("$batch"))).toHaveLength(2);
    expect(reads.filter((read) => read.startsWith("v1.0/users"))).toHaveLength(2);
    expect(reads).toHaveLength(liveResources.length + 2);
  });
});
