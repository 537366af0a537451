import { describe, expect, it } from "vitest";
import { ownTargets, targetQuestions } from "../../src/live/target-lookups.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { collected } from "./collected.ts";
import { judged } from "./judged.ts";
import { exampleTenant } from "./stand-in-tenant.ts";

const group = "aaaaaaaa-0000-4000-8000-000000000001";
const user = "aaaaaaaa-0000-4000-8000-000000000002";
const either = "aaaaaaaa-0000-4000-8000-000000000003";
const application = "bbbbbbbb-0000-4000-8000-000000000001";
const stranger = "cccccccc-0000-4000-8000-000000000001";

function half(...targets: readonly (readonly [string, string | undefined])[]): JsonObject {
  return { accessType: "allowed", targets: targets.map(([target, targetType]) => ({ target, ...(targetType !== undefined && { targetType }) })) };
}

const partner = {
  tenantId: "33333333-3333-4333-8333-333333333333",
  b2bCollaborationInbound: { usersAndGroups: half([stranger, "user"]), applications: half([application.toUpperCase(), "application"], ["Office365", "application"]) },
  b2bCollaborationOutbound: { usersAndGroups: half([group, "group"], [user, "user"], [either, undefined]), applications: half([stranger, "application"]) },
  tenantRestrictions: { usersAndGroups: half([stranger, "user"]), applications: half([stranger, "application"]) },
};

describe("targets of our side", () => {
  it("are users and groups of ours who go out, and applications of ours that others come to", () => {
    const { groups, users, applications } = ownTargets([partner]);
    expect({ groups: [...groups], users: [...users], applications: [...applications] }).toEqual({ groups: [group, either], users: [user, either], applications: [application] });
  });

  it("are asked for fifteen at a time", () => {
    const ids = Array.from({ length: 31 }, (_, index) => `aaaaaaaa-0000-4000-8000-0000000001${String(index).padStart(2, "0")}`);
    const questions = targetQuestions("groups", ids);
    expect(questions.map(({ url }) => url.split("','").length)).toEqual([15, 15, 1]);
    expect(questions[2]?.url).toBe(`/groups?$filter=id in ('${ids[30] ?? ""}')&$select=id`);
  });
});

const where = "/policies/crossTenantAccessPolicy/partners";

async function tenantWith(objects: Readonly<Record<string, readonly JsonObject[]>>) {
  return new Map([...(await exampleTenant("golden")), [where, [partner]], ["/groups", []], ...Object.entries(objects)]);
}

describe("what Graph does not know", () => {
  it("is a finding with the question as its place", async () => {
    const report = await judged(await collected(await tenantWith({ "gone tenants": [{ tenantId: partner.tenantId }] })), "golden");
    const gone = report.findings.filter(({ rule }) => rule === "target-deleted").map(({ value, related }) => [value, related.map(({ location }) => location)]);
    expect(gone).toHaveLength(4);
    expect(JSON.stringify(gone)).toContain(`"resource":"/groups?$filter=id in ('${group}','${either}')&$select=id"`);
    expect(report.findings.filter(({ rule }) => rule === "partner-tenant-unresolvable")).toHaveLength(1);
  });

  it("is no finding where it is there", async () => {
    const data = await tenantWith({ "/groups": [{ id: group }, { id: either }], "/users": [{ id: user, userType: "Member" }], "/servicePrincipals": [{ id: stranger, appId: application, owners: [] }] });
    const report = await judged(await collected(data), "golden");
    expect([...report.findings, ...report.unknown].filter(({ rule }) => rule === "target-deleted" || rule === "partner-tenant-unresolvable")).toEqual([]);
  });
});

describe("an answer that proves nothing", () => {
  it.each([
    ["a 404 without Graph's word for it", { status: 404, body: { error: { code: "ResourceNotFound" } } }, "Graph has nothing there (Graph answered 404 ResourceNotFound)"],
    ["an id that Graph does not take", { status: 400, body: { error: { code: "BadRequest" } } }, "Graph did not take the request (Graph answered 400 BadRequest)"],
    ["another tenant", { status: 200, body: { tenantId: stranger } }, "an answer to another question"],
  ])("%s leaves the rule unknown, with the reason", async (_, answer, reason) => {
    const report = await judged(await collected(await tenantWith({}), { inBatch: (url) => (url.includes("findTenantInformation") ? answer : undefined) }), "golden");
    const unknown = report.unknown.filter(({ rule }) => rule === "partner-tenant-unresolvable");
    expect(unknown.map((each) => each.reason)).toEqual([expect.stringContaining(reason)]);
    expect(report.findings.filter(({ rule }) => rule === "partner-tenant-unresolvable")).toEqual([]);
  });
});
