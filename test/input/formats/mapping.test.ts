import { describe, expect, it } from "vitest";
import { translateMapped } from "../../../src/input/formats/mapping.ts";
import type { Mapping, Sources } from "../../../src/model/mapping.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { folder, outcomes, read } from "../folder.ts";

const one = "11111111-1111-4111-8111-111111111111";
const two = "22222222-2222-4222-8222-222222222222";

const peers = (properties: Sources, more: Partial<Mapping> = {}): Mapping => ({
  files: ["peers.yaml"],
  resource: "crossTenantAccessPolicyPartner",
  each: "peers",
  properties,
  ...more,
});

/** The objects that a document gives, with the reason in place of what could not be determined. */
function objects(value: unknown, ...mappings: readonly Mapping[]): readonly unknown[] {
  return translateMapped(value, "peers.yaml", mappings).resources.map((resource) => plain(resource.value));
}

function plain(value: unknown): unknown {
  if (isUndetermined(value)) return `unknown: ${value.undetermined}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

/** One item under one source for `inboundTrust`, or for another property. */
function put(item: unknown, source: Sources[string], property = "inboundTrust"): unknown {
  const [object] = objects({ peers: [item] }, peers({ [property]: source, "@odata.id": "." }));
  return (object as JsonObject)[property];
}

describe("items", () => {
  it("are the elements of a list, and the list is known to be all", () => {
    const { resources, lists } = translateMapped({ peers: [{ id: one }, { id: two }] }, "peers.yaml", [peers({ tenantId: "id" })]);
    expect(resources.map(({ kind, value, place }) => [kind, value, place.pointer])).toEqual([
      ["crossTenantAccessPolicyPartner", { tenantId: one }, "/peers/0"],
      ["crossTenantAccessPolicyPartner", { tenantId: two }, "/peers/1"],
    ]);
    expect(lists.map(({ kind, place }) => [kind, place.pointer])).toEqual([["crossTenantAccessPolicyPartner", "/peers"]]);
  });

  it("are the members of an object, whose keys can be a property", () => {
    const value = { peers: { Fabrikam: { id: one }, "a/b": null } };
    const { resources, lists } = translateMapped(value, "peers.yaml", [peers({ tenantId: "id" }, { key: "displayName" })]);
    expect(resources.map(({ value: object, place }) => [object, place.pointer, place.at("displayName").pointer])).toEqual([
      [{ displayName: "Fabrikam", tenantId: one }, "/peers/Fabrikam", "/peers/Fabrikam"],
      [{ displayName: "a/b" }, "/peers/a~1b", "/peers/a~1b"],
    ]);
    expect(lists).toHaveLength(1);
  });

  it("are the document itself, and the document's own elements", () => {
    expect(objects({ id: one }, { files: [], resource: "crossTenantAccessPolicyPartner", properties: { tenantId: "id" } })).toEqual([{ tenantId: one }]);
    expect(objects([{ id: one }], peers({ tenantId: "id" }, { each: "." }))).toEqual([{ tenantId: one }]);
  });

  it("are plain values where a path is the item itself", () => {
    expect(objects({ peers: [one] }, peers({ tenantId: "." }))).toEqual([{ tenantId: one }]);
  });

  it("are of several kinds where several mappings name the file", () => {
    const value = { defaults: { mfa: true }, peers: { [one]: {} } };
    const defaults: Mapping = { files: [], resource: "crossTenantAccessPolicyDefault", properties: { "inboundTrust.isMfaAccepted": "defaults.mfa" } };
    expect(objects(value, defaults, peers({}, { key: "tenantId" }))).toEqual([{ inboundTrust: { isMfaAccepted: true } }, { tenantId: one }]);
  });

  it.each([[[]], [{}], [null]])("can be none: %j", (none) => {
    const { resources, lists, notes } = translateMapped({ peers: none }, "peers.yaml", [peers({ tenantId: "id" })]);
    expect({ resources, lists: lists.length, notes }).toEqual({ resources: [], lists: 1, notes: [] });
  });

  it("that are no objects are told, and the list then proves nothing", () => {
    const { resources, lists, notes } = translateMapped({ peers: ["x", { id: one }, 3] }, "peers.yaml", [peers({ tenantId: "id" })]);
    expect({ resources: resources.length, lists, notes }).toEqual({
      resources: 1,
      lists: [],
      notes: ["peers.0 is a text, not an object, peers.2 is a number, not an object"],
    });
  });

  it.each([
    [{ peer: [] }, "has no peers, which the mapping names under each"],
    [{ peers: "none" }, "peers is a text, not a list or an object as the mapping has it"],
    [[], "the document is a list, not an object as the mapping has it"],
    [3, "the document is a number, not an object as the mapping has it"],
  ])("of a document of another shape are none: %j", (value, reason) => {
    expect(translateMapped(value, "peers.yaml", [peers({ tenantId: "id" })])).toMatchObject({ resources: [], lists: [], reason });
  });

  it("behind what is no object are none", () => {
    const { reason } = translateMapped({ config: "x" }, "peers.yaml", [peers({ tenantId: "id" }, { each: "config.peers" })]);
    expect(reason).toBe("config is a text, not an object, and the mapping reads config.peers");
  });

  it.each([
    [[], "the document is a list, not an object as the mapping has it"],
    [{ other: 1 }, "holds nothing at the paths that the mapping names"],
  ])("of a document that is not the item are none: %j", (value, reason) => {
    const mapping: Mapping = { files: [], resource: "authorizationPolicy", properties: { id: { const: "x" }, allowInvitesFrom: "invites" } };
    expect(translateMapped(value, "guests.yaml", [mapping])).toMatchObject({ resources: [], lists: [], reason });
  });
});

describe("a value", () => {
  it("is taken over as it stands, null and whole blocks too", () => {
    expect(put({ trust: null }, "trust")).toBeNull();
    expect(put({ trust: { isMfaAccepted: true } }, "trust")).toEqual({ isMfaAccepted: true });
    expect(put({ a: { b: false } }, "a.b", "isServiceProvider")).toBe(false);
  });

  it("that is absent is not stated, or what the mapping says of that", () => {
    expect(put({}, "trust")).toBeUndefined();
    expect(put({ a: null }, "a.b")).toBeUndefined();
    expect(put({}, { from: "trust", absent: null })).toBeNull();
    expect(put({}, { from: "trust", absent: { isMfaAccepted: false } })).toEqual({ isMfaAccepted: false });
  });

  it("can always be the same", () => {
    expect(put({}, { const: { isMfaAccepted: false } })).toEqual({ isMfaAccepted: false });
    expect(put({}, { const: [] })).toEqual([]);
  });

  it("is translated word by word", () => {
    const values = { true: "on", off: null, 3: "three", null: "nothing" };
    for (const [given, meant] of [[true, "on"], ["off", null], [3, "three"], [null, "nothing"]]) {
      expect(put({ x: given }, { from: "x", values }, "description")).toBe(meant);
    }
    expect(put({ x: ["off", true] }, { from: "x", values }, "description")).toEqual([null, "on"]);
  });

  it("that no word is given for is unknown, never guessed", () => {
    const source = { from: "mfa", values: { yes: true } };
    expect(put({ mfa: "Yes" }, source)).toBe('unknown: mfa says "Yes", which the mapping does not list under values');
    expect(put({ mfa: "constructor" }, source)).toBe('unknown: mfa says "constructor", which the mapping does not list under values');
    expect(put({ mfa: null }, source)).toBe("unknown: mfa says null, which the mapping does not list under values");
    expect(put({ mfa: { on: true } }, source)).toBe("unknown: mfa says an object, which the mapping does not list under values");
    expect(put({ mfa: ["yes", "no"] }, source)).toEqual([true, 'unknown: mfa says "no", which the mapping does not list under values']);
  });

  it("behind what is no object is unknown, never absent", () => {
    expect(put({ trust: "full" }, { from: "trust.mfa", absent: false })).toBe("unknown: trust is a text, not an object, and the mapping reads trust.mfa");
  });
});

describe("a block", () => {
  const block = { from: "trust", absent: null, values: { none: null }, properties: { isMfaAccepted: "mfa", isCompliantDeviceAccepted: { const: false } } };

  it("is stated where its path is, with paths from there", () => {
    expect(put({ trust: { mfa: true } }, block)).toEqual({ isMfaAccepted: true, isCompliantDeviceAccepted: false });
    expect(put({ trust: {} }, block)).toEqual({ isCompliantDeviceAccepted: false });
    expect(put({}, block)).toBeNull();
    expect(put({ trust: "none" }, block)).toBeNull();
  });

  it("that is a single value is unknown, but for null", () => {
    expect(put({ trust: "full" }, block)).toBe('unknown: trust says "full", which the mapping does not list under values');
    const bare = { from: "trust", properties: block.properties };
    expect(put({ trust: "full" }, bare)).toBe("unknown: trust is a text, and the mapping reads what stands below it");
    expect(put({ trust: null }, bare)).toBeNull();
  });

  it("can be a list, read as itself", () => {
    const members = { from: "of", properties: { membershipKind: { const: "enumerated" }, members: "." } };
    expect(put({ of: [one] }, members, "externalTenants")).toEqual({ membershipKind: "enumerated", members: [one] });
  });
});

describe("plain ids", () => {
  const targets = (item: unknown, source: Sources[string]): unknown => put(item, source, "targets");

  it("become targets of one type", () => {
    expect(targets({ groups: [one, two] }, { from: "groups", targetType: "group" })).toEqual([
      { target: one, targetType: "group" },
      { target: two, targetType: "group" },
    ]);
    expect(targets({ groups: one }, { from: "groups", targetType: "group" })).toEqual([{ target: one, targetType: "group" }]);
    expect(targets({ groups: [] }, { from: "groups", targetType: "group" })).toEqual([]);
    expect(targets({ groups: null }, { from: "groups", targetType: "group" })).toBeNull();
    expect(targets({}, { from: "groups", targetType: "group" })).toBeUndefined();
  });

  it("can be words, of which Graph's own need no translation; everyone is a user to Graph", () => {
    const source = { from: "who", targetType: "group", values: { staff: one, all: "AllUsers" } } as const;
    expect(targets({ who: ["staff", two, "allusers", "all", "Staff"] }, source)).toEqual([
      { target: one, targetType: "group" },
      { target: two, targetType: "group" },
      { target: "allusers", targetType: "user" },
      { target: "AllUsers", targetType: "user" },
      { target: 'unknown: who says "Staff", which the mapping does not list under values', targetType: "group" },
    ]);
  });

  it("of several lists stand in one", () => {
    const both = [
      { from: "groups", targetType: "group" },
      { from: "users", targetType: "user" },
    ] as const;
    expect(targets({ groups: null, users: [two] }, both)).toEqual([{ target: two, targetType: "user" }]);
    expect(targets({ groups: [one], users: [two] }, both)).toEqual([
      { target: one, targetType: "group" },
      { target: two, targetType: "user" },
    ]);
    expect(targets({}, both)).toBeUndefined();
  });

  it("can stand in objects", () => {
    const source = { from: "groups", targetType: "group", target: "id" } as const;
    expect(targets({ groups: [{ name: "staff", id: one }, { name: "x" }] }, source)).toEqual([
      { target: one, targetType: "group" },
      { target: "unknown: groups holds an object, and it has no id", targetType: "group" },
    ]);
    expect(targets({ groups: [{ id: one }] }, { from: "groups", targetType: "group" })).toEqual([
      { target: "unknown: groups holds an object, and the mapping does not say where its id stands (target)", targetType: "group" },
    ]);
  });
});

describe("a place", () => {
  const mapping = peers({
    "b2bCollaborationInbound.usersAndGroups.accessType": { const: "allowed" },
    "b2bCollaborationInbound.usersAndGroups.targets": { from: "inbound.groups", targetType: "group" },
    inboundTrust: { from: "trust", values: { full: { isMfaAccepted: true } } },
    automaticUserConsentSettings: { from: "consent", absent: { inboundAllowed: null } },
  });
  const [partner] = translateMapped({ peers: [{ inbound: { groups: [one] }, trust: "full" }] }, "peers.yaml", [mapping]).resources;
  const pointer = (...steps: readonly (string | number)[]) => steps.reduce((place, step) => place?.at(step), partner?.place)?.pointer;

  it("is where the value stands in the user's file, and never where nothing stands", () => {
    expect(pointer("b2bCollaborationInbound")).toBe("/peers/0/inbound");
    expect(pointer("b2bCollaborationInbound", "usersAndGroups", "accessType")).toBe("/peers/0");
    expect(pointer("b2bCollaborationInbound", "usersAndGroups", "targets")).toBe("/peers/0/inbound/groups");
    expect(pointer("b2bCollaborationInbound", "usersAndGroups", "targets", 0, "targetType")).toBe("/peers/0/inbound/groups/0");
    expect(pointer("inboundTrust", "isMfaAccepted")).toBe("/peers/0/trust");
    expect(pointer("automaticUserConsentSettings", "inboundAllowed")).toBe("/peers/0");
  });
});

describe("what the mapping does not read", () => {
  it("is told once for all items, but for what it ignores", () => {
    const mapping = peers({ tenantId: "id", inboundTrust: { from: "trust", properties: { isMfaAccepted: "mfa" } } }, { ignore: ["owner"] });
    const value = { peers: [{ id: one, note: 1, owner: "x", trust: { mfa: true, device: true } }, { id: two, note: 2 }], version: 1 };
    expect(translateMapped(value, "peers.yaml", [mapping]).notes).toEqual(["holds what the mapping does not read: peers.note, peers.trust.device, version"]);
  });
});

describe("a mapped file", () => {
  const mappings = [peers({ tenantId: "id" })];

  it("is read by its mapping, whatever else it looks like", async () => {
    const cwd = folder({ "peers.yaml": `peers:\n  - id: ${one}\n    inboundTrust: null\n`, "other.json": { tenantId: two, inboundTrust: null } });
    const { inputs, resources } = await read(cwd, { mappings });
    expect(inputs.map(({ file, format, notes }) => [file, format, notes])).toEqual([
      ["other.json", "graph-json", undefined],
      ["peers.yaml", "mapping", ["holds what the mapping does not read: peers.inboundTrust"]],
    ]);
    expect(resources.map(({ value }) => value["tenantId"])).toEqual([two, one]);
  });

  it("is named by globs, and a leading ! leaves out", async () => {
    const files = { "a/peers.yaml": `peers: [{ id: ${one} }]`, "a/old/peers.yaml": `peers: [{ id: ${two} }]` };
    const { inputs } = await read(folder(files), { mappings: [{ ...peers({ tenantId: "id" }), files: ["a/**", "!a/old/**"] }] });
    expect(inputs.map(({ file, status }) => `${file} ${status}`)).toEqual(["a/old/peers.yaml declined", "a/peers.yaml read"]);
  });

  it("fails where it does not fit: it must not be passed over", async () => {
    const cwd = folder({ "peers.yaml": "pears: []\n" });
    expect(outcomes(await read(cwd, { mappings }))).toEqual(["peers.yaml failed: has no peers, which the mapping names under each"]);
  });

  it("fails where it cannot be parsed", async () => {
    expect(outcomes(await read(folder({ "peers.yaml": "peers: [\n" }), { mappings }))).toEqual([expect.stringMatching(/^peers\.yaml failed: \d+:\d+: this is not YAML/)]);
  });

  it("survives hostile keys and nesting", async () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const cwd = folder({ "peers.json": `{"peers": {"__proto__": {"id": ${deep}}, "constructor": {"id": "${one}", "__proto__": 1}}}` });
    const { inputs } = await read(cwd, { mappings: [{ ...peers({ tenantId: "id" }, { key: "displayName" }), files: ["peers.json"] }] });
    expect(inputs).toMatchObject([{ status: "read", resources: { crossTenantAccessPolicyPartner: 2 } }]);
  });
});
