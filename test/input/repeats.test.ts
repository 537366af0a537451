import { describe, expect, it } from "vitest";
import { folder, read } from "./folder.ts";

const id = "cccccccc-0000-4000-8000-000000000001";
const policy = (more: object = {}) => ({ id, displayName: "Guests", state: "enabled", conditions: { users: { includeUsers: ["All"] } }, grantControls: null, ...more });
const location = { id: "dddddddd-0000-4000-8000-000000000001", displayName: "Office", isTrusted: true, ipRanges: [] };
const invites = (allowInvitesFrom: string) => ({ id: "authorizationPolicy", allowInvitesFrom });

async function told(files: Readonly<Record<string, string | object>>) {
  const { inputs, resources, facts } = await read(folder(files));
  return {
    inputs: inputs.map(({ file, resources: counts, notes = [] }) => [file, counts, ...notes]),
    kept: resources.map(({ kind, place }) => `${place.file} ${kind}`),
    differ: facts.flatMap(({ repeatedObjects }) => repeatedObjects.filter(({ isSame }) => isSame === false).map(({ place, label, first }) => `${place.file}${place.pointer}: ${label}, first ${first.file}${first.pointer}`)),
  };
}

describe("the same object in two files", () => {
  it("is counted once where both say the same, and a note says so", async () => {
    const files = { "a.json": [policy()], "b.json": { value: [policy({ id: id.toUpperCase(), modifiedDateTime: "2026-01-01T00:00:00Z", sessionControls: null }), location] }, "c.yml": `id: ${id}\ndisplayName: Guests\nstate: enabled\nconditions: { users: { includeUsers: [All] } }\ngrantControls:\n` };
    expect(await told(files)).toEqual({
      inputs: [
        ["a.json", { conditionalAccessPolicy: 1 }],
        ["b.json", { namedLocation: 1 }, 'holds conditionalAccessPolicy "Guests" again, as in a.json: counted once'],
        ["c.yml", {}, 'holds conditionalAccessPolicy "Guests" again, as in a.json: counted once'],
      ],
      kept: ["a.json conditionalAccessPolicy", "b.json namedLocation"],
      differ: [],
    });
  });

  it("is a difference where they do not, and the first by path counts", async () => {
    expect(await told({ "old/p.json": policy({ state: "disabled" }), "new/p.json": policy(), "x.json": { policies: [location, policy({ state: "disabled" })] } })).toMatchObject({
      kept: ["new/p.json conditionalAccessPolicy", "x.json namedLocation"],
      differ: ['old/p.json: conditionalAccessPolicy "Guests", first new/p.json', 'x.json/policies/1: conditionalAccessPolicy "Guests", first new/p.json'],
    });
  });

  it("can be one of which a tenant has one, whatever id it carries", async () => {
    expect(await told({ "a.json": invites("none"), "b.json": { ...invites("everyone"), id: "x" } })).toMatchObject({
      kept: ["a.json authorizationPolicy"],
      differ: ["b.json: authorizationPolicy, first a.json"],
    });
  });

  it("is compared without the objects that it holds", async () => {
    const root = { allowedCloudEndpoints: [] };
    const partner = { tenantId: "11111111-1111-4111-8111-111111111111", inboundTrust: null };
    expect(await told({ "a.json": root, "b.json": { ...root, partners: [partner] } })).toMatchObject({
      kept: ["a.json crossTenantAccessPolicy", "b.json crossTenantAccessPolicyPartner"],
      differ: [],
    });
  });

  it("names a few of many", async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...location, id: location.id.replace(/1$/, String(index)), displayName: `L${String(index)}` }));
    const { inputs } = await told({ "a.json": many, "b.json": many });
    expect(inputs[1]).toEqual(["b.json", {}, 'holds namedLocation "L0", namedLocation "L1", namedLocation "L2" and 2 more again, as in a.json: counted once']);
  });

  it.each([
    ["a placeholder as id", { "a.json": policy({ id: "<id>" }), "b.json": policy({ id: "<id>", state: "disabled" }) }],
    ["zeros as id", { "a.json": policy({ id: "00000000-0000-0000-0000-000000000000" }), "b.json": policy({ id: "00000000-0000-0000-0000-000000000000", state: "disabled" }) }],
    ["one file", { "a.json": [policy(), policy({ state: "disabled" })] }],
    ["partners, which have a rule of their own", { "a.json": { tenantId: id, inboundTrust: null }, "b.json": { tenantId: id, inboundTrust: null } }],
  ])("is not seen in %s", async (_name, files) => {
    const { kept, differ } = await told(files);
    expect({ kept: kept.length, differ }).toEqual({ kept: 2, differ: [] });
  });
});
