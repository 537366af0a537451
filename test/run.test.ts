import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../src/lint/errors.ts";
import type { Report } from "../src/report/report.ts";
import { run, type RunOptions } from "../src/run.ts";
import { authorizationPolicy, closed, defaultConfiguration, northwind, open, partner } from "./model/factory.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "run-"));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown, encode: (text: string) => string | Buffer = (text) => text): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), encode(typeof content === "string" ? content : JSON.stringify(content, null, 2)));
}

async function lint(options: Partial<RunOptions> = {}): Promise<Report> {
  const { report, crashes } = await run({ cwd, paths: [], now: "2026-11-23", ...options });
  expect(crashes).toEqual([]);
  return report;
}

const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ rule }) => rule);

/** What must not depend on how the input is given. */
const essence = ({ findings, unknown, counts }: Report): unknown => ({
  findings: findings.map(({ rule, subject, message, fingerprint, value, location }) => ({ rule, subject, message, fingerprint, value, location })),
  unknown,
  counts,
});

describe("run", () => {
  it("says the same for files in any order, named once or twice", async () => {
    write("a/default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
    write("b/fabrikam.json", partner({ b2bDirectConnectInbound: open }));
    write("c/fabrikam-again.json", partner({ b2bCollaborationInbound: closed }));
    write("d/northwind.json", partner({ tenantId: northwind }));
    const together = essence(await lint({ paths: ["."] }));
    expect(essence(await lint({ paths: ["d", "c", "b", "a"] }))).toEqual(together);
    expect(essence(await lint({ paths: ["b/fabrikam.json", "a", ".", "*/*.json"] }))).toEqual(together);
  });

  it("says the same for every encoding, with and without carriage returns, and for YAML but for the place", async () => {
    const partners = { value: [partner({ displayName: "Fäbrikam 株式会社 😀", b2bDirectConnectInbound: open, identitySynchronization: { userSyncInbound: { isSyncAllowed: true } } })] };
    write("default.json", defaultConfiguration());
    const encodings: readonly ((text: string) => string | Buffer)[] = [
      (text) => text,
      (text) => `\uFEFF${text}`,
      (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
      (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
      (text) => text.replaceAll("\n", "\r\n"),
    ];
    const reports: unknown[] = [];
    for (const encode of encodings) {
      write("partners.json", partners, encode);
      reports.push(essence(await lint()));
    }
    for (const each of reports) expect(each).toEqual(reports[0]);

    rmSync(path.join(cwd, "partners.json"));
    write("partners.yaml", partners);
    const fingerprints = (report: unknown): unknown => JSON.stringify(report).match(/"fingerprint":"[^"]+"/g);
    expect(fingerprints(essence(await lint()))).toEqual(fingerprints(reports[0]));
  });

  it("takes the configuration of the one folder that is linted, else of the working directory, else the named one", async () => {
    write("tenant/default.json", defaultConfiguration({ b2bDirectConnectInbound: open }));
    write("tenant/xtaplint.yml", "rules: { default-direct-connect-allowed: low }\n");
    write("xtaplint.yml", "rules: { default-direct-connect-allowed: off }\n");
    write("strict.yml", "rules: { default-direct-connect-allowed: info }\n");
    const severity = async (options: Partial<RunOptions>): Promise<unknown> =>
      (await lint(options)).findings.find(({ rule }) => rule === "default-direct-connect-allowed")?.severity;
    expect(await severity({ paths: ["tenant"] })).toBe("low");
    expect(await severity({ paths: ["tenant/default.json"] })).toBeUndefined();
    expect(await severity({ paths: ["tenant"], configFile: "strict.yml" })).toBe("info");
  });

  it("reads what the configuration names, relative to it, and nothing that it excludes", async () => {
    write("tenant/xtaplint.yml", 'policies: ["live/**/*.json", "!live/old/**"]\n');
    write("tenant/live/default.json", defaultConfiguration());
    write("tenant/live/old/default.json", defaultConfiguration());
    write("tenant/draft/default.json", defaultConfiguration());
    const report = await lint({ configFile: "tenant/xtaplint.yml" });
    expect(report.inputs.map(({ file, status }) => `${file} ${status}`)).toEqual(["tenant/live/default.json read"]);
  });

  it("judges own tenant and cloud as the configuration says", async () => {
    write("xtaplint.yml", `tenantId: ${northwind.toUpperCase()}\ncloud: china\n`);
    write("default.json", defaultConfiguration({ tenantRestrictions: open, m365CollaborationInbound: undefined }));
    write("partner.json", partner({ tenantId: northwind, b2bCollaborationInbound: closed }));
    const report = await lint();
    expect(rulesOf(report)).toEqual(["partner-is-own-tenant"]);
    expect(report.unknown.filter(({ rule }) => rule.startsWith("default-tenant-restrictions") || rule.startsWith("default-m365"))).toEqual([]);
  });

  it("fails on findings at the threshold, on unknowns when asked, and is incomplete when something could not be done", async () => {
    write("auth.json", authorizationPolicy({ guestUserRoleId: undefined }));
    expect((await lint()).verdict).toBe("pass");
    expect((await lint({ failOnUnknown: true })).verdict).toBe("fail");
    write("auth.json", authorizationPolicy({ allowEmailVerifiedUsersToJoinOrganization: true }));
    expect((await lint()).verdict).toBe("fail");
    expect((await lint({ failOn: "high" })).verdict).toBe("pass");
    expect((await lint({ failOn: "never", failOnUnknown: false })).verdict).toBe("pass");
    write("broken.json", '{"inboundTrust": ');
    expect((await lint({ failOn: "never" })).verdict).toBe("incomplete");
  });

  it("does not take nothing for clean", async () => {
    write("notes.json", { hello: "world" });
    const { report, nothingFound } = await run({ cwd, paths: [] });
    expect(report.verdict).toBe("incomplete");
    expect(nothingFound).toMatch(/^No policy found under the working directory\./);
  });

  it("keeps a finding's fingerprint when lines move and other findings come", async () => {
    write("default.json", defaultConfiguration());
    write("partners.json", { value: [partner({ b2bDirectConnectInbound: open })] });
    const before = (await lint()).findings.find(({ rule }) => rule === "partner-direct-connect-open");
    write("partners.json", { "@odata.context": "…", value: [partner({ tenantId: northwind, b2bDirectConnectInbound: open }), partner({ b2bDirectConnectInbound: open })] });
    const after = (await lint()).findings.filter(({ rule }) => rule === "partner-direct-connect-open");
    expect(after).toHaveLength(2);
    expect(after.find(({ fingerprint }) => fingerprint === before?.fingerprint)?.subject).toEqual(before?.subject);
    expect(after.find(({ fingerprint }) => fingerprint === before?.fingerprint)?.value).toBe(before?.value);
  });

  it("refuses a configuration that is named and not there", async () => {
    await expect(run({ cwd, paths: [], configFile: "gone.yml" })).rejects.toThrow(
      new ConfigError(["gone.yml: the configuration cannot be read (ENOENT); name an existing file with --config."]),
    );
  });
});

describe("large input, which a walk over all pairs would not end", () => {
  it("a list of 300 000 targets, each written twice", async () => {
    const targets = Array.from({ length: 300_000 }, (_, index) => ({
      target: `${String(index % 150_000).padStart(8, "0")}-1111-4111-8111-111111111111`,
      targetType: "group",
    }));
    write("default.json", defaultConfiguration({ b2bCollaborationOutbound: { ...closed, usersAndGroups: { accessType: "allowed", targets } } }));
    const report = await lint();
    expect(report.findings.filter(({ rule }) => rule === "target-redundant").map(({ message }) => message)).toEqual([
      "The default: outbound B2B collaboration lists 150000 targets under usersAndGroups more than once.",
    ]);
  });

  it("100 000 partners beside as many members of the multitenant organization", async () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `${String(index).padStart(8, "0")}-1111-4111-8111-111111111111`);
    write("default.json", defaultConfiguration());
    write("members.json", {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#tenantRelationships/multiTenantOrganization/tenants",
      value: ids.map((tenantId) => ({ tenantId, state: "removed" })),
    });
    const trusted = { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false };
    write("partners.json", { value: ids.map((tenantId, index) => partner({ tenantId, inboundTrust: index === 99_999 ? trusted : null })) });
    const report = await lint();
    expect(report.findings.filter(({ rule }) => rule === "partner-left-mto-still-trusted").map(({ subject }) => subject.id)).toEqual([ids.at(-1)]);
  }, 60_000);
});
