import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { start } from "./command.ts";
import { allPermissions } from "./permissions.ts";

import { StandIn, subject, tenantId, type Fault, type StandInOptions } from "./stand-in.ts";
import { everyDay, type LogStore } from "./stand-in-logs.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

let folder = "";
let standIn: StandIn | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "live-"));
});

afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
  rmSync(folder, { recursive: true });
});

const credentials = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: "3f5e1c52-7a30-4b0a-9a55-6c2f0f2a9d10", AZURE_CLIENT_SECRET: "right-secret" };

async function serve(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  standIn = await new StandIn({ data: await exampleTenant("worst"), permissions: allPermissions, ...options }).start();
  return standIn;
}

function xtaplint(args: readonly string[], server: StandIn, env: Readonly<Record<string, string>> = credentials) {
  return start(args, { cwd: folder, env: { ...server.env, ...env } });
}

describe("scan", () => {
  it("judges a live tenant and says nothing of tokens", async () => {
    const server = await serve();
    const { exitCode, stdout, stderr } = await xtaplint(["scan", "--format", "json", "--now", "2026-11-23"], server).done;
    expect(stderr).not.toMatch(/ey[A-Za-z0-9_-]{10}|right-secret/);
    expect(stdout).not.toMatch(/ey[A-Za-z0-9_-]{20}\.|right-secret/);
    const report = JSON.parse(stdout) as Report;
    expect(exitCode).toBe(1);
    expect(report.verdict).toBe("fail");
    expect(report.findings.find(({ rule }) => rule === "default-inbound-open")?.location).toEqual({ resource: "/policies/crossTenantAccessPolicy/default", pointer: "/b2bCollaborationInbound/applications" });
    expect(stderr).toContain("28 of 28 resources");
  });

  it("shows places in the tenant to people, too", async () => {
    const { stdout } = await xtaplint(["scan", "--now", "2026-11-23"], await serve()).done;
    expect(stdout).toContain("/policies/crossTenantAccessPolicy/default\n");
    expect(stdout).not.toContain("undefined");
  });

  it("says which permission is missing, and does not pass", async () => {
    const server = await serve({ data: await exampleTenant("golden"), permissions: allPermissions.filter((each) => each !== "Policy.Read.All") });
    const { exitCode, stdout, stderr } = await xtaplint(["scan", "--now", "2026-11-23"], server).done;
    expect(stderr).toContain("/identity/conditionalAccess/policies: the permission Policy.Read.All is missing (Graph answered 403 Authorization_RequestDenied)");
    expect(stdout.replace(/\s+/g, " ")).toContain("could not be read: the permission Policy.Read.All is missing");
    // Without the default and the partners the job is not done.
    expect(exitCode).toBe(2);
  });

  it("refuses pull requests, whatever kind", async () => {
    const server = await serve();
    for (const event of ["pull_request", "pull_request_target", "pull_request_review"]) {
      const { exitCode, stderr } = await xtaplint(["scan"], server, { ...credentials, GITHUB_EVENT_NAME: event }).done;
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(`not read for the event ${event}`) as string });
    }
    expect(server.seen).toEqual([]);
  });
});

