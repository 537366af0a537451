import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { writeExport } from "../../src/live/write-export.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { actualOfExport, actualOfFiles, filesOfActual } from "../../src/read/actual.ts";
import { toJson } from "../../src/report/json.ts";
import type { Report } from "../../src/report/report.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { run, type RunOptions } from "../../src/run.ts";
import { collected } from "../live/collected.ts";
import { allPermissions } from "../live/permissions.ts";
import type { TenantData } from "../live/stand-in-tenant.ts";
import { directoryAudit } from "../model/audits/audit-factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, northwind, open, partner, trust } from "../model/factory.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const paths = { policy: "/policies/crossTenantAccessPolicy", default: "/policies/crossTenantAccessPolicy/default", partners: "/policies/crossTenantAccessPolicy/partners", audits: "/auditLogs/directoryAudits", principals: "/servicePrincipals" };

interface Held {
  readonly default?: JsonObject;
  readonly partners?: readonly JsonObject[];
}

interface There extends Held {
  readonly audits?: readonly JsonObject[];
  readonly own?: string;
  readonly permissions?: readonly string[];
}

/** A folder with the policy files of a repository. */
function repository({ default: own = {}, partners = [partner()] }: Held, others: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "drift-"));
  folders.push(folder);
  mkdirSync(path.join(folder, "policies"));
  const json = (file: string, value: unknown): void => writeFileSync(path.join(folder, file), JSON.stringify(value));
  json("policies/default.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/default/$entity", ...defaultConfiguration(own) });
  json("policies/partners.json", { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners", value: partners });
  for (const [file, text] of Object.entries(others)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const ownTenant = "11dab9b4-ae16-47f5-9dfb-77be5a86257d";

function collection({ default: own = {}, partners = [partner()], audits = [], own: id = ownTenant, permissions = allPermissions }: There) {
  const data: TenantData = new Map<string, readonly JsonObject[]>([
    [paths.policy, [{ displayName: "XTAP", allowedCloudEndpoints: [] }]],
    [paths.default, [defaultConfiguration(own)]],
    [`${paths.default}/m365Capabilities`, []],
    [paths.partners, partners],
    [paths.audits, audits.map((audit) => audit)],
    [paths.principals, []],
    ["/identityGovernance/entitlementManagement/connectedOrganizations", [{ id: "0c8f2a11-6d2c-4c75-8a0c-5f0f3f3d9e10", displayName: "Northwind", identitySources: [], state: "configured" }]],
    ["/organization", [{ id, displayName: "Contoso" }]],
  ]);
  return collected(data, { permissions });
}

async function compared(files: Held, there: There, options: Partial<RunOptions> = {}, others: Readonly<Record<string, string>> = {}) {
  const { files: written, manifest } = await collection(there);
  const cwd = repository(files, others);
  return run({ cwd, paths: ["policies"], now: "2026-11-23", failOn: "high", actual: await actualOfFiles(written, manifest), ...options });
}

/** Differences in short: `+` opens, `-` closes, `=` neither. */
async function brief(files: Held, there: There): Promise<readonly string[]> {
  const { report } = await compared(files, there);
  const marks = { opens: "+", closes: "-", "opens-and-closes": "+-", neutral: "=" };
  return (report.drift?.differences ?? []).map(({ effect, subject, setting }) => `${marks[effect]} ${subject.id ?? subject.kind} ${setting}`);
}

const validate = new Ajv2020().compile(reportSchema);

describe("files held against their tenant", () => {
  it("differ in nothing where both say the same, in whatever order", async () => {
    const scoped = { b2bCollaborationInbound: access([groupOne, "5b1d2f7a-0c5e-4c3c-9a43-7a3c8b4b8f11"], [appOne]) };
    const turned = { b2bCollaborationInbound: access(["5b1d2f7a-0c5e-4c3c-9a43-7a3c8b4b8f11", groupOne], [appOne]) };
    const one = partner({ ...scoped });
    const other = partner({ tenantId: northwind });
    expect(await brief({ partners: [one, other] }, { partners: [other, partner({ ...turned })] })).toEqual([]);
  });

  it.each<readonly [string, Held, There, readonly string[]]>([
    ["a partner that the tenant opens", { partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] }, { partners: [partner({ b2bCollaborationInbound: open })] }, [`+ ${fabrikam} b2bCollaborationInbound`]],
    ["a partner that the tenant closes", { partners: [partner({ b2bCollaborationInbound: open })] }, { partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] }, [`- ${fabrikam} b2bCollaborationInbound`]],
    ["the default, with who inherits it", {}, { default: { inboundTrust: trust({ mfa: true }) } }, ["+ default isMfaAccepted"]],
    ["a partner that nobody declared", {}, { partners: [partner(), partner({ tenantId: northwind, inboundTrust: trust({ mfa: true }) })] }, [`+ ${northwind} isMfaAccepted`, `= ${northwind} isCompliantDeviceAccepted`, `= ${northwind} isHybridAzureADJoinedDeviceAccepted`]],
    ["a partner that is declared and not there", { partners: [partner(), partner({ tenantId: northwind, inboundTrust: trust({ mfa: true }) })] }, {}, [`- ${northwind} isMfaAccepted`, `= ${northwind} isCompliantDeviceAccepted`, `= ${northwind} isHybridAzureADJoinedDeviceAccepted`]],
    ["an entry that changes nothing", {}, { partners: [partner(), partner({ tenantId: northwind })] }, [`= ${northwind} partner`]],
  ])("%s", async (_, files, there, wanted) => {
    expect(await brief(files, there)).toEqual(wanted);
  });

  it("gives findings with their place in the files, who did it, and where it is in the tenant", async () => {
    const audits = [
      directoryAudit({ partner: fabrikam, properties: ["b2bCollaborationInbound"], time: "2026-11-19T08:12:44Z", app: { appId: "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", displayName: "Skype and Teams Tenant Admin API" } }),
      directoryAudit({ partner: fabrikam, properties: ["inboundTrust"], time: "2026-11-20T08:12:44Z" }),
    ];
    const result = await compared({ partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] }, { partners: [partner({ b2bCollaborationInbound: open })], audits });
    const finding = result.report.findings.find(({ rule }) => rule === "tenant-drift-opens");
    expect(finding).toMatchObject({
      severity: "high",
      subject: { kind: "partner", id: fabrikam },
      setting: "b2bCollaborationInbound",
      location: { file: "policies/partners.json", pointer: expect.stringContaining("/value/0/b2bCollaborationInbound") as string },
      related: [{ message: "in the tenant", location: { resource: `/policies/crossTenantAccessPolicy/partners/${fabrikam}` } }],
      help: expect.stringContaining("docs/live.md#drift") as string,
    });
    expect(finding?.message).toMatch(/in the tenant .*; in the files .*\. Last changed by the application Skype and Teams Tenant Admin API on 2026-11-19 at 08:12 UTC, through Microsoft Teams \(cross-cloud meetings\) \(Update a partner cross-tenant access setting\)\.$/);
    expect(result.report.drift?.differences[0]?.audits).toEqual([
      { time: "2026-11-19T08:12:44.000Z", activity: "Update a partner cross-tenant access setting", by: { kind: "app", id: "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", name: "Skype and Teams Tenant Admin API" }, service: { id: "teams-cross-cloud-meetings", name: "Microsoft Teams (cross-cloud meetings)" } },
    ]);
    expect(result.report.verdict).toBe("fail");
    expect(validate(JSON.parse(toJson(result.report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("gives no finding for what is only written in another way", async () => {
    const { report } = await compared({}, { partners: [partner(), partner({ tenantId: northwind, inboundTrust: trust({ mfa: true }) })] });
    expect(report.drift?.differences).toHaveLength(3);
    expect(report.findings.filter(({ rule }) => rule.startsWith("tenant-drift")).map(({ setting }) => setting)).toEqual(["isMfaAccepted"]);
  });

  it("fails by severity: what the tenant closes is low, what changes nothing is info", async () => {
    const closes = await compared({ partners: [partner({ b2bCollaborationInbound: open })] }, { partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] });
    expect(closes.report.findings.filter(({ rule }) => rule.startsWith("tenant-drift")).map(({ rule, severity }) => [rule, severity])).toEqual([["tenant-drift-differs", "low"]]);
    const neutral = await compared({}, { partners: [partner(), partner({ tenantId: northwind })] });
    expect(neutral.report.findings.filter(({ rule }) => rule.startsWith("tenant-drift")).map(({ rule, severity }) => [rule, severity])).toEqual([["tenant-drift-differs", "info"]]);
  });

  it("is covered by an exception, until the tenant changes again", async () => {
    const exceptions = (accepts: string): string => `exceptions:\n  - { id: EX-1, rule: tenant-drift-opens, subject: ${fabrikam}, setting: b2bCollaborationInbound, owner: a@contoso.example, reason: Agreed, expires: 2027-01-01${accepts} }\n`;
    const files = { partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] };
    const there = { partners: [partner({ b2bCollaborationInbound: access([groupOne], "all") })] };
    const first = await compared(files, there, { exceptions: "exceptions.yml" }, { "exceptions.yml": exceptions("") });
    const [covered] = first.report.excepted.filter(({ rule }) => rule === "tenant-drift-opens");
    expect(covered?.exception).toMatchObject({ id: "EX-1" });
    const later = await compared(files, { partners: [partner({ b2bCollaborationInbound: access("all", "all") })] }, { exceptions: "exceptions.yml" }, { "exceptions.yml": exceptions(`, accepts: "${covered?.value ?? ""}"`) });
    expect(later.report.findings.map(({ rule }) => rule)).toContain("tenant-drift-opens");
    const alone = await run({ cwd: repository(files, { "exceptions.yml": exceptions("") }), paths: ["policies"], now: "2026-11-23", exceptions: "exceptions.yml", preset: "all" });
    expect(alone.report.findings.filter(({ subject }) => subject.kind === "exception").map(({ rule }) => rule)).toEqual([]);
  });
});

const flag = fc.constantFrom(true, false, null);
const someTargets = fc.subarray([groupOne, "5b1d2f7a-0c5e-4c3c-9a43-7a3c8b4b8f11", "6c2e3a8b-1d6f-4d4d-8b54-8b4d9c5c9a22"], { minLength: 1 });
const aPartner = fc.record({
  tenantId: fc.constantFrom(fabrikam, northwind),
  b2bCollaborationInbound: fc.option(fc.tuple(someTargets, fc.boolean()).map(([targets, isAllowed]) => access(isAllowed ? targets : { except: targets }, "all"))),
  inboundTrust: fc.option(fc.record({ isMfaAccepted: flag, isCompliantDeviceAccepted: flag, isHybridAzureADJoinedDeviceAccepted: flag })),
});
const partners = fc.uniqueArray(aPartner, { minLength: 1, maxLength: 2, selector: ({ tenantId }) => tenantId }).map((all) => all.map((own) => partner(own)));

/** The same value with lists and keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)]));
}

describe("whatever stands in the files", () => {
  it("a tenant that says the same differs in nothing, in whatever order", async () => {
    await fc.assert(fc.asyncProperty(partners, async (held) => {
      const { report } = await compared({ partners: held }, { partners: turned(held) as JsonObject[] });
      expect(report.drift?.differences).toEqual([]);
      expect(report.findings.filter(({ rule }) => rule.startsWith("tenant-drift"))).toEqual([]);
    }), { numRuns: 20 });
  }, 60_000);

  it("what the tenant opens beyond the files, the files would close in the tenant's place", async () => {
    const those = (report: Report, ...effects: readonly string[]) => (report.drift?.differences ?? []).filter(({ effect }) => effects.includes(effect)).map(({ subject, setting }) => `${subject.id ?? subject.kind} ${setting}`).sort();
    await fc.assert(fc.asyncProperty(partners, partners, async (one, other) => {
      const [{ report: there }, { report: back }] = [await compared({ partners: one }, { partners: other }), await compared({ partners: other }, { partners: one })];
      expect(those(there, "opens", "opens-and-closes")).toEqual(those(back, "closes", "opens-and-closes"));
    }), { numRuns: 20 });
  }, 60_000);
});

describe("what cannot be compared", () => {
  it("is unknown with the reason, and never the same", async () => {
    const { report } = await compared({}, { permissions: allPermissions.filter((each) => each !== "Policy.Read.All") });
    expect(report.drift?.differences).toEqual([]);
    expect(report.drift?.unknown.length).toBeGreaterThan(5);
    expect(report.unknown.filter(({ rule }) => rule === "tenant-drift-opens").map(({ reason }) => reason).join("\n")).toContain("the permission Policy.Read.All is missing");
    // The default and the partners are what it is about.
    expect(report.drift?.unread.map(({ file }) => file)).toEqual(expect.arrayContaining(["default.json"]));
    expect(report.verdict).toBe("incomplete");
    expect(validate(JSON.parse(toJson(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("are audits without the permission, which is said", async () => {
    const { report } = await compared({}, { default: { inboundTrust: trust({ mfa: true }) }, permissions: allPermissions.filter((each) => each !== "AuditLog.Read.All") });
    expect(report.drift?.audits).toEqual({ read: false, reason: "/auditLogs/directoryAudits could not be read: the permission AuditLog.Read.All is missing (Graph answered 403 Authorization_RequestDenied)" });
    expect(report.verdict).toBe("fail");
    expect(validate(JSON.parse(toJson(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("is a kind that the files do not declare", async () => {
    const { report } = await compared({}, {});
    expect(report.drift?.notCompared).toContainEqual({ kind: "connectedOrganization", reason: "the files declare none, and the tenant has 1" });
  });

  it("is another tenant", async () => {
    const options = { configFile: "xtaplint.yml" };
    const config = { "xtaplint.yml": "tenantId: 99999999-9999-4999-8999-999999999999\n" };
    await expect(compared({}, {}, options, config)).rejects.toThrow(ConfigError);
    await expect(compared({}, {}, options, config)).rejects.toThrow(/The files are those of the tenant 99999999-.*, and what they were to be compared with is the tenant 11dab9b4-/);
  });
});

describe("several tenants of one configuration", () => {
  const config = (hq: string): Readonly<Record<string, string>> => ({ "xtaplint.yml": `tenants:\n  - { name: hq, tenantId: ${hq}, policies: [policies/**] }\n  - { name: lab, tenantId: 99999999-9999-4999-8999-999999999999, policies: [lab.json] }\n`, "lab.json": JSON.stringify(defaultConfiguration()) });

  it("are held against the one that was read, by its id", async () => {
    const { report } = await compared({}, { default: { inboundTrust: trust({ mfa: true }) } }, { paths: [] }, config(ownTenant));
    expect(report.findings.filter(({ rule }) => rule === "tenant-drift-opens").map(({ subject }) => subject)).toEqual([{ kind: "default", tenant: "hq" }]);
  });

  it("are not compared where none of them was read", async () => {
    await expect(compared({}, {}, { paths: [] }, config("88888888-8888-4888-8888-888888888888"))).rejects.toThrow("xtaplint.yml: the configuration names several tenants, and none that was linted has the tenantId 11dab9b4-ae16-47f5-9dfb-77be5a86257d");
  });
});

describe("an export to compare with", () => {
  it("gives what the live tenant gives, and declares nothing itself", async () => {
    const there = { partners: [partner({ b2bCollaborationInbound: open })], audits: [directoryAudit({ partner: fabrikam, properties: ["b2bCollaborationInbound"] })] };
    const files = { partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] };
    const live = await compared(files, there, { paths: ["."] });
    const cwd = repository(files);
    await writeExport(path.join(cwd, "tenant"), (await collection(there)).files);
    const actual = await actualOfExport(cwd, "tenant");
    const { report } = await run({ cwd, paths: ["."], now: "2026-11-23", failOn: "high", actual, leaveOut: filesOfActual(actual) });
    const told = (each: typeof report) => each.findings.map(({ rule, severity, message, fingerprint, value }) => JSON.stringify({ rule, severity, message, fingerprint, value })).sort();
    expect(told(report)).toEqual(told(live.report));
    expect(report.inputs.map(({ file }) => file)).toEqual(["policies/default.json", "policies/partners.json"]);
    expect(report.drift?.tenant).toMatchObject({ tenantId: ownTenant, export: "tenant" });
    expect(report.drift?.differences[0]?.actual.location).toMatchObject({ file: `tenant/partners/${fabrikam}.json` });
  });

  it("reads nothing outside of its folder, whatever its manifest names", async () => {
    const cwd = repository({});
    const { files, manifest } = await collection({});
    await writeExport(path.join(cwd, "tenant"), files);
    const [first] = manifest.read;
    const hostile = { ...manifest, read: [...manifest.read, { ...first, file: "../policies/default.json" }, { ...first, file: "/etc/hosts" }] };
    writeFileSync(path.join(cwd, "tenant/xtaplint-export.json"), JSON.stringify(hostile));
    const { input } = await actualOfExport(cwd, "tenant");
    expect(input.inputs.map(({ file }) => file).filter((file) => !file.startsWith("tenant/"))).toEqual([]);
  });

  it("with a file that is malformed proves nothing by what is not in it", async () => {
    const cwd = repository({ partners: [partner(), partner({ tenantId: northwind, inboundTrust: trust({ mfa: true }) })] });
    await writeExport(path.join(cwd, "tenant"), (await collection({})).files);
    writeFileSync(path.join(cwd, "tenant/policy.json"), "{");
    const { report } = await run({ cwd, paths: ["policies"], now: "2026-11-23", actual: await actualOfExport(cwd, "tenant") });
    expect(report.drift?.differences).toEqual([]);
    expect(report.drift?.unknown.map(({ subject, reason }) => [subject.id, reason])).toContainEqual([northwind, "a file could not be read, so what is in none of the others proves nothing"]);
    expect(report.verdict).toBe("incomplete");
  });

  it("is one that xtaplint wrote, and whole", async () => {
    const cwd = repository({});
    await expect(actualOfExport(cwd, "policies")).rejects.toThrow("policies: it holds no xtaplint-export.json: name the folder that xtaplint export wrote.");
    writeFileSync(path.join(cwd, "policies/xtaplint-export.json"), "{");
    await expect(actualOfExport(cwd, "policies")).rejects.toThrow("policies: its xtaplint-export.json cannot be read: export the tenant again.");
    await writeExport(path.join(cwd, "tenant"), (await collection({})).files);
    rmSync(path.join(cwd, "tenant/default.json"));
    const { report } = await run({ cwd, paths: ["policies/default.json"], now: "2026-11-23", actual: await actualOfExport(cwd, "tenant") });
    expect(report.drift?.unread.map(({ file }) => file)).toEqual(["tenant/default.json"]);
    expect(report.verdict).toBe("incomplete");
  });
});
