import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { start } from "../live/command.ts";
import { allPermissions } from "../live/permissions.ts";
import { StandIn, tenantId } from "../live/stand-in.ts";
import { exampleTenant } from "../live/stand-in-tenant.ts";
import { open } from "../model/factory.ts";
import { ownNode } from "./nodes.ts";
import { runAction, type Step, type StepResult } from "./run-action.ts";

const golden = fileURLToPath(new URL("../../examples/golden", import.meta.url));
const clientId = "3f5e1c52-7a30-4b0a-9a55-6c2f0f2a9d10";
const event = (visibility: string): NonNullable<Step["event"]> => ({ name: "schedule", payload: { schedule: "17 3 * * *", repository: { private: visibility === "private", visibility } } });
const defaultPath = "/policies/crossTenantAccessPolicy/default";
const opened = "The default, inbound B2B collaboration: in the tenant everyone in any other tenant can reach every application here; in the files nobody.";

let folder = "";
let workspace = "";
let server: StandIn;

/** The tenant is as its files say, but for a default that lets everybody in. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "drift-e2e-"));
  workspace = path.join(folder, "workspace");
  cpSync(golden, path.join(workspace, "policies"), { recursive: true });
  const data = await exampleTenant("golden");
  const inTenant = new Map([...data, [defaultPath, (data.get(defaultPath) ?? []).map((each) => ({ ...each, b2bCollaborationInbound: open }))]]);
  server = await new StandIn({ data: inTenant, permissions: allPermissions }).start();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const step = (inputs: NonNullable<Step["inputs"]>, visibility = "private"): Promise<StepResult> =>
  runAction({ node: ownNode, workspace, inputs: { ...inputs, "working-directory": "policies", "fail-on": "high" }, env: { ...server.env, ...server.oidc }, event: event(visibility) });

describe("the Action", () => {
  const live = { mode: "drift", "tenant-id": tenantId, "client-id": clientId };

  it("holds the files of the workspace against the live tenant", async () => {
    const { exitCode, outputs, summary, annotations } = await step(live);
    expect([exitCode, outputs["verdict"]]).toEqual([1, "fail"]);
    expect(summary).toContain("tenant-drift-opens");
    expect(annotations.map(({ message }) => message)).toContainEqual(opened);
  });

  it("leaves the tenant's names out where everybody can read", async () => {
    const { exitCode, summary, log } = await step(live, "public");
    expect(exitCode).toBe(1);
    expect(summary).toContain("tenant-drift-opens");
    expect(`${summary}${log.join("\n")}`).not.toContain(tenantId);
  });

  it("does the same with an export, and nothing where none is named", async () => {
    mkdirSync(path.join(workspace, "tenant"), { recursive: true });
    const env = { ...server.env, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: "right-secret" };
    expect((await start(["export", "--out", "tenant"], { cwd: workspace, env }).done).exitCode).toBe(0);
    const held = await step({ "live-export": "../tenant" });
    expect([held.exitCode, held.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(held.annotations.map(({ message }) => message)).toContainEqual(opened);
    const alone = await step({});
    expect([alone.exitCode, alone.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(alone.summary).not.toContain("drift");
  });
});