describe("signing in", () => {
  it("works with the identity of the workflow, which is asked for once", async () => {
    const server = await serve();
    const { exitCode } = await xtaplint(["scan", "--fail-on", "never"], server, { ...credentials, AZURE_CLIENT_SECRET: "", ...server.oidc, GITHUB_ACTIONS: "true" }).done;
    expect(exitCode).toBe(0);
    expect(server.seen.filter(({ url }) => url.startsWith("/github/token"))).toHaveLength(1);
  });

  it("says what to configure when no federated credential fits", async () => {
    const server = await serve({ takesFederation: false });
    const { exitCode, stderr } = await xtaplint(["scan"], server, { ...credentials, ...server.oidc }).done;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("AADSTS700213");
    expect(stderr).toContain("issuer    https://token.actions.githubusercontent.com");
    expect(stderr).toContain(`subject   ${subject}`);
    expect(stderr).toContain("audience  api://AzureADTokenExchange");
    expect(stderr).not.toMatch(/ey[A-Za-z0-9_-]{10}/);
  });

  it("says when a secret is wrong, without it", async () => {
    const { exitCode, stderr } = await xtaplint(["scan"], await serve(), { ...credentials, AZURE_CLIENT_SECRET: "wrong-secret" }).done;
    expect(exitCode).toBe(2);
    expect(stderr).toBe("Signing in with the client secret failed (Entra says AADSTS7000215): look at the tenant id, the client id, and whether the secret has expired.\n");
  });

  it("says that a host cannot be reached", async () => {
    const server = await serve();
    const { exitCode, stderr } = await start(["scan"], { cwd: folder, env: { ...credentials, ...server.env, NODE_EXTRA_CA_CERTS: "" } }).done;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("cannot be reached. Look at the network and the proxy");
  });

  it("goes to no other host than the cloud's, whatever the environment says", async () => {
    const server = await serve();
    const { exitCode, stderr } = await xtaplint(["scan"], server, { ...credentials, XTAPLINT_TEST_GRAPH: "https://graph.contoso.example" }).done;
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "XTAPLINT_TEST_GRAPH is for tests and takes nothing but https://localhost:PORT: remove it from the environment.\n" });
  });
});

const partners = "/partners?";
const throttled = { status: 429, body: '{"error":{"code":"TooManyRequests"}}' };

describe("a Graph in trouble", () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ["turns away with Retry-After", { ...throttled, headers: { "retry-after": "1" } }],
    ["turns away without Retry-After", throttled],
    ["fails", { status: 503, body: "<html>" }],
    ["hangs up before the answer", { cut: "before" }],
    ["hangs up within the answer", { cut: "within" }],
    ["answers with half of it", { status: 200, body: '{"value":[{"tenantId":' }],
    ["is slow", { milliseconds: 1500 }],
  ];

  it("is asked again, and the result is the same", async () => {
    const data = await exampleTenant("worst");
    const calm = await serve({ data });
    const wanted = JSON.parse((await xtaplint(["scan", "--format", "json", "--now", "2026-11-23"], calm).done).stdout) as Report;
    await calm.stop();
    const paths = [partners, "/conditionalAccess/policies", "/users?", "/organization", "/roleAssignments", "/applications?", "/definitions"];
    const server = await serve({ data, fault: ({ url }, count) => (count > 1 ? undefined : passing[paths.findIndex((each) => url.includes(each))]?.[1]) });
    const { stdout, stderr } = await xtaplint(["scan", "--format", "json", "--now", "2026-11-23"], server).done;
    expect(stderr).not.toContain("could not be read");
    expect(JSON.parse(stdout)).toEqual(wanted);
    for (const [index, [what, fault]] of passing.entries()) {
      const asked = server.reads.filter((url) => url.includes(paths[index] ?? "") && !url.includes("skiptoken") && !url.includes("sponsors"));
      expect({ what, times: asked.length }).toEqual({ what, times: "milliseconds" in fault ? 1 : 2 });
    }
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["a page of another host", '{"value":[],"@odata.nextLink":"https://graph.contoso.example/v1.0/next"}', "the next page lies on another host"],
    ["no list", '{"id":"1"}', "no list"],
    ["elements of something else", '{"value":[{"id":"1"}]}', "an element without tenantId"],
    ["an error with status 200", '{"error":{"code":"Oops"}}', "an error with status 200"],
    ["a list in place of an object", "[]", "no JSON object"],
  ];

  it.each(wrong)("that gives %s has not been read", async (_, body, reason) => {
    const server = await serve({ data: await exampleTenant("golden"), fault: ({ url }) => (url.includes(partners) ? { status: 200, body } : undefined) });
    const { exitCode, stdout } = await xtaplint(["scan", "--format", "json"], server).done;
    const report = JSON.parse(stdout) as Report;
    expect(exitCode).toBe(2);
    expect(report.inputs.filter(({ status }) => status === "failed").map((input) => input.reason)).toEqual([expect.stringContaining(reason)]);
    expect(report.unknown.some(({ rule, subject: { kind, id } }) => rule === "partner-inbound-open" && kind === "partner" && id === undefined)).toBe(true);
    expect(server.seen.filter(({ url }) => url.includes("contoso.example"))).toEqual([]);
  });

  it("that redirects is not followed", async () => {
    const server = await serve({ data: await exampleTenant("golden"), fault: ({ url }) => (url.includes(partners) ? { status: 302, headers: { location: `${standIn?.origin ?? ""}/v1.0/elsewhere` } } : undefined) });
    const { exitCode } = await xtaplint(["scan", "--format", "json"], server).done;
    expect(exitCode).toBe(2);
    expect(server.seen.filter(({ url }) => url.includes("elsewhere"))).toEqual([]);
  });
});

