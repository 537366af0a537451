import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { JsonReport } from "../../src/report/schema.ts";
import { directoryAudit } from "../model/audits/audit-factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, open, partner } from "../model/factory.ts";
import { start } from "./command.ts";
import { allPermissions } from "./permissions.ts";
import { StandIn, tenantId } from "./stand-in.ts";

let folder = "";
let standIn: StandIn | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "drift-"));
  writeFileSync(path.join(folder, "default.json"), JSON.stringify(defaultConfiguration()));
  writeFileSync(path.join(folder, "partners.json"), JSON.stringify({ value: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] }));
});

afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
  rmSync(folder, { recursive: true });
});

async function lint(permissions: readonly string[]): Promise<{ readonly exitCode: number | null; readonly report: JsonReport; readonly stderr: string; readonly server: StandIn }> {
  const base = "/policies/crossTenantAccessPolicy";
  const audit = directoryAudit({ partner: fabrikam, properties: ["b2bCollaborationInbound"] });
  const data = new Map([[base, [{ displayName: "XTAP" }]], [`${base}/default`, [defaultConfiguration()]], [`${base}/partners`, [partner({ b2bCollaborationInbound: open })]], ["/auditLogs/directoryAudits", [audit]], ["/servicePrincipals", []]]);
  standIn = await new StandIn({ data, permissions }).start();
  const env = { ...standIn.env, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: "3f5e1c52-7a30-4b0a-9a55-6c2f0f2a9d10", AZURE_CLIENT_SECRET: "right-secret" };
  const { exitCode, stdout, stderr } = await start(["lint", "default.json", "partners.json", "--live", "--format", "json", "--now", "2026-11-23", "--fail-on", "high"], { cwd: folder, env }).done;
  return { exitCode, report: JSON.parse(stdout) as JsonReport, stderr, server: standIn };
}

it("lint --live holds files against the tenant, and says who changed it", async () => {
  const { exitCode, report, stderr, server } = await lint(allPermissions);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("28 of 28 resources");
  expect(report.drift?.tenant.tenantId).toBe(tenantId);
  expect(report.drift?.differences).toMatchObject([{ effect: "opens", subject: { id: fabrikam }, setting: "b2bCollaborationInbound", audits: [{ by: { kind: "user", name: "eva@contoso.example" } }] }]);
  expect(report.inputs.map(({ file }) => file)).toEqual(["default.json", "partners.json"]);
  expect(server.seen.filter(({ method, url }) => method !== "GET" && !url.includes("/oauth2/") && !url.endsWith("/$batch"))).toEqual([]);
}, 30_000);

it("says which permission the audits lack, and compares all the same", async () => {
  const { report } = await lint(allPermissions.filter((each) => each !== "AuditLog.Read.All"));
  expect(report.drift?.audits).toEqual({ read: false, reason: "/auditLogs/directoryAudits could not be read: the permission AuditLog.Read.All is missing (Graph answered 403 Authorization_RequestDenied)" });
  expect(report.drift?.counts).toMatchObject({ opens: 1 });
}, 30_000);
