import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeExport } from "../../src/live/write-export.ts";
import type { JsonReport } from "../../src/report/schema.ts";
import { collected } from "../live/collected.ts";
import { access, appOne, defaultConfiguration, fabrikam, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const event = process.env["GITHUB_EVENT_NAME"];
afterEach(() => {
  if (event === undefined) delete process.env["GITHUB_EVENT_NAME"];
  else process.env["GITHUB_EVENT_NAME"] = event;
});

beforeEach(async () => {
  write("policies/default.json", defaultConfiguration());
  write("policies/partners.json", { value: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] });
  const paths = "/policies/crossTenantAccessPolicy";
  const { files } = await collected(new Map([[paths, [{ displayName: "XTAP" }]], [`${paths}/default`, [defaultConfiguration()]], [`${paths}/partners`, [partner({ b2bCollaborationInbound: open })]], ["/auditLogs/directoryAudits", []]]));
  await writeExport("tenant", files);
});

const lint = (...args: readonly string[]) => xtaplint("lint", "policies", "--now", "2026-11-23", ...args);

describe("lint --live-export", () => {
  it("fails on what the tenant opens, and says it in a section of its own", async () => {
    const { exitCode, stdout, stderr } = await lint("--live-export", "tenant", "--fail-on", "high");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout.replace(/\s+/g, " ")).toContain("Drift The tenant allows more than the files declare (1 place).");
    expect(stdout).toContain("tenant-drift-opens");
  });

  it("writes it as data", async () => {
    const { stdout } = await lint("--live-export", "tenant", "--format", "json");
    const { drift } = JSON.parse(stdout) as JsonReport;
    expect(drift?.counts).toMatchObject({ opens: 1, closes: 0 });
    expect(drift?.differences).toMatchObject([{ effect: "opens", subject: { kind: "partner", id: fabrikam }, setting: "b2bCollaborationInbound", audits: [] }]);
    expect(drift?.audits).toEqual({ read: true, changes: 0, nameless: 0, unclear: 0 });
  });

  it("says nothing of drift where nobody asked", async () => {
    const { stdout } = await lint("--format", "json");
    expect(Object.keys(JSON.parse(stdout) as JsonReport)).not.toContain("drift");
  });

  it("ends with exit code 2 where the export is not whole", async () => {
    rmSync("tenant/default.json");
    const { exitCode, stdout } = await lint("--live-export", "tenant");
    expect(exitCode).toBe(2);
    expect(stdout).toContain("Not read of the tenant: tenant/default.json");
  });
});

describe("flags that do not go together", () => {
  it.each<readonly [readonly string[], string]>([
    [["--live", "--live-export", "tenant"], "--live and --live-export do not go together: the tenant is read now, or was.\n"],
    [["--live-export", "tenant", "--base", "main"], "--live and --live-export compare files with their tenant as they are: leave --fix, --fix-dry-run and --base out.\n"],
    [["--live", "--fix"], "--live and --live-export compare files with their tenant as they are: leave --fix, --fix-dry-run and --base out.\n"],
    [["--tenant-id", "contoso.example"], "--tenant-id needs --live: without it no tenant is read.\n"],
    [["--live-export", "nowhere"], "nowhere: it holds no xtaplint-export.json: name the folder that xtaplint export wrote.\n"],
  ])("%j", async (args, sentence) => {
    expect(await lint(...args)).toEqual({ exitCode: 2, stdout: "", stderr: sentence });
  });

  it("are --live and a pull request", async () => {
    process.env["GITHUB_EVENT_NAME"] = "pull_request_target";
    const { exitCode, stderr } = await lint("--live");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("A live tenant is not read for the event pull_request_target");
  });
});