describe("export", () => {
  it("writes what lint reads back", async () => {
    const server = await serve();
    const { exitCode, stdout } = await xtaplint(["export", "--out", "tenant"], server).done;
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^28 resources in \d+ files; \d+ changed, 0 removed\.\n$/);
    const report = JSON.parse((await xtaplint(["lint", "tenant", "--format", "json"], server).done).stdout) as Report;
    expect(report.findings.length).toBeGreaterThan(50);
  });

  it("says where it cannot write", async () => {
    const server = await serve({ data: await exampleTenant("golden") });
    writeFileSync(path.join(folder, "file"), "ours");
    const state = await xtaplint(["export", "--out", "tenant", "--state", "file"], server).done;
    expect({ exitCode: state.exitCode, stderr: state.stderr }).toEqual({ exitCode: 2, stderr: "file: the state cannot be kept there (EEXIST); name a folder that can be written with --state.\n" });
    const out = await xtaplint(["export", "--out", "file"], server).done;
    expect({ exitCode: out.exitCode, stderr: out.stderr }).toEqual({ exitCode: 2, stderr: "file: is no folder: name one with --out.\n" });
  });

  it("makes the ledger that the configuration names only when it is told to, and reads it the next time", async () => {
    const server = await serve({ data: await exampleTenant("golden") });
    writeFileSync(path.join(folder, "xtaplint.yml"), "ledger: seen.json\n");
    const without = await xtaplint(["export", "--out", "tenant"], server).done;
    expect(without).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("seen.json: there is no such ledger") as string });
    const asked = () => server.reads.filter((url) => url.includes("/auditLogs/signIns")).length;
    expect((await xtaplint(["export", "--out", "tenant", "--update-ledger"], server).done).exitCode).toBe(0);
    const ledger = JSON.parse(readFileSync(path.join(folder, "seen.json"), "utf8")) as { coverage: unknown[] };
    const first = asked();
    expect(first).toBeGreaterThan(0);
    expect(ledger.coverage).toHaveLength(first);
    expect((await xtaplint(["scan", "--quiet"], server).done).exitCode).toBeLessThan(2);
    expect(asked()).toBe(first);
  }, 120_000);

  it("goes on where it was ended, and asks only for what is left", async () => {
    const data = await exampleTenant("worst");
    const all = await serve({ data, pageSize: 2 });
    await xtaplint(["export", "--out", "whole"], all).done;
    const wanted = all.reads.map((url) => url.replace(all.origin, ""));
    await all.stop();

    let isHeld = true;
    let hold = (): void => undefined;
    const reached = new Promise<void>((resolve) => (hold = resolve));
    const server = await serve({
      data,
      pageSize: 2,
      fault: ({ url }) => {
        if (!isHeld || !url.includes("skiptoken")) return undefined;
        hold();
        return { milliseconds: 60_000 };
      },
    });
    const first = xtaplint(["export", "--out", "whole", "--state", "state"], server);
    await reached;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    first.kill();
    await first.done;
    const kept = readdirSync(path.join(folder, "state")).filter((file) => /^[0-9a-f]{64}\.json$/.test(file)).length;
    expect(kept).toBeGreaterThan(5);
    expect(readFileSync(path.join(folder, "state", "xtaplint-state.json"), "utf8")).not.toMatch(/eyJ|right-secret/);

    isHeld = false;
    const before = server.reads.length;
    const { exitCode } = await xtaplint(["export", "--out", "whole", "--state", "state"], server).done;
    expect(exitCode).toBe(0);
    // Names of tenants are kept one by one, and asked for together.
    expect(server.reads.length - before).toBe(wanted.length - kept);
    expect(readdirSync(folder)).not.toContain("state");
  });
});

