import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { start } from "../live/command.ts";
import { allPermissions } from "../live/permissions.ts";
import { StandIn, tenantId } from "../live/stand-in.ts";
import { exampleTenant } from "../live/stand-in-tenant.ts";
import { nodes, ownNode } from "./nodes.ts";
import { runAction } from "./run-action.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const clientId = "3f5e1c52-7a30-4b0a-9a55-6c2f0f2a9d10";
const secret = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: "right-secret" };
const isPublic = { name: "schedule", payload: { schedule: "17 3 * * *", repository: { private: false, visibility: "public" } } };
const isPrivate = { name: "schedule", payload: { schedule: "17 3 * * *", repository: { private: true, visibility: "private" } } };

let folder = "";
let server: StandIn;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "live-e2e-"));
  server = await new StandIn({ data: await exampleTenant("worst"), permissions: allPermissions, pageSize: 2 }).start();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe.each(nodes)("the bundles on %s", (node) => {
  it("scan a tenant, export it, and find the same in the export", async () => {
    const out = mkdtempSync(path.join(folder, "tenant-"));
    const with_ = { cwd: out, env: { ...server.env, ...secret }, node };
    const scan = await start(["scan", "--format", "json", "--now", "2026-11-23"], with_).done;
    expect(scan.exitCode).toBe(1);
    expect((await start(["export", "--out", "."], with_).done).exitCode).toBe(0);
    const lint = await start(["lint", ".", "--format", "json", "--now", "2026-11-23"], with_).done;
    const fingerprints = (text: string) => (JSON.parse(text) as Report).findings.map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints(scan.stdout).length).toBeGreaterThan(50);
    expect(fingerprints(lint.stdout)).toEqual(fingerprints(scan.stdout));
  });

  it("scan from a workflow with its own identity, and leave names out in public", async () => {
    const step = { node, workspace: mkdtempSync(path.join(folder, "workspace-")), inputs: { mode: "live", "tenant-id": tenantId, "client-id": clientId, "report-json": "report.json" }, env: { ...server.env, ...server.oidc } };
    const shown = await runAction({ ...step, event: isPrivate });
    expect(shown.exitCode).toBe(1);
    expect(shown.outputs["verdict"]).toBe("fail");
    expect(shown.summary).toContain("Tenant 276f");
    // The tokens of the run and of the tenant, so that no line of the log can hold them.
    expect(shown.masked.filter((each) => each.startsWith("ey")).length).toBeGreaterThanOrEqual(2);
    expect(shown.log.join("\n")).not.toMatch(/eyJ/);

    const hidden = await runAction({ ...step, event: isPublic });
    const report = readFileSync(path.join(step.workspace, "report.json"), "utf8");
    for (const text of [hidden.summary ?? "", hidden.log.join("\n"), report, JSON.stringify(hidden.annotations)]) {
      expect(text).not.toContain("Tenant 276f");
      expect(text).not.toContain("276f720c-ed50-4602-a594-8609e17637db");
    }
    expect(hidden.outputs["findings"]).toBe(shown.outputs["findings"]);
    expect((await runAction({ ...step, inputs: { ...step.inputs, redact: "false" }, event: isPublic })).summary).toContain("Tenant 276f");
  });
});

it("a pull request never gets to the tenant", async () => {
  const before = server.seen.length;
  const inputs = { mode: "live", "tenant-id": tenantId, "client-id": clientId };
  for (const name of ["pull_request", "pull_request_target"]) {
    const { exitCode, annotations } = await runAction({ node: ownNode, workspace: folder, inputs, env: { ...server.env, ...server.oidc }, event: { name, payload: {} } });
    expect(exitCode).toBe(2);
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining(`A live tenant is not read for the event ${name}`)]);
  }
  expect(server.seen.length).toBe(before);
});

it("files are linted without the code that reads a tenant", async () => {
  const copy = path.join(folder, "cli");
  cpSync(path.join(dist, "cli"), copy, { recursive: true });
  const isOfTenant = (file: string) => file.endsWith(".index.js") && readFileSync(path.join(copy, file), "utf8").includes("ClientAssertionCredential");
  const chunks = readdirSync(copy).filter(isOfTenant);
  expect(chunks.length).toBeGreaterThan(0);
  for (const chunk of chunks) rmSync(path.join(copy, chunk));
  const examples = fileURLToPath(new URL("../../examples/golden", import.meta.url));
  const lint = await start(["lint", examples, "--format", "json"], { cwd: examples, env: {}, entry: path.join(copy, "index.js") }).done;
  expect(lint.stderr).toBe("");
  expect(lint.exitCode).toBe(0);
  const scan = await start(["scan"], { cwd: folder, env: { ...server.env, ...secret }, entry: path.join(copy, "index.js") }).done;
  expect(scan.exitCode).toBe(2);
});

it("the Action brings the ledger up to date where it is told to, and only there", async () => {
  const data = await exampleTenant("golden");
  const partners = "/policies/crossTenantAccessPolicy/partners";
  const small = await new StandIn({ data: new Map([...data, [partners, (data.get(partners) ?? []).slice(0, 1)]]), permissions: allPermissions }).start();
  try {
    const workspace = mkdtempSync(path.join(folder, "ledger-"));
    writeFileSync(path.join(workspace, "xtaplint.yml"), "ledger: xtaplint-ledger.json\n");
    const inputs = { mode: "live", "tenant-id": tenantId, "client-id": clientId, "fail-on": "never" };
    const step = { node: ownNode, workspace, inputs, env: { ...small.env, ...small.oidc }, event: isPrivate };
    expect((await runAction(step)).exitCode).toBe(2);
    expect((await runAction({ ...step, inputs: { ...inputs, "update-ledger": "true" } })).exitCode).toBe(0);
    const ledger = JSON.parse(readFileSync(path.join(workspace, "xtaplint-ledger.json"), "utf8")) as { coverage: unknown[] };
    expect(ledger.coverage).toHaveLength(4);
    expect((await runAction(step)).exitCode).toBe(0);
  } finally {
    await small.stop();
  }
}, 120_000);
