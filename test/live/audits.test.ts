import { describe, expect, it } from "vitest";
import { readGiven } from "../../src/input/read.ts";
import { isFailure } from "../../src/model/export-manifest.ts";
import { directoryAudit } from "../model/audits/audit-factory.ts";
import { collected } from "./collected.ts";
import { allPermissions } from "./permissions.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

const path = "/auditLogs/directoryAudits";

async function tenantWithAudits() {
  const audits = [
    directoryAudit({ activity: "Add a partner to cross-tenant access setting" }),
    directoryAudit({ activity: "Update conditional access policy", category: "Policy", loggedByService: "Conditional Access" }),
    directoryAudit({ activity: "Add user", category: "UserManagement" }),
  ];
  return new Map([...(await exampleTenant("golden")), [path, audits]]);
}

describe("directory audits", () => {
  it("are those of changes of access, filtered by Graph", async () => {
    const { files, manifest, reads } = await collected(await tenantWithAudits());
    const file = files.find((each) => each.file === "directoryAudits.json");
    const { value } = JSON.parse(file?.text ?? "") as { value: { activityDisplayName: string }[] };
    expect(value.map(({ activityDisplayName }) => activityDisplayName).sort()).toEqual(["Add a partner to cross-tenant access setting", "Update conditional access policy"]);
    expect(manifest.read.find(({ kind }) => kind === "directoryAudit")).toMatchObject({ resource: path, list: true, objects: 2, file: "directoryAudits.json" });
    expect(reads.filter((each) => each.includes(path))).toEqual([expect.stringMatching(/^v1\.0\/auditLogs\/directoryAudits\?\$filter=category eq 'CrossTenantAccessSettings' or .* or loggedByService eq 'Conditional Access'&\$top=999$/)]);
  });

  it("are asked for clause by clause where Graph does not take them together, with the same result", async () => {
    const data = await tenantWithAudits();
    const together = await collected(data);
    const apart = await collected(data, { joinsAudits: false });
    const asked = apart.reads.filter((each) => each.includes(path));
    expect(asked).toHaveLength(9);
    expect(asked.slice(1).every((each) => /\$filter=(category|loggedByService) eq '[^']+'&\$top=999$/.test(each))).toBe(true);
    expect(apart.files.find(({ file }) => file === "directoryAudits.json")?.text).toBe(together.files.find(({ file }) => file === "directoryAudits.json")?.text);
    expect(apart.manifest.read).toEqual(together.manifest.read);
  });

  it("of which one clause fails are cut, and said to be", async () => {
    const { manifest, files } = await collected(await tenantWithAudits(), { joinsAudits: false, refuse: (read) => read.includes("'AuthorizationPolicy'") });
    expect(manifest.unread.find(({ kind }) => kind === "directoryAudit")?.reason).toContain("it was refused");
    expect(files.find(({ file }) => file === "directoryAudits.json")?.text).toContain("@odata.nextLink");
  });

  it("are kept without the addresses of those who did it, and read back by lint", async () => {
    const { files } = await collected(await tenantWithAudits());
    expect(files.map(({ text }) => text).join("")).not.toContain("203.0.113.10");
    const { resources, inputs } = await readGiven(files);
    expect(resources.filter(({ kind }) => kind === "directoryAudit").map(({ value }) => value["initiatedBy"])).toEqual(Array(2).fill({ app: null, user: { displayName: null, id: "728309ae-1a37-4937-9afe-e35d964db09b", userPrincipalName: "eva@contoso.example" } }));
    expect(inputs.find(({ file }) => file === "directoryAudits.json")?.status).toBe("read");
  });

  it("that cannot be read are said to be, and keep no run from being done", async () => {
    const { manifest } = await collected(await tenantWithAudits(), { permissions: allPermissions.filter((each) => each !== "AuditLog.Read.All") });
    const unread = manifest.unread.find(({ kind }) => kind === "directoryAudit");
    expect(unread).toEqual({ resource: path, kind: "directoryAudit", cause: "permission", reason: "the permission AuditLog.Read.All is missing (Graph answered 403 Authorization_RequestDenied)", file: "directoryAudits.json" });
    expect(isFailure({ ...(unread ?? manifest.unread[0] ?? expect.fail()), cause: "error" })).toBe(false);
  });
});