describe("doctor", () => {
  it("says what is granted, what is missing and what is too much", async () => {
    const granted = [...allPermissions.filter((each) => each !== "AuditLog.Read.All" && each !== "User.Read.All"), "Directory.Read.All", "Policy.ReadWrite.CrossTenantAccess"];
    const { exitCode, stdout } = await xtaplint(["doctor"], await serve({ permissions: granted })).done;
    expect(exitCode).toBe(0);
    expect(stdout).toContain("✖ AuditLog.Read.All: missing; 1 rule cannot judge everything");
    expect(stdout).toContain("without it: guest-inactive");
    expect(stdout).toContain("✔ User.Read.All: granted by Directory.Read.All");
    expect(stdout).toContain("because it can change something: Policy.ReadWrite.CrossTenantAccess. Remove it");
    expect(stdout).not.toContain("undefined");
  });
});

describe("a Log Analytics workspace", () => {
  const workspace = "e5555555-5555-4555-8555-555555555555";
  const today = new Date().toISOString();
  const days = everyDay(tenantId, "2026-06-01", today.slice(0, 10));
  const logs: LogStore = { workspace, now: today, tables: new Map([["SigninLogs", days], ["AADNonInteractiveUserSignInLogs", days]]) };

  it("is asked for sign-ins with a token of its own, and the ledger remembers what it said", async () => {
    const server = await serve({ logs });
    writeFileSync(path.join(folder, "xtaplint.yml"), "ledger: seen.json\n");
    const { stderr } = await xtaplint(["scan", "--workspace", workspace.toUpperCase(), "--update-ledger", "--format", "json"], server).done;
    expect(stderr).not.toMatch(/ey[A-Za-z0-9_-]{10}/);
    expect(server.seen.filter(({ url }) => url.startsWith(`/v1/workspaces/${workspace}/query`))).toHaveLength(2);
    const { coverage } = JSON.parse(readFileSync(path.join(folder, "seen.json"), "utf8")) as { coverage: { source: string }[] };
    expect(coverage.filter(({ source }) => source === "logAnalytics")).toHaveLength(4);
  });

  it("that the tenant does not know is said, and nothing else is lost", async () => {
    const { exitCode, stderr } = await xtaplint(["scan", "--workspace", workspace], await serve()).done;
    expect(stderr).toContain("Azure Monitor Logs: Entra gave no token for it (AADSTS500011)");
    expect(stderr).toContain("29 of 29 resources");
    expect(exitCode).toBe(2);
  });

  it("is looked at by doctor, table by table", async () => {
    const { exitCode, stdout } = await xtaplint(["doctor", "--workspace", workspace], await serve({ logs: { ...logs, tables: new Map([["SigninLogs", days]]) } })).done;
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Log Analytics workspace\n  ✔ SigninLogs: can be read, and holds sign-ins of 8 of the last 8 days\n  ✖ AADNonInteractiveUserSignInLogs: the workspace has no such table\n");
  });

  it("is looked at by doctor, which says what it is refused for", async () => {
    const refused = await xtaplint(["doctor", "--workspace", workspace, "--format", "json"], await serve({ logs: { ...logs, mayRead: false } })).done;
    expect((JSON.parse(refused.stdout) as { workspace: { found: boolean; detail: string }[] }).workspace.map(({ found, detail }) => [found, detail.split(":")[0]])).toEqual(Array(2).fill([false, "it was refused"]));
  });

  it("is named by its id and not by its name", async () => {
    const { exitCode, stderr } = await xtaplint(["scan", "--workspace", "contoso-logs"], await serve({ logs })).done;
    expect(exitCode).toBe(2);
    expect(stderr).toBe('"contoso-logs" is no id of a Log Analytics workspace: give its workspace id, a GUID, with --workspace (in the Action: workspace).\n');
  });
});
